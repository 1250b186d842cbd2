import type {
  BlockContent,
  Code,
  DefinitionContent,
  ListItem,
  Nodes,
  PhrasingContent,
  RootContent,
} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { ArticleError } from '../article-error.ts';
import type { Article, ArticleMetadata } from '../article.ts';
import { findCrowdedParagraph, findCrowdOfBlocks, findSurplus } from './crowded-markdown.ts';
import { joinPieces } from './join-pieces.ts';
import type { Piece } from './join-pieces.ts';

// One tilde is "about" in running text ("~5 to ~10"), two strike words out.
const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false });

/** The deepest nesting of quotations and lists that is read; parsing takes a time that grows with it. */
const deepest = 60;
const markers = new RegExp(
  `^(?:[ \\t]*(?:>|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${String(deepest + 1)}}`,
  'm',
);

/** The most marks in one paragraph, and the most quotations, inner lists, notes and underlined headings in one file. */
const most = 3000;

/** The most marks, and the most paragraphs, list items and headings, in one file: each is kept with its places until all is parsed. */
const mostInAll = { marks: 60_000, blocks: 20_000 };

/** Refuses a file of more marks or blocks than can be kept. */
function refuseSurplus(text: string, file: string): void {
  const surplus = findSurplus(text, mostInAll);
  if (surplus === null) return;
  throw new ArticleError(
    { file, line: surplus.line },
    surplus.of === 'marks'
      ? `From this line on the file has more than ${String(mostInAll.marks)} marks such as [, * and |.`
      : `From this line on the file has more than ${String(mostInAll.blocks)} paragraphs, list items and headings.`,
    'Part it into several articles, or save it as .txt.',
  );
}

const lineOf = (node: Nodes): number => node.position?.start.line ?? 1;

/** The words of a run of inline content: what a reader sees, without pictures, notes' numbers and struck-out words. */
function inlineText(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      switch (node.type) {
        case 'text':
          return node.value.replace(/(?<![ \t])[ \t]*\n[ \t]*/g, ' ');
        case 'inlineCode':
          return node.value.replace(/\n/g, ' ');
        case 'break':
          return '\n';
        case 'html':
          return /^<br\b/i.test(node.value) ? '\n' : '';
        case 'emphasis':
        case 'strong':
        case 'link':
        case 'linkReference':
          return inlineText(node.children);
        default:
          return '';
      }
    })
    .join('');
}

/** Whether code stands between fences, so that its first line is the one below. */
function isFenced({ value, position }: Code): boolean {
  return position !== undefined && position.end.line - position.start.line >= value.split('\n').length;
}

type Container = RootContent | BlockContent | DefinitionContent | ListItem;

/** Reads block content into pieces, in order. `kind` is what its paragraphs are: items within a list. */
function readBlocks(nodes: readonly Container[], kind: 'item' | null, notes: Piece[]): Piece[] {
  return nodes.flatMap((node): Piece[] => {
    const line = lineOf(node);
    switch (node.type) {
      case 'heading':
        return [{ text: inlineText(node.children), line, kind: 'heading' }];
      case 'paragraph':
        return [{ text: inlineText(node.children), line, kind }];
      case 'code':
        return [{ text: node.value, line: line + (isFenced(node) ? 1 : 0), kind }];
      case 'blockquote':
        return readBlocks(node.children, kind, notes);
      case 'list':
        return readBlocks(node.children, 'item', notes);
      case 'listItem':
        return readBlocks(node.children, 'item', notes);
      case 'table':
        return node.children.map((row) => ({
          text: row.children.map((cell) => inlineText(cell.children)).join(' | '),
          line: lineOf(row),
          kind: 'item',
        }));
      case 'footnoteDefinition':
        notes.push(...readBlocks(node.children, kind, notes));
        return [];
      default:
        // Rules, pictures, comments, HTML blocks and link definitions say nothing of the article's own.
        return [];
    }
  });
}

/**
 * Reads Markdown (CommonMark with GitHub's tables, notes and autolinks), without its front matter, into plain text:
 * its blocks joined by an empty line, entities and escapes decoded once, quotation marks as they stand.
 * A line break within a paragraph is a space, a hard break a line end. Footnotes come last.
 *
 * @param file the file's name, for messages
 * @throws {ArticleError} where lists or quotations are nested more deeply, a paragraph has more marks, or the file has
 *   more of them, than anything written by hand
 */
export function readMarkdown(text: string, file: string, metadata: Partial<ArticleMetadata> = {}): Article {
  const tooDeep = (line?: number): ArticleError =>
    new ArticleError(
      line === undefined ? { file } : { file, line },
      `Lists or quotations are nested more than ${String(deepest)} deep.`,
      'Write the article with fewer levels, or save it as .txt.',
    );
  const deep = markers.exec(text);
  if (deep) throw tooDeep(text.slice(0, deep.index).split('\n').length);
  const crowded = findCrowdedParagraph(text, most);
  if (crowded !== null)
    throw new ArticleError(
      { file, line: crowded },
      `The paragraph that starts here has more than ${String(most)} marks such as [, * and |.`,
      'Part it with empty lines, or save the article as .txt.',
    );
  const crowd = findCrowdOfBlocks(text, most);
  if (crowd !== null)
    throw new ArticleError(
      { file, line: crowd },
      `More than ${String(most)} lines begin quotations, inner lists, notes or underlined headings.`,
      'Write the article with fewer, or save it as .txt.',
    );
  refuseSurplus(text, file);
  const notes: Piece[] = [];
  try {
    const pieces = readBlocks(parser.parse(text).children, null, notes);
    return joinPieces([...pieces, ...notes], metadata);
  } catch (error) {
    // Nested by indentation, so deeply that the call stack is not enough.
    if (error instanceof RangeError) throw tooDeep();
    throw error;
  }
}
