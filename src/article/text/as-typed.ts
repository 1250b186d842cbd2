/**
 * A text as a keyboard has it: straight marks, hyphens and plain spaces for those of print. Each UTF-16 unit keeps its place, so that
 * whoever sets other marks has said nothing else.
 */
export const asTyped = (text: string): string =>
  text
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐-―−]/g, '-')
    .replace(/\s/g, ' ');
