import type { Element, Root } from 'hast';
import { isOutside } from './html-boilerplate.ts';
import { attribute } from './html-elements.ts';

/** What an element holds. Lengths are in UTF-16 units without white space runs. */
export interface ElementWeight {
  readonly text: number;
  /** Of the text, what is in links … */
  readonly linked: number;
  /** … and of that, what is in links to other pages. */
  readonly away: number;
  readonly holdsTitle: boolean;
  /** Whether its first heading below the title is a link to another page; null where it has none. */
  readonly headingLeadsAway: boolean | null;
}

/** What each visible element of a page holds. */
export type Weights = ReadonlyMap<Element, ElementWeight>;

/** The length of a text without white space runs, in UTF-16 units. */
export const lengthOf = (text: string): number => text.replace(/\s+/g, ' ').trim().length;

/** Whether an element is a heading. */
export const isHeading = ({ tagName }: Element): boolean => /^h[1-6]$/.test(tagName);

const isAway = (link: Element): boolean => !/^(?:#|$)/.test(attribute(link, 'href') ?? '');

/** Weighs every element of a page, hidden and foreign elements left out. */
export function weighElements(root: Root): Weights {
  const weights = new Map<Element, ElementWeight>();
  const visit = (element: Element, inLink: boolean, inAway: boolean): ElementWeight => {
    const isLink = element.tagName === 'a';
    const linkedHere = inLink || isLink;
    const awayHere = inAway || (isLink && isAway(element));
    let text = 0;
    let linked = 0;
    let away = 0;
    let holdsTitle = element.tagName === 'h1';
    let headingLeadsAway: boolean | null = null;
    for (const child of element.children) {
      if (child.type === 'text') {
        const length = lengthOf(child.value);
        text += length;
        if (linkedHere) linked += length;
        if (awayHere) away += length;
      } else if (child.type === 'element' && !isOutside(child)) {
        const inner = visit(child, linkedHere, awayHere);
        text += inner.text;
        linked += inner.linked;
        away += inner.away;
        holdsTitle ||= inner.holdsTitle;
        headingLeadsAway ??= inner.headingLeadsAway;
      }
    }
    if (isHeading(element) && element.tagName !== 'h1' && text > 0) headingLeadsAway = away * 10 >= text * 9;
    const weight = { text, linked, away, holdsTitle, headingLeadsAway };
    weights.set(element, weight);
    return weight;
  };
  for (const child of root.children) if (child.type === 'element') visit(child, false, false);
  return weights;
}
