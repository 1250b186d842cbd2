/** The deepest nesting of elements that is read: four times what browsers keep. */
const deepestNesting = 2048;

// Elements without content, and those that the next one of their kind closes.
const flat = new Set(
  (
    'area base br col embed hr img input link meta source track wbr ' +
    'p li dt dd td th tr tbody thead tfoot option optgroup html head body'
  ).split(' '),
);
/** Elements whose content is no markup. */
const raw = new Set(['script', 'style', 'textarea', 'title', 'xmp']);

/**
 * Whether the elements of a page are nested beyond anything written or generated for people: parsing such a page
 * takes a time that grows with the square of its size. A rough count of what opens and closes, linear in the page.
 */
export function isNestedTooDeeply(html: string): boolean {
  const tag = /<(?:!--|(\/?)([a-z][a-z0-9-]*))/gi;
  let depth = 0;
  for (let found = tag.exec(html); found; found = tag.exec(html)) {
    const name = (found[2] ?? '').toLowerCase();
    if (name === '' || (raw.has(name) && !found[1])) {
      // A comment or raw content: on to its end; what never ends holds no more elements.
      const end = new RegExp(name === '' ? '-->' : `</${name}`, 'gi');
      end.lastIndex = found.index;
      if (!end.test(html)) return false;
      tag.lastIndex = end.lastIndex;
    } else if (!flat.has(name) && !raw.has(name)) depth = found[1] ? Math.max(0, depth - 1) : depth + 1;
    if (depth > deepestNesting) return true;
  }
  return false;
}
