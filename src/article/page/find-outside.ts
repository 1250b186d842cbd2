import type { Element } from 'hast';
import { isByReaders, isInline, isNamedOutside } from './html-boilerplate.ts';
import { isHeading, type Weights } from './weigh-elements.ts';

/** The longest teaser or box of a form, in UTF-16 units. */
const longestTeaser = 600;

/** Whether an element is a teaser: short, with a heading that leads to another page. */
export function isTeaser(element: Element, weights: Weights): boolean {
  const weight = weights.get(element);
  return weight !== undefined && weight.text <= longestTeaser && weight.headingLeadsAway === true;
}

const holdsFields = ({ children }: Element): boolean =>
  children.some((child) => child.type === 'element' && ['form', 'input', 'textarea'].includes(child.tagName));

/**
 * Elements within a part of a page that stand around and between an article's paragraphs: by their names, because they
 * are hardly more than links, because they are teasers or forms, or because nothing is left in them but a heading.
 */
export function findOutside(part: Element, weights: Weights): ReadonlySet<Element> {
  const whole = weights.get(part)?.text ?? 0;
  const found = new Set<Element>();
  const isAround = (element: Element): boolean => {
    const weight = weights.get(element);
    // Not weighed: left out already.
    if (weight === undefined) return true;
    if (isHeading(element) || weight.holdsTitle) return false;
    const { text, linked } = weight;
    // A name that is on most of the text is no name of what stands around it, unless it says that readers wrote it.
    const isSmall = text * 5 < whole * 2;
    return (
      (isSmall && isNamedOutside(element)) ||
      (text * 20 < whole * 19 && isByReaders(element)) ||
      (linked > 0 && linked * 5 >= text * 4) ||
      (isSmall && text <= longestTeaser && (holdsFields(element) || isTeaser(element, weights)))
    );
  };
  /** Looks at everything below an element: whether something was left out, and whether more than headings remains. */
  const visit = (parent: Element): { readonly left: boolean; readonly remains: boolean } => {
    let left = false;
    let remains = false;
    for (const child of parent.children) {
      if (child.type === 'text') remains ||= child.value.trim() !== '';
      if (child.type !== 'element') continue;
      const text = weights.get(child)?.text ?? 0;
      if (isInline(child)) remains ||= text > 0;
      else if (isAround(child)) {
        found.add(child);
        left ||= text > 0;
      } else {
        const inner = visit(child);
        left ||= inner.left;
        remains ||= inner.remains && !isHeading(child);
        if (inner.left && !inner.remains && weights.get(child)?.holdsTitle === false) found.add(child);
      }
    }
    return { left, remains };
  };
  visit(part);
  return found;
}
