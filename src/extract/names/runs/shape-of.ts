import { isGivenName } from '../../../language/en/names/given-names.ts';
import {
  districtBodies,
  headLinks,
  knownInCapitals,
  knownOrganisations,
  organisationHeads,
  plainLetters,
  siteEndings,
  surnameHeads,
} from '../../../language/en/names/organisations.ts';
import {
  calendarWords,
  demonyms,
  otherHeads,
  phrasesOfNobody,
} from '../../../language/en/names/other-words.ts';
import { placeHeads, places, venueHeads } from '../../../language/en/names/places.ts';
import { roleNouns } from '../../../language/en/names/roles.ts';
import { titles } from '../../../language/en/names/titles.ts';
import { lowerAt } from '../../lower-at.ts';
import type { Token } from '../../tokens.ts';
import { isAllCapitals } from '../letter-case.ts';
import { phraseOf } from './phrase-of.ts';
import type { SegmentShape } from './run.ts';

/** "The professor John Albert Hill": what a small role noun stands before is a person, whatever its last word. */
const followsRole = (tokens: readonly Token[], from: number): boolean => {
  const before = tokens[from - 1];
  return (
    before?.sentence === tokens[from]?.sentence &&
    before?.text === before?.lower &&
    roleNouns.has(before?.lower ?? '')
  );
};

/** What a stretch is taken for by its own words. */
export function shapeOf(tokens: readonly Token[], from: number, to: number): SegmentShape {
  const phrase = phraseOf(tokens, from, to);
  if (knownOrganisations.has(phrase) || knownInCapitals.has(phrase)) return 'organisation';
  if (phrasesOfNobody.has(phrase)) return 'other';
  if (places.has(phrase)) return 'place';
  const head = lowerAt(tokens, to - 1);
  const count = to - from;
  const first = lowerAt(tokens, from);
  const person =
    (count === 2 || (count === 3 && followsRole(tokens, from))) &&
    isGivenName(first) &&
    !places.has(tokens[from]?.text ?? '');
  if (count === 1) {
    if (calendarWords.has(head) || demonyms.has(head) || otherHeads.has(head)) return 'other';
    if (organisationHeads.has(head) || placeHeads.has(head) || titles.has(head)) return 'other';
    if (isAllCapitals(phrase) && plainLetters.has(phrase)) return 'other';
    return 'plain';
  }
  if (!phrase.includes(' ') && demonyms.has(first)) return 'other';
  if (holdsLink(tokens, from, to)) return venueHeads.has(head) ? 'place' : 'organisation';
  // "the Example Sheriff's office": half the office's name
  if (titles.has(head) && organisationHeads.has(head) && /^['’]s$/.test(lowerAt(tokens, to))) return 'other';
  if (organisationHeads.has(head) && !(person && surnameHeads.has(head))) return 'organisation';
  const last = tokens[to - 2];
  // "Example School District" is a body, "Example District" a place
  if (head === 'district' && districtBodies.has(last?.lower ?? '')) return 'organisation';
  // "the British Red Cross": a people's own branch of a known body
  if (count > 2 && demonyms.has(first) && knownOrganisations.has(phraseOf(tokens, to - 2, to)))
    return 'organisation';
  if (isAddress(tokens, to)) return 'organisation';
  if (placeHeads.has(head) && !person) return 'place';
  if (otherHeads.has(head) && !person) return 'other';
  if ((calendarWords.has(first) && !isGivenName(first)) || (calendarWords.has(head) && !isGivenName(first)))
    return 'other';
  return 'plain';
}

/** "Example.com": a firm by the address of its site. */
const isAddress = (tokens: readonly Token[], to: number): boolean =>
  siteEndings.has(tokens[to - 1]?.text ?? '') && tokens[to - 2]?.text === '.';

/** Whether a small word of an organisation's name stands inside a stretch. */
function holdsLink(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const token = tokens[i];
    if (token && headLinks.has(token.text)) return true;
  }
  return false;
}
