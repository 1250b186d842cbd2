import type { Element, Nodes, Root } from 'hast';

/** Every element below a node, in document order. */
export function* elementsOf(node: Root | Element): Generator<Element> {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    yield child;
    yield* elementsOf(child);
  }
}

/** An attribute as text; null where the element does not have it. Lists are joined by a space. */
export function attribute(element: Element, name: string): string | null {
  const value = element.properties[name];
  if (value === undefined || value === null || value === false) return null;
  return Array.isArray(value) ? value.join(' ') : String(value);
}

/** The words of a node and all below it, with white space as the source has it. */
export function rawText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(rawText).join('') : '';
}

/** White space as a page shows it: every run of spaces and line ends is one space. */
export const collapse = (text: string): string => text.replace(/[ \t\n\r\f]+/g, ' ').trim();
