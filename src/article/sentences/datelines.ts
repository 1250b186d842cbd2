import { openers } from './abbreviations.ts';

const day = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)';
const date = `(?:${month} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${month},? \\d{4}|\\d{4}-\\d\\d-\\d\\d)`;
const clock =
  '(?:\\d{1,2}[:.]\\d\\d ?(?:[aApP]\\.?[mM]\\.?)?|\\d{1,2} ?[aApP]\\.?[mM]\\.?)(?: ?\\(?[A-Z]{2,4}\\)?)?';

const dateAlone = new RegExp(
  `^(?:(?:First )?(?:[Pp]ublished|[Uu]pdated|[Pp]osted|Last updated|Date)(?: on)?:? {0,2})?(?:${day},? )?${date}(?:,? (?:at |\\| ?|[-–—] ?)?${clock})?\\.?$`,
);
const dateBeforeText = new RegExp(`^${day},? ${date}(?= +[“"‘']?[A-Z])`);

// A place, the agency in brackets perhaps, and a dash: "NAIROBI, Kenya (AP) _", "Oslo, Norway —".
const capitalsPlace =
  /^[A-Z\p{Lu}][\p{Lu}.'’ -]{2,40}(?:, ?[\p{L}.'’ ]{2,40}){0,2}(?:, ?(?:[A-Z][a-z]{2,8}\.? ?\d{1,2}|\d{1,2} [A-Z][a-z]{2,8}))? ?(?:\([\p{L} ./,]{2,40}\))? ?(?:--?|[–—―_])(?=\s|$)/u;
const mixedPlace =
  /^\p{Lu}[\p{Ll}'’.]+(?: \p{Lu}[\p{Ll}'’.]+){0,3}(?:, \p{Lu}[\p{L}'’.]+(?: \p{Lu}[\p{L}'’.]+){0,3}){1,3} ?(?:\([\p{L} ./]{2,40}\))? (?:--?|[–—―])(?= )/u;
// "New York (AFP) –": without a land the agency shows that it is one
const placeOfAgency =
  /^\p{Lu}[\p{Ll}'’.]+(?: \p{Lu}[\p{Ll}'’.]+){0,3} \(\p{Lu}[\p{L} ./]{1,40}\) ?(?:--?|[–—―])(?= )/u;

const longest = 140;

/** Whether a line says nothing but when or where it was written: "Friday, July 21, 2017", "NAIROBI, Kenya (AP) _". */
export function isDateline(line: string): boolean {
  if (line.length > longest) return false;
  return dateAlone.test(line) || capitalsPlace.exec(line)?.[0].length === line.length;
}

/**
 * Length of the date that stands before the first sentence on the same line ("Friday, July 21, 2017 The council …"),
 * in UTF-16 units; 0 where there is none.
 */
export function leadingDate(line: string): number {
  return dateBeforeText.exec(line.slice(0, longest))?.[0].length ?? 0;
}

/**
 * Length of the place, with its dash, that opens a paragraph ("OSLO, Norway (AP) — The council …"),
 * in UTF-16 units; 0 where there is none.
 */
export function leadingPlace(paragraph: string): number {
  const head = paragraph.slice(0, longest);
  const capitals = capitalsPlace.exec(head)?.[0];
  if (capitals !== undefined) return capitals.length;
  const [mixed] = mixedPlace.exec(head) ?? placeOfAgency.exec(head) ?? [''];
  // "In Oslo, Mr. Doe –" opens a sentence; a place does not begin with a preposition.
  return openers.has((mixed.split(' ', 1)[0] ?? '').toLowerCase()) ? 0 : mixed.length;
}
