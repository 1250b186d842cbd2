// What the treebanks take for two words: "don’t" is do and n’t, "she’ll" is she and ’ll.
const clitic = /(?:n['’]t|['’](?:ll|ve|re|m|d))$/i;

/**
 * Where a written word falls into two as trees have it: an offset in UTF-16 units from its start, or 0 where it does not.
 * The possessive ’s is split off before.
 */
export function splitOfWord(text: string): number {
  if (text === 'cannot' || text === 'Cannot') return 3;
  if (!text.includes("'") && !text.includes('’')) return 0;
  return Math.max(0, text.search(clitic));
}

const abbreviations = new Set(
  'mr mrs ms dr st sr jr prof rev hon gov sen rep reps sens gen lt col capt sgt maj adm pres supt det messrs inc corp co ltd bros jan feb mar apr jun jul aug sep sept oct nov dec no vs etc'.split(
    ' ',
  ),
);

/** Whether a word before a full stop that touches it is an abbreviation, so that both are one word in a tree. */
export const isAbbreviation = (lower: string): boolean => abbreviations.has(lower);
