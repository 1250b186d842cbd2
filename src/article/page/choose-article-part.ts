import type { Element, Root } from 'hast';
import { findOutside, isTeaser } from './find-outside.ts';
import { isByReaders, isInline, isNamedOutside, isOutside } from './html-boilerplate.ts';
import { attribute, collapse, elementsOf, rawText } from './html-elements.ts';
import { lengthOf, weighElements, type Weights } from './weigh-elements.ts';

/** A part of a page that may be the article, with what it holds. */
export interface ArticlePart {
  readonly element: Element;
  /** Elements within it that stand around the article. */
  readonly outside: ReadonlySet<Element>;
}

/** The least running text that makes an article, in UTF-16 units: about one sentence where the page says so … */
const leastMarked = 40;
/** … and a short paragraph or two where it does not. */
const leastUnmarked = 240;

/** Running text of paragraphs: what is left of a paragraph when its links are more than half of it is a list of links. */
const paragraphLike = new Set([
  'p',
  'blockquote',
  'pre',
  'dd',
  'li',
  'td',
  'div',
  'section',
  'article',
  'main',
  'body',
]);

/** Text of an element that is neither in links nor in elements that stand around it. */
function runningText(part: ArticlePart): number {
  let sum = 0;
  const visit = (element: Element): void => {
    if (part.outside.has(element)) return;
    for (const child of element.children) {
      if (child.type === 'text' && paragraphLike.has(element.tagName)) sum += lengthOf(child.value);
      else if (child.type === 'element' && child.tagName !== 'a') {
        if (isInline(child)) sum += paragraphLike.has(element.tagName) ? inlineLength(child) : 0;
        else visit(child);
      }
    }
  };
  visit(part.element);
  return sum;
}

const inlineLength = (element: Element): number =>
  element.children.reduce(
    (sum, child) =>
      sum +
      (child.type === 'text'
        ? lengthOf(child.value)
        : child.type === 'element' && child.tagName !== 'a'
          ? inlineLength(child)
          : 0),
    0,
  );

/** The candidates of one kind, outermost only, none of them among what readers wrote. */
function candidates(root: Root, is: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  const visit = (parent: Root | Element): void => {
    for (const child of parent.children) {
      if (child.type !== 'element' || isOutside(child) || isSetApart(child)) continue;
      if (is(child)) found.push(child);
      else visit(child);
    }
  };
  visit(root);
  return found;
}

/** Whether an element is a part of its own that readers wrote. A name on the page as a whole says nothing. */
const isSetApart = (element: Element): boolean =>
  !['html', 'body', 'main', 'article'].includes(element.tagName) && isByReaders(element);

const bodyNames =
  /(?:^|[\s_-])(?:article|story|entry|post)[-_]*(?:body|content|text|copy)(?:$|[\s_-])|(?:^|\s)mw-parser-output(?:$|\s)/i;

// The ways in which a page says where its article is, the plainest first. Source of the first: schema.org/articleBody.
const marks: readonly ((element: Element) => boolean)[] = [
  (element) => (attribute(element, 'itemProp') ?? '').split(' ').includes('articleBody'),
  (element) => element.tagName === 'article',
  (element) =>
    !isInline(element) &&
    bodyNames.test((attribute(element, 'className') ?? '').replace(/([a-z])([A-Z])/g, '$1-$2')),
  (element) => element.tagName === 'main' || attribute(element, 'role') === 'main',
];

/** The share of a page's running text that its article holds, if the page is an article's. */
const bulk = 0.7;

/** The share of running text with which an element counts for the densest: little where it is links. */
function ownDensity(element: Element, weights: Weights): number {
  const weight = weights.get(element);
  const inLine = element.children.reduce(
    (sum, child) =>
      sum +
      (child.type === 'text'
        ? lengthOf(child.value)
        : child.type === 'element' && isInline(child)
          ? (weights.get(child)?.text ?? 0)
          : 0),
    0,
  );
  return weight && inLine > 20 && !isInline(element) ? Math.max(0, weight.text - 2 * weight.linked) : 0;
}

/**
 * The element that the page's running text stands in: from the page down, for as long as one child holds the bulk of
 * the text of all paragraphs, less the text of their links.
 */
function densest(root: Root, weights: Weights): Element | null {
  const held = new Map<Element, number>();
  const weigh = (element: Element): number => {
    if (isOutside(element) || isNamedOutside(element) || isSetApart(element)) return 0;
    const inner = element.children.reduce(
      (sum, child) => sum + (child.type === 'element' ? weigh(child) : 0),
      0,
    );
    const own = ownDensity(element, weights);
    // A paragraph counts once, with the text of the elements in it.
    const text = own > 25 ? own : inner;
    held.set(element, text);
    return text;
  };
  const total = root.children.reduce((sum, child) => sum + (child.type === 'element' ? weigh(child) : 0), 0);
  let found: Element | null = null;
  let around: Root | Element | undefined = root;
  while (around) {
    const children: Element[] = around.children.flatMap((child): Element[] =>
      child.type === 'element' ? [child] : [],
    );
    const next: Element | undefined = children.find(
      (child) => child.tagName !== 'p' && !isInline(child) && (held.get(child) ?? 0) > bulk * total,
    );
    found = next ?? found;
    around = next;
  }
  return found;
}

/** The innermost element that holds all of the given ones. */
function aroundAll(root: Root, elements: readonly Element[]): Element | null {
  const sought = new Set(elements);
  let found: Element | null = null;
  const count = (element: Element): number => {
    let held = sought.has(element) ? 1 : 0;
    for (const child of element.children) if (child.type === 'element') held += count(child);
    if (!found && held === sought.size) found = element;
    return held;
  };
  for (const child of root.children) if (child.type === 'element') count(child);
  return found;
}

/**
 * The element around the posts of a live blog, with the title above them: several parts of which none is most of the
 * text and none has a title of its own, below the title that the page has in its head too. Null where the parts are
 * articles of their own.
 */
function aroundPosts(
  root: Root,
  parts: readonly { readonly part: ArticlePart; readonly text: number }[],
  weights: Weights,
): Element | null {
  const all = parts.reduce((sum, { text }) => sum + text, 0);
  if (parts.length < 3 || parts.some(({ part, text }) => text * 5 > all * 4 || holdsTitle(part, weights)))
    return null;
  const elements = [...elementsOf(root)];
  const named = elements
    .filter(({ tagName }) => tagName === 'title')
    .map((title) => collapse(rawText(title)))
    .join(' ');
  const heading = elements.find(
    (element) => element.tagName === 'h1' && lengthOf(rawText(element)) > 20 && weights.has(element),
  );
  if (!heading || !named.includes(collapse(rawText(heading)))) return null;
  return aroundAll(root, [heading, ...parts.map(({ part }) => part.element)]);
}

const holdsTitle = ({ element }: ArticlePart, weights: Weights): boolean =>
  weights.get(element)?.holdsTitle === true;

/**
 * Chooses the article's own part of a page: what the page itself marks as such, or else its densest block of
 * paragraphs by length of text against length of links. Null where there is none: a list of teasers, a form, a gate.
 */
export function chooseArticlePart(root: Root): ArticlePart | null {
  const weights = weighElements(root);
  const partOf = (element: Element): ArticlePart => ({ element, outside: findOutside(element, weights) });
  const page = candidates(root, ({ tagName }) => tagName === 'body').map((body) => runningText(partOf(body)));
  const onPage = Math.max(0, ...page);
  for (const is of marks) {
    const marked = candidates(root, is).map((element) => {
      const part = partOf(element);
      return { part, text: runningText(part) };
    });
    const most = Math.max(0, ...marked.map(({ text }) => text));
    const all = marked.reduce((sum, { text }) => sum + text, 0);
    const own = marked.filter(({ part }) => !isTeaser(part.element, weights));
    const parts = own.length > 0 ? own : marked;
    const posts = aroundPosts(root, own, weights);
    if (posts) return partOf(posts);
    // A page of teasers has many parts of one size.
    if (parts.length > 2 && most * 5 < all * 2 && most < 600 && all * 2 > onPage) return null;
    // Where what is marked is a small part of the page, it marks something else.
    if (most < leastMarked || most * 5 < onPage) continue;
    // Pages that load one article after another: the first is the page's own.
    const found = parts.find(({ text }) => text * 2 >= most);
    if (found) return found.part;
  }
  const element = densest(root, weights);
  if (!element) return null;
  const part = partOf(element);
  return runningText(part) >= leastUnmarked ? part : null;
}
