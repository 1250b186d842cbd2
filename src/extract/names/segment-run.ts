import type { Token } from '../tokens.ts';
import { isAllCapitals, isCapitalised } from './letter-case.ts';
import type { Run, Segment, SegmentShape } from './run.ts';
import { mensNames, sharedNames, womensNames } from '../../language/en/names/given-names.ts';
import {
  districtBodies,
  fieldWords,
  headLinks,
  knownInCapitals,
  knownOrganisations,
  organisationHeads,
  plainLetters,
  siteEndings,
  surnameHeads,
} from '../../language/en/names/organisations.ts';
import {
  afterSmallSurname,
  calendarWords,
  demonyms,
  functionWords,
  otherHeads,
  phrasesOfNobody,
  smallSurnames,
  strayOpeners,
} from '../../language/en/names/other-words.ts';
import { placeHeads, places, venueHeads } from '../../language/en/names/places.ts';
import { partyMembers, roleNouns } from '../../language/en/names/roles.ts';
import {
  electMarks,
  honorifics,
  suffixes,
  titleParts,
  titleSurnames,
  titles,
} from '../../language/en/names/titles.ts';
import { speechVerbs } from '../../language/en/names/verbs.ts';
import { genitives } from '../../language/en/sentences/function-words.ts';
import { lowerAt } from '../lower-at.ts';

/** True for a common given name, of whomever. `word` is lower case. */
export const isGivenName = (word: string): boolean => givenNames.has(word);
const givenNames = new Set([...womensNames, ...mensNames, ...sharedNames]);

/** The words of a stretch as one phrase: single spaces, no full stops, typewriter apostrophes. */
export function phraseOf(tokens: readonly Token[], from: number, to: number): string {
  let phrase = '';
  let end = -1;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token) break;
    if (token.text === '.') {
      end = token.end;
      continue;
    }
    const text = token.text.endsWith('.') ? token.text.slice(0, -1) : token.text;
    phrase += end === token.start || phrase === '' ? text : ` ${text}`;
    end = token.end;
  }
  return phrase.includes('’') ? phrase.replaceAll('’', "'") : phrase;
}

/** True for a title that the words after it do not turn into a part of another name ("Justice Department"). */
function opensTitle(tokens: readonly Token[], at: number, to: number): boolean {
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
function endOfTitle(tokens: readonly Token[], at: number, to: number): number {
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

/** "Conservatives said": where a sentence opens, people of a view, not the party that is known by the word. */
const isPeopleOpening = (tokens: readonly Token[], from: number, to: number, run: Run): boolean =>
  run.initial &&
  from === run.from &&
  to === from + 1 &&
  tokens[from]?.lower.endsWith('s') === true &&
  demonyms.has(tokens[from].lower);

/** "Example.com": a firm by the address of its site. */
const isAddress = (tokens: readonly Token[], to: number): boolean =>
  siteEndings.has(tokens[to - 1]?.text ?? '') && tokens[to - 2]?.text === '.';

function holdsLink(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const token = tokens[i];
    if (token && headLinks.has(token.text)) return true;
  }
  return false;
}

/** The end of a leading place, people or acronym before a person's given name: "Republican | Jane Doe". */
function endOfLead(tokens: readonly Token[], from: number, to: number): number {
  for (let k = from + 1; k < to - 1 && k < from + 5; k++) {
    if (!isGivenName(lowerAt(tokens, k))) continue;
    const lead = phraseOf(tokens, from, k);
    const word = tokens[k - 1];
    const known =
      demonyms.has(lead.toLowerCase()) ||
      places.has(lead) ||
      knownOrganisations.has(lead) ||
      (k - from === 1 &&
        word !== undefined &&
        isAllCapitals(word.text) &&
        word.text.length > 2 &&
        !word.text.includes('.')) ||
      (word !== undefined && demonyms.has(word.lower));
    return known ? k : from;
  }
  return from;
}

/**
 * Cuts a run into the stretches that may each be one name: titles off, organisations by their head words, a leading
 * people, place or acronym off a person.
 */
export function segmentRun(tokens: readonly Token[], run: Run): Segment[] {
  const segments: Segment[] = [];
  let title: number | null = null;
  let from = run.from;
  const push = (to: number, titled: number | null): void => {
    let end = to;
    while (end > from && isStray(tokens[end - 1]) && !isSmallSurname(tokens, end - 1, run)) end--;
    if (end > from && !isCutBody(tokens, from, run))
      segments.push({
        from,
        to: end,
        shape: isPeopleOpening(tokens, from, end, run) ? 'other' : shapeOf(tokens, from, end),
        initial: run.initial && from === run.from,
        headline: run.headline,
        title: titled,
      });
  };
  // "the Harbour Sheriff's office"
  const last = tokens[run.to - 1];
  if (/^['’]s$/.test(tokens[run.to - 2]?.text ?? '') && last?.text === last?.lower) {
    while (isStray(tokens[from])) from += 1;
    push(run.to, null);
    return segments;
  }
  while (from < run.to) {
    const token = tokens[from];
    if (!token) break;
    if (isStray(token)) {
      from++;
      continue;
    }
    if (opensTitle(tokens, from, run.to) || (title === null && opensTitleParts(tokens, from, run.to))) {
      title = from;
      from = endOfTitle(tokens, from, run.to);
      continue;
    }
    const to = endOfPiece(tokens, from, run.to);
    push(to, title);
    title = null;
    from = to;
  }
  return segments;
}

/** "Wilson **Or** was elected": a small word with a capital in running text, and a verb after it. */
const isSmallSurname = (tokens: readonly Token[], at: number, run: Run): boolean =>
  !run.headline &&
  at === run.from + 1 &&
  run.to === at + 1 &&
  smallSurnames.has(lowerAt(tokens, at)) &&
  afterSmallSurname.has(tokens[at + 1]?.text ?? '');

/** "Doctor Who Society of Example": what follows a small word with a capital is half a name. */
const isCutBody = (tokens: readonly Token[], from: number, run: Run): boolean => {
  const before = tokens[from - 1];
  return (
    from > run.from &&
    !run.headline &&
    before?.kind === 'word' &&
    isStray(before) &&
    before.text !== before.lower &&
    strayOpeners.has(before.lower)
  );
};

/** "Vice President Smith" opens with a part of a title; "Education Mr. Smith" does not. */
function opensTitleParts(tokens: readonly Token[], at: number, to: number): boolean {
  let i = at;
  while (i < to && titleParts.has(lowerAt(tokens, i)) && !titles.has(lowerAt(tokens, i))) i++;
  return i > at && !honorifics.has(lowerAt(tokens, i)) && opensTitle(tokens, i, to);
}

const isStray = (token: Token | undefined): boolean =>
  token !== undefined &&
  ((functionWords.has(token.lower) && !(token.text.length > 1 && isAllCapitals(token.text))) ||
    token.kind === 'symbol');

/** Where the piece that starts at `from` ends: at a title, at a capitalised function word, after an organisation's head. */
function endOfPiece(tokens: readonly Token[], from: number, to: number): number {
  const lead = endOfLead(tokens, from, to);
  if (lead > from) return lead;
  let end = to;
  let linked = false;
  for (let i = from + 1; i < to; i++) {
    const token = tokens[i];
    if (!token) break;
    if (headLinks.has(token.text)) linked = true;
    const small = token.text === token.lower;
    if (
      !small &&
      !linked &&
      isStray(token) &&
      token.kind === 'word' &&
      tokens[i - 1]?.text !== '-' &&
      !/^['’]s$/.test(lowerAt(tokens, i + 1)) &&
      !(
        i === from + 1 &&
        i === to - 1 &&
        smallSurnames.has(token.lower) &&
        afterSmallSurname.has(tokens[i + 1]?.text ?? '')
      )
    ) {
      end = i;
      break;
    }
    if (opensTitle(tokens, i, to) && !linked) {
      end = i;
      while (end > from + 1 && titleParts.has(lowerAt(tokens, end - 1))) end--;
      break;
    }
  }
  if (linked) return end;
  for (let i = end - 2; i > from; i--) {
    const token = tokens[i];
    if (token && organisationHeads.has(token.lower) && isGivenName(lowerAt(tokens, i + 1))) return i + 1;
  }
  return end;
}
