import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** The components that an editor's note may use, each with one literal `id`. */
const components = ['Figure', 'Quote', 'Person'];

const articleOf = (path: string | undefined): string | null => {
  const found = /(?:^|[\\/])(?:quotes|statistics|timeline)[\\/]([a-z0-9-]+)[\\/][a-z0-9-]+\.mdx$/.exec(
    path ?? '',
  );
  return found?.[1] ?? null;
};

const literalId = (element: MdxJsxFlowElement | MdxJsxTextElement): string | null => {
  const [attribute] = element.attributes;
  const alone = element.attributes.length === 1 && attribute?.type === 'mdxJsxAttribute';
  return alone && attribute.name === 'id' && typeof attribute.value === 'string' ? attribute.value : null;
};

/**
 * A remark plugin for editors' notes: they run when the site is built, so it lets through nothing but text and
 * `<Figure id="…">`, `<Quote id="…">` and `<Person id="…">`, and writes an id out to its full address,
 * `article/id`, from the folder that the note's file is in. Throws a message with line and column otherwise.
 */
export function remarkRecordReferences(): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    visit(tree, (node) => {
      if (
        node.type === 'mdxjsEsm' ||
        node.type === 'mdxFlowExpression' ||
        node.type === 'mdxTextExpression'
      ) {
        file.fail(
          'An editor’s note has code in it. Take out “import”, “export” and anything in braces; write \\{ for a brace.',
          node,
        );
      }
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
      if (!components.includes(node.name ?? '')) {
        file.fail(
          `An editor’s note has <${node.name ?? ''}> in it. It may use <Figure id="…" />, <Quote id="…" /> and <Person id="…" /> alone.`,
          node,
        );
      }
      const id = literalId(node);
      if (id === null) {
        return file.fail(
          `<${node.name ?? ''}> takes one id in quotation marks, as in <Figure id="1200-boats" />.`,
          node,
        );
      }
      const article = articleOf(file.path);
      const full = node.name === 'Person' || id.includes('/') || article === null ? id : `${article}/${id}`;
      node.attributes = [{ type: 'mdxJsxAttribute', name: 'id', value: full }];
    });
  };
}
