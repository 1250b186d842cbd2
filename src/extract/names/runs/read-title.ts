import { isGivenName } from '../../../language/en/names/given-names.ts';
import { fieldWords, organisationHeads } from '../../../language/en/names/organisations.ts';
import { demonyms, otherHeads } from '../../../language/en/names/other-words.ts';
import { placeHeads, places } from '../../../language/en/names/places.ts';
import { partyMembers, roleNouns } from '../../../language/en/names/roles.ts';
import {
  electMarks,
  honorifics,
  suffixes,
  titleParts,
  titles,
  titleSurnames,
} from '../../../language/en/names/titles.ts';
import { speechVerbs } from '../../../language/en/names/verbs.ts';
import { genitives } from '../../../language/en/sentences/function-words.ts';
import { lowerAt } from '../../lower-at.ts';
import type { Token } from '../../tokens.ts';
import { isCapitalised } from '../letter-case.ts';

/** True for a title that the words after it do not turn into a part of another name ("Justice Department"). */
export function opensTitle(tokens: readonly Token[], at: number, to: number): boolean {
  const token = tokens[at];
  const next = at + 1 < to ? tokens[at + 1] : undefined;
  if (!token || !next) return false;
  if (!titles.has(token.lower)) return opensRole(tokens, at, to);
  if (suffixes.has(next.lower) && next.text !== next.lower) return false;
  if (next.text === '-' && !electMarks.has(lowerAt(tokens, at + 2))) return false;
  return !(
    (organisationHeads.has(next.lower) && !titles.has(next.lower) && !titleParts.has(next.lower)) ||
    (placeHeads.has(next.lower) && at + 2 >= to)
  );
}

/** "Author Jane Doe", "Campaign Adviser Jane Doe": a role noun with a capital, before what begins as a person's name. */
function opensRole(tokens: readonly Token[], at: number, to: number): boolean {
  const token = tokens[at];
  if (!token || to - at < 3 || !(roleNouns.has(token.lower) || partyMembers.has(token.lower))) return false;
  const last = lowerAt(tokens, to - 1);
  if (organisationHeads.has(last) || otherHeads.has(last) || placeHeads.has(last)) return false;
  return isGivenName(lowerAt(tokens, at + 1)) || to - at === 3;
}

/** The end of the title that starts at `at`: "Vice President", "Sen.", "President-elect", "Secretary of State". */
export function endOfTitle(tokens: readonly Token[], at: number, to: number): number {
  let i = at;
  while (i < to) {
    const token = tokens[i];
    if (!token || (i > at && i === to - 1 && titleSurnames.has(token.lower))) break;
    if (titles.has(token.lower) || titleParts.has(token.lower) || token.text === '.' || i === at) i++;
    else if (token.text === '-' && titleParts.has(lowerAt(tokens, i + 1))) i += 2;
    else if (genitives.has(token.lower) && genitives.has(token.text)) {
      let person = i + 1;
      while (person < to && !isGivenName(lowerAt(tokens, person))) person++;
      return person === to && endsOnPerson(tokens, i + 1, to) ? to - 2 : person;
    } else break;
  }
  return i;
}

/** "Minister of Education Jane Doe said": a field, then two words that end as no office does. */
function endsOnPerson(tokens: readonly Token[], from: number, to: number): boolean {
  const isPlain = (token: Token | undefined): boolean =>
    token?.kind === 'word' &&
    isCapitalised(token.text) &&
    !organisationHeads.has(token.lower) &&
    !fieldWords.has(token.lower) &&
    !otherHeads.has(token.lower) &&
    !placeHeads.has(token.lower) &&
    !demonyms.has(token.lower) &&
    !places.has(token.text);
  return (
    to - 2 > from &&
    (fieldWords.has(lowerAt(tokens, to - 3)) || organisationHeads.has(lowerAt(tokens, to - 3))) &&
    isPlain(tokens[to - 2]) &&
    isPlain(tokens[to - 1]) &&
    speechVerbs.has(lowerAt(tokens, to))
  );
}

/** "Vice President Smith" opens with a part of a title; "Education Mr. Smith" does not. */
export function opensTitleParts(tokens: readonly Token[], at: number, to: number): boolean {
  let i = at;
  while (i < to && titleParts.has(lowerAt(tokens, i)) && !titles.has(lowerAt(tokens, i))) i++;
  return i > at && !honorifics.has(lowerAt(tokens, i)) && opensTitle(tokens, i, to);
}
