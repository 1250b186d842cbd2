import type { Element, Root } from 'hast';
import { isInline, isNamedOutside, isOutside } from './html-boilerplate.ts';
import { attribute } from './html-elements.ts';

/** How much text an element holds, in UTF-16 units without white space runs: running text, and text within links. */
export interface TextWeight {
  readonly text: number;
  readonly linked: number;
}

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

const lengthOf = (text: string): number => text.replace(/\s+/g, ' ').trim().length;

/** Weighs every element of a page by its text, hidden and foreign elements left out. */
function weigh(root: Root): Map<Element, TextWeight> {
  const weights = new Map<Element, TextWeight>();
  const visit = (element: Element, inLink: boolean): TextWeight => {
    const linked = inLink || element.tagName === 'a';
    let text = 0;
    let links = 0;
    for (const child of element.children) {
      if (child.type === 'text') {
        const length = lengthOf(child.value);
        text += length;
        if (linked) links += length;
      } else if (child.type === 'element' && !isOutside(child)) {
        const inner = visit(child, linked);
        text += inner.text;
        links += inner.linked;
      }
    }
    const weight = { text, linked: links };
    weights.set(element, weight);
    return weight;
  };
  for (const child of root.children) if (child.type === 'element') visit(child, false);
  return weights;
}

/** Elements that stand around an article, by their names or because they are hardly more than links. */
function outsideOf(element: Element, weights: ReadonlyMap<Element, TextWeight>): Set<Element> {
  const whole = weights.get(element)?.text ?? 0;
  const found = new Set<Element>();
  const visit = (parent: Element): void => {
    for (const child of parent.children) {
      if (child.type !== 'element' || isInline(child)) continue;
      const weight = weights.get(child);
      // Not weighed: left out already. A name that is on most of the text is no name of what stands around it.
      const isSmall = weight !== undefined && weight.text * 5 < whole * 2;
      const isLinks = weight !== undefined && weight.linked > 0 && weight.linked * 5 >= weight.text * 4;
      const isHeading = /^h[1-6]$/.test(child.tagName);
      if (weight === undefined || (!isHeading && ((isSmall && isNamedOutside(child)) || isLinks)))
        found.add(child);
      else visit(child);
    }
  };
  visit(element);
  return found;
}

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

/** The candidates of one kind, outermost only. */
function candidates(root: Root, is: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  const visit = (parent: Root | Element): void => {
    for (const child of parent.children) {
      if (child.type !== 'element' || isOutside(child)) continue;
      if (is(child)) found.push(child);
      else visit(child);
    }
  };
  visit(root);
  return found;
}

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

/**
 * The element that the page's running text stands in: from the page down, for as long as one child holds the bulk of
 * the text of all paragraphs, less the text of their links.
 */
function densest(root: Root, weights: ReadonlyMap<Element, TextWeight>): Element | null {
  const held = new Map<Element, number>();
  const weigh = (element: Element): number => {
    if (isOutside(element) || isNamedOutside(element)) return 0;
    const weight = weights.get(element);
    const holdsText = element.children.some((child) => child.type === 'text' && lengthOf(child.value) > 20);
    const inner = element.children.reduce(
      (sum, child) => sum + (child.type === 'element' ? weigh(child) : 0),
      0,
    );
    const own = holdsText && !isInline(element) && weight ? Math.max(0, weight.text - 2 * weight.linked) : 0;
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

/**
 * Chooses the article's own part of a page: what the page itself marks as such, or else its densest block of
 * paragraphs by length of text against length of links. Null where there is none: a list of teasers, a form, a gate.
 */
export function chooseArticlePart(root: Root): ArticlePart | null {
  const weights = weigh(root);
  const partOf = (element: Element): ArticlePart => ({ element, outside: outsideOf(element, weights) });
  const page = candidates(root, ({ tagName }) => tagName === 'body').map((body) => runningText(partOf(body)));
  const onPage = Math.max(0, ...page);
  for (const is of marks) {
    const parts = candidates(root, is).map((element) => {
      const part = partOf(element);
      return { part, text: runningText(part) };
    });
    const most = Math.max(0, ...parts.map(({ text }) => text));
    const all = parts.reduce((sum, { text }) => sum + text, 0);
    // A page of teasers has many parts of one size.
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
