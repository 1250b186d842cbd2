import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { ArticleError } from '../article-error.ts';
import type { Article, ArticleMetadata } from '../article.ts';
import { chooseArticlePart } from './choose-article-part.ts';
import { isOutside } from './html-boilerplate.ts';
import { collapse, rawText } from './html-elements.ts';
import { htmlMetadata } from './html-metadata.ts';
import { isNestedTooDeeply } from './html-nesting.ts';
import { htmlPieces } from './html-pieces.ts';
import { joinPieces, type Piece } from '../text/join-pieces.ts';
import { trimPageMatter } from './page-matter.ts';

const parser = unified().use(rehypeParse);

interface Heading {
  readonly element: Element;
  readonly place: 'before' | 'within' | 'after';
}

/** Every visible `h1` of a page that says something, and where it stands with regard to the article's part. */
function headings(root: Root, part: Element): Heading[] {
  const found: Heading[] = [];
  let reached = false;
  const visit = (parent: Root | Element, within: boolean): void => {
    for (const child of parent.children) {
      if (child.type !== 'element' || isOutside(child)) continue;
      const isPart = child === part;
      reached ||= isPart;
      if (child.tagName === 'h1' && collapse(rawText(child)) !== '')
        found.push({ element: child, place: within ? 'within' : reached ? 'after' : 'before' });
      visit(child, within || isPart);
    }
  };
  visit(root, false);
  return found;
}

/**
 * Makes a heading of the line that stands as the title of a page without one: the first of the text, of more than two
 * words, where the page's own title has it in full. The same pieces where there is none.
 */
function withPlainTitle(pieces: Piece[], title: string | null): Piece[] {
  const [first, ...others] = pieces;
  const [line = '', ...lines] = first?.text.split('\n') ?? [];
  if (!first || first.kind === 'heading' || !title?.includes(line) || line.split(' ').length < 3)
    return pieces;
  const rest = lines.length > 0 ? [{ ...first, text: lines.join('\n') }] : [];
  return [{ ...first, text: line, kind: 'heading' }, ...rest, ...others];
}

const titleIn = ([first]: readonly Piece[]): string | null => first?.text ?? null;

const finish = (pieces: readonly Piece[], metadata: ArticleMetadata): Article =>
  joinPieces(trimPageMatter(pieces, metadata.title, metadata), metadata);

/**
 * Reads a saved web page: the article's own part of it as plain text, its blocks joined by an empty line, and what the
 * page says of the article. Navigation, related links, newsletter boxes, comments, scripts and whatever is hidden are
 * left out; a picture's caption is a credit. A page without an article gives an article without blocks.
 *
 * @param file the file's name, for messages
 * @throws {ArticleError} where the page's elements are nested more deeply than those of any page made for people
 */
export function readHtml(text: string, file: string): Article {
  const tooDeep = (): ArticleError =>
    new ArticleError(
      { file },
      'The elements of this page are nested too deeply to be read.',
      'Put the article’s text into a .txt file.',
    );
  if (isNestedTooDeeply(text)) throw tooDeep();
  try {
    const root = parser.parse(text);
    const part = chooseArticlePart(root);
    if (!part) return joinPieces([], htmlMetadata(root, null));
    const all = headings(root, part.element);
    const heading =
      all.find(({ place }) => place === 'within') ?? all.findLast(({ place }) => place === 'before');
    const pieces = htmlPieces(part);
    const metadata = htmlMetadata(root, heading ? collapse(rawText(heading.element)) : null);
    if (!heading) {
      const titled = withPlainTitle(pieces, metadata.title);
      return finish(titled, { ...metadata, title: titled === pieces ? metadata.title : titleIn(titled) });
    }
    if (heading.place === 'before' && metadata.title !== null)
      pieces.unshift({
        text: metadata.title,
        line: heading.element.position?.start.line ?? 1,
        kind: 'heading',
      });
    return finish(pieces, metadata);
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep();
    throw error;
  }
}
