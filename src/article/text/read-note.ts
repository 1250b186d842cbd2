import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { findCrowdOfBlocks } from './crowded-markdown.ts';

/** What is written in Markdown by hand: a note in MDX, or a page of the newsroom's own in Markdown alone. */
type Prose = 'note' | 'page';

/** What a note must not have: code that would run when the site is built, or what a reader's browser would load or run. */
export interface NoteFlaw {
  readonly kind: 'invalid' | 'code' | 'picture' | 'link';
  /** Line of the note, counted from 1. */
  readonly line: number;
  readonly message: string;
  readonly hint: string;
}

/** A component of a note that refers to a record. */
export interface NoteReference {
  readonly name: NoteComponent;
  readonly id: string;
  readonly line: number;
  /** The node, for a plugin to change. */
  readonly element: MdxJsxFlowElement | MdxJsxTextElement;
}

/** The components that an editor's note may use, each with one literal `id`. */
export type NoteComponent = (typeof noteComponents)[number];

const noteComponents = ['Figure', 'Quote', 'Person'] as const;
const allowed = noteComponents.map((name) => `<${name} id="…" />`).join(', ');

/** Everything of Markdown that is text and nothing else. What is not here is refused, so what a parser learns later is too. */
const plainNodes = new Set<Nodes['type']>([
  'root',
  'paragraph',
  'heading',
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'code',
  'break',
  'thematicBreak',
  'blockquote',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'linkReference',
  'footnoteReference',
  'footnoteDefinition',
]);

/** Where links of a note may lead; an address without a scheme stays on the site. */
const schemes = new Set(['http:', 'https:', 'mailto:']);

/** Whether a browser would follow an address to a page or a mail address: read as a browser reads it, with tabs and line ends taken out. */
function leadsToPage(address: string): boolean {
  const url = URL.parse(address, 'https://facts.example/');
  return url !== null && schemes.has(url.protocol);
}

// In Astro's order, which decides what wins where two of them read the same marks.
const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm);

const pageParser = unified().use(remarkParse).use(remarkGfm);

function flawIn(node: Nodes, what: Prose): Omit<NoteFlaw, 'line'> | null {
  const code = (
    found: string,
    hint = what === 'note'
      ? `A note runs no code. It may use ${allowed}.`
      : 'A page holds no HTML and runs no code: write it in Markdown, and \\< for an angle bracket.',
  ): Omit<NoteFlaw, 'line'> => ({
    kind: 'code',
    message: `The ${what} has ${found}.`,
    hint,
  });
  switch (node.type) {
    case 'heading':
      return what === 'page' && node.depth === 1
        ? {
            kind: 'invalid',
            message: 'The page has a second title: a heading with one #.',
            hint: 'Its title stands in the front matter. Begin headings with ##.',
          }
        : null;
    case 'mdxjsEsm':
      return code('an import or an export');
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return code('an expression in braces', 'A note runs no code. Write \\{ for a brace.');
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return flawInElement(node);
    case 'image':
    case 'imageReference':
      return {
        kind: 'picture',
        message: `The ${what} has a picture.`,
        hint: 'A picture would be loaded when the site is built, or tell its server who reads the page. Take it out, or link to it.',
      };
    case 'link':
    case 'definition':
      return leadsToPage(node.url)
        ? null
        : {
            kind: 'link',
            message: `The ${what} has a link to "${node.url.slice(0, 80)}".`,
            hint: 'A link starts with https://, http:// or mailto:, or leads to a page of the site.',
          };
    default:
      return plainNodes.has(node.type) ? null : code(`something that is no plain Markdown (${node.type})`);
  }
}

function flawInElement({
  name,
  attributes,
}: MdxJsxFlowElement | MdxJsxTextElement): Omit<NoteFlaw, 'line'> | null {
  if (!noteComponents.some((known) => known === name))
    return {
      kind: 'code',
      message: `The note uses <${name ?? ''}>, which is none of its components.`,
      hint: `It may use ${allowed}. Write \\< for an angle bracket.`,
    };
  const [attribute] = attributes;
  if (
    attributes.length === 1 &&
    attribute?.type === 'mdxJsxAttribute' &&
    attribute.name === 'id' &&
    typeof attribute.value === 'string'
  )
    return null;
  return {
    kind: 'code',
    message: `<${name ?? ''}> takes one id as text and nothing else.`,
    hint: `Write it as in <${name ?? ''} id="…" />.`,
  };
}

/** The reference that an element without a flaw is. */
function referenceOf(element: MdxJsxFlowElement | MdxJsxTextElement): NoteReference | null {
  const name = noteComponents.find((known) => known === element.name);
  const [attribute] = element.attributes;
  return name && attribute?.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
    ? { name, id: attribute.value, line: element.position?.start.line ?? 1, element }
    : null;
}

/**
 * Finds what an editor's note must not have, and what it refers to. A note is compiled as MDX when the site is built,
 * so it may have Markdown's text and `<Figure id="…" />`, `<Quote id="…" />` and `<Person id="…" />`, and nothing else.
 * @param tree the note as remark, remark-mdx and remark-gfm parse it
 */
export function findNoteFlaws(
  tree: Root,
  what: Prose = 'note',
): {
  readonly flaws: readonly NoteFlaw[];
  readonly references: readonly NoteReference[];
} {
  const flaws: NoteFlaw[] = [];
  const references: NoteReference[] = [];
  visit(tree, (node) => {
    const flaw = flawIn(node, what);
    if (flaw) flaws.push({ ...flaw, line: node.position?.start.line ?? 1 });
    else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const reference = referenceOf(node);
      if (reference) references.push(reference);
    }
  });
  return { flaws, references };
}

const invalid = (line: number, reason: string, what: Prose): NoteFlaw => ({
  kind: 'invalid',
  line,
  message: `The ${what} is no valid ${what === 'note' ? 'MDX' : 'Markdown'}: ${reason}.`,
  hint: 'Write \\{ and \\< for a brace and an angle bracket.',
});

/** The longest note that is read, in UTF-16 units: ten pages. Markdown takes more than linear time for some texts. */
const longestNote = 30_000;

/** The most quotations, inner lists, notes of its own and underlined headings in a note. */
const mostBlocks = 500;

/** Parses a note's MDX, or a page's Markdown, and finds its flaws as {@link findNoteFlaws} does; what cannot be parsed is a flaw too. */
export function readNote(body: string, what: Prose = 'note'): ReturnType<typeof findNoteFlaws> {
  const only = (flaw: NoteFlaw): ReturnType<typeof findNoteFlaws> => ({ flaws: [flaw], references: [] });
  if (body.length > longestNote)
    return only({
      kind: 'invalid',
      line: 1,
      message: `The ${what} has ${String(body.length)} characters; expected at most ${String(longestNote)}.`,
      hint: 'Shorten it, or publish it elsewhere and link to it.',
    });
  const crowd = findCrowdOfBlocks(body, mostBlocks);
  if (crowd !== null)
    return only(
      invalid(crowd, `it has more than ${String(mostBlocks)} quotations, inner lists and headings`, what),
    );
  try {
    return findNoteFlaws((what === 'note' ? parser : pageParser).parse(body), what);
  } catch (error) {
    // A stack that overflows, in the parser or on the way through its tree.
    if (error instanceof RangeError) return only(invalid(1, 'it is nested too deeply', what));
    const line = error instanceof Error && 'line' in error && typeof error.line === 'number' ? error.line : 1;
    return only(invalid(line, error instanceof Error ? error.message : String(error), what));
  }
}
