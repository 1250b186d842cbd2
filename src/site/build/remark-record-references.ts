import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { findNoteFlaws } from '../../article/text/read-note.ts';

const articleOf = (path: string | undefined): string | null => {
  const found = /(?:^|[\\/])(?:quotes|statistics|timeline)[\\/]([a-z0-9-]+)[\\/][a-z0-9-]+\.mdx$/.exec(
    path ?? '',
  );
  return found?.[1] ?? null;
};

/**
 * A remark plugin for editors' notes: they are compiled when the site is built, so it lets through nothing but text and
 * `<Figure id="…">`, `<Quote id="…">` and `<Person id="…">`, and writes an id out to its full address,
 * `article/id`, from the folder that the note's file is in. Throws a message with line and column otherwise.
 */
export function remarkRecordReferences(): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    const { flaws, references } = findNoteFlaws(tree);
    const [flaw] = flaws;
    if (flaw) file.fail(`${flaw.message} ${flaw.hint}`, { line: flaw.line, column: 1 });
    const article = articleOf(file.path);
    for (const { name, id, element } of references) {
      const full = name === 'Person' || id.includes('/') || article === null ? id : `${article}/${id}`;
      element.attributes = [{ type: 'mdxJsxAttribute', name: 'id', value: full }];
    }
  };
}
