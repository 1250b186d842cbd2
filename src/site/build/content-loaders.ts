import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { rememberContent } from '../../files/read/content-memory.ts';
import type { Content, ContentProblem } from '../../files/content.ts';
import { readContent } from '../../files/read/read-content.ts';
import { recallYaml } from '../../files/read/yaml-memory.ts';
import { shareContent } from '../model/shared-content.ts';

/** Makes of the content folder as it was read what Astro itself has to know. */
type Fill = (context: LoaderContext, content: Content) => Promise<void>;

const describe = ({ file, line, message, hint }: ContentProblem): string =>
  `${file}:${String(line)}: ${message}${hint === undefined ? '' : `\n  ${hint}`}`;

/** A file that cannot be read fails a build, with its name and line, and is logged by the development server. */
function tellErrors({ watcher, logger }: LoaderContext, content: Content): void {
  const errors = content.problems.filter(({ severity }) => severity === 'error').map(describe);
  if (errors.length > 0 && !watcher) throw new Error(`The content has errors.\n${errors.join('\n')}`);
  for (const error of errors) logger.error(error);
}

const fillSettings: Fill = async (context, content) => {
  tellErrors(context, content);
  const data = await context.parseData({ id: 'settings', data: { file: content.settings } });
  context.store.set({ id: 'settings', data });
};

/** Only records that have an editor's note are rendered as MDX: rendering costs most of a build's time and memory. */
const fillNotes =
  (folder: string): Fill =>
  async (context, content) => {
    const { store, config } = context;
    const root = fileURLToPath(config.root);
    store.clear();
    const records = [...content.quotes, ...content.statistics, ...content.timeline].map((file) => ({
      ...file,
      id: `${file.kind}/${file.article}/${file.id}`,
    }));
    const entities = content.entities.map((file) => ({ ...file, id: `${file.kind}/${file.id}` }));
    for (const { id, file, body } of [...records, ...entities]) {
      if (body === '') continue;
      store.set({
        id,
        data: await context.parseData({ id, data: {} }),
        body,
        // As Astro's own loaders write it: with slashes on Windows too.
        filePath: relative(root, resolve(folder, '..', file)).replaceAll(sep, '/'),
        deferredRender: true,
      });
    }
  };

/**
 * Makes Astro's loaders for a content folder. The folder is read once for all of them and for the pages
 * (see `shared-content.ts`), with what the commands before have read of it, and again when a file in it changes; then only
 * what changed is parsed again.
 * @param project path of the project's own folder
 */
export function contentLoaders(
  folder: string,
  project: string,
): { readonly notes: Loader; readonly settings: Loader } {
  const memory = rememberContent(recallYaml(project, folder).read);
  let reading: Promise<Content> | undefined;
  const read = (): Promise<Content> => {
    if (reading === undefined) {
      reading = readContent(folder, memory);
      shareContent(reading);
    }
    return reading;
  };

  const loader = (fill: Fill): Loader => ({
    name: 'onrecord-content',
    load: async (context) => {
      await fill(context, await read());
      context.watcher?.add(folder);
      for (const event of ['add', 'change', 'unlink'] as const) {
        context.watcher?.on(event, (path: string) => {
          if (relative(folder, path).startsWith('..')) return;
          reading = undefined;
          // Editors write a file in steps; the last step settles what is read.
          setTimeout(() => {
            read()
              .then((content) => fill(context, content))
              .catch((error: unknown) => {
                context.logger.error(String(error));
              });
          }, 50);
        });
      }
    },
  });
  return { notes: loader(fillNotes(folder)), settings: loader(fillSettings) };
}
