import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Content, ContentProblem } from '../files/content.ts';
import { readContent } from '../files/read-content.ts';

/** The collections that a content folder is handed over as. */
type CollectionName =
  'articles' | 'quotes' | 'statistics' | 'timeline' | 'entities' | 'parsed' | 'releases' | 'settings';

interface Entry {
  readonly id: string;
  readonly file: object;
  /** Path of the file, relative to the content folder's parent; null where it is not rendered. */
  readonly path: string | null;
  readonly body: string;
}

const entriesOf = (content: Content, name: CollectionName): Entry[] => {
  switch (name) {
    case 'articles':
      return content.articles.map((file) => ({ id: file.id, file, path: null, body: '' }));
    case 'entities':
      return content.entities.map((file) => ({
        id: `${file.kind}/${file.id}`,
        file,
        path: file.file,
        body: file.body,
      }));
    case 'settings':
      return [{ id: 'settings', file: content.settings, path: null, body: '' }];
    case 'parsed':
      return [...content.parsed].map(([id, file]) => ({ id, file, path: null, body: '' }));
    case 'releases':
      // One for each article, also where it has none, as Astro warns of a collection that is empty.
      return content.articles.map(({ id }) => ({
        id,
        file: content.releases.get(id) ?? [],
        path: null,
        body: '',
      }));
    default:
      return content[name].map((file) => ({
        id: `${file.article}/${file.id}`,
        file,
        path: file.file,
        body: file.body,
      }));
  }
};

const describe = ({ file, line, message, hint }: ContentProblem): string =>
  `${file}:${String(line)}: ${message}${hint === undefined ? '' : `\n  ${hint}`}`;

/**
 * Makes Astro's loaders for a content folder. Each hands its records over as data, and marks as MDX to be rendered
 * only those that have an editor's note: rendering costs most of a build's time and memory.
 * The folder is read once for all of them, and again when a file in it changes.
 * A file that cannot be read fails a build, with its name and line, and is logged by the development server.
 */
export function contentLoaders(folder: string): (name: CollectionName) => Loader {
  let reading: Promise<Content> | undefined;
  const read = (): Promise<Content> => (reading ??= readContent(folder));

  return (name) => ({
    name: 'onrecord-content',
    load: async (context) => {
      await fill(context, name, await read(), folder);
      context.watcher?.add(folder);
      for (const event of ['add', 'change', 'unlink'] as const) {
        context.watcher?.on(event, (path: string) => {
          if (relative(folder, path).startsWith('..')) return;
          reading = undefined;
          // Editors write a file in steps; the last step settles what is read.
          setTimeout(() => {
            read().then(
              (content) => fill(context, name, content, folder),
              (error: unknown) => {
                context.logger.error(String(error));
              },
            );
          }, 50);
        });
      }
    },
  });
}

async function fill(
  context: LoaderContext,
  name: CollectionName,
  content: Content,
  folder: string,
): Promise<void> {
  const { store, config, logger } = context;
  const errors = content.problems.filter(({ severity }) => severity === 'error').map(describe);
  if (errors.length > 0 && !context.watcher) throw new Error(`The content has errors.\n${errors.join('\n')}`);
  if (name === 'articles') for (const error of errors) logger.error(error);
  const root = fileURLToPath(config.root);
  store.clear();
  for (const { id, file, path, body } of entriesOf(content, name)) {
    const data = await context.parseData({ id, data: { file } });
    const rendered = path !== null && body !== '';
    store.set({
      id,
      data,
      digest: context.generateDigest(data),
      ...(rendered
        ? { body, filePath: relative(root, resolve(folder, '..', path)), deferredRender: true }
        : {}),
    });
  }
}
