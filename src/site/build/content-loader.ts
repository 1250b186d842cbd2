import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { fingerprintCode } from '../../files/hash/fingerprint-code.ts';
import { rememberContent } from '../../files/read/content-memory.ts';
import type { Content, ContentProblem } from '../../files/content.ts';
import { readContent } from '../../files/read/read-content.ts';
import { recallYaml, yamlMemoryFile } from '../../files/read/yaml-memory.ts';
import { shareContent } from '../model/shared-content.ts';
import { addressOf } from '../../records/record-address.ts';

const describe = ({ file, line, message, hint }: ContentProblem): string =>
  `${file}:${String(line)}: ${message}${hint === undefined ? '' : `\n  ${hint}`}`;

/** A file that cannot be read fails a build, with its name and line, and is logged by the development server. */
function tellErrors({ watcher, logger }: LoaderContext, content: Content): void {
  const errors = content.problems.filter(({ severity }) => severity === 'error').map(describe);
  if (errors.length > 0 && !watcher) throw new Error(`The content has errors.\n${errors.join('\n')}`);
  for (const error of errors) logger.error(error);
}

/** Only records that have an editor's note are rendered as MDX: rendering costs most of a build's time and memory. */
async function fillNotes(context: LoaderContext, folder: string, content: Content): Promise<void> {
  const { store, config } = context;
  const root = fileURLToPath(config.root);
  store.clear();
  const records = [...content.quotes, ...content.statistics, ...content.timeline].map((file) => ({
    ...file,
    id: addressOf(file),
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
  // Markdown alone, and no code: it is rendered here and now.
  for (const { id, body } of content.ownPages) {
    const page = `pages/${id}`;
    const data = await context.parseData({ id: page, data: {} });
    store.set({ id: page, data, body, rendered: await context.renderMarkdown(body) });
  }
}

/**
 * Makes Astro's loader for the editors' notes of a content folder, which reads all of the folder for the pages too
 * (see `shared-content.ts`), with what the commands before have read of it, and again when a file in it changes; then only
 * what changed is parsed again.
 * @param project path of the project's own folder
 */
export function contentLoader(folder: string, project: string): Loader {
  const memory = rememberContent(recallYaml(yamlMemoryFile(project, folder), fingerprintCode(project)).read);
  const read = async (context: LoaderContext): Promise<void> => {
    const reading = readContent(folder, memory);
    shareContent(reading);
    const content = await reading;
    tellErrors(context, content);
    await fillNotes(context, folder, content);
  };
  return {
    name: 'onrecord-content',
    load: async (context) => {
      await read(context);
      context.watcher?.add(folder);
      for (const event of ['add', 'change', 'unlink'] as const) {
        context.watcher?.on(event, (path: string) => {
          if (relative(folder, path).startsWith('..')) return;
          // Editors write a file in steps; the last step settles what is read.
          setTimeout(() => {
            read(context).catch((error: unknown) => {
              context.logger.error(String(error));
            });
          }, 50);
        });
      }
    },
  };
}
