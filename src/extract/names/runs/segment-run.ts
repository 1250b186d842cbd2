import { isGivenName } from '../../../language/en/names/given-names.ts';
import {
  headLinks,
  knownOrganisations,
  organisationHeads,
} from '../../../language/en/names/organisations.ts';
import {
  afterSmallSurname,
  demonyms,
  functionWords,
  smallSurnames,
  strayOpeners,
} from '../../../language/en/names/other-words.ts';
import { places } from '../../../language/en/names/places.ts';
import { titleParts } from '../../../language/en/names/titles.ts';
import { lowerAt } from '../../lower-at.ts';
import type { Token } from '../../tokens.ts';
import { isAllCapitals } from '../letter-case.ts';
import { phraseOf } from './phrase-of.ts';
import { endOfTitle, opensTitle, opensTitleParts } from './read-title.ts';
import type { Run, Segment } from './run.ts';
import { shapeOf } from './shape-of.ts';

/** "Conservatives said": where a sentence opens, people of a view, not the party that is known by the word. */
const isPeopleOpening = (tokens: readonly Token[], from: number, to: number, run: Run): boolean =>
  run.initial &&
  from === run.from &&
  to === from + 1 &&
  tokens[from]?.lower.endsWith('s') === true &&
  demonyms.has(tokens[from].lower);

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
  const isSurname = (at: number): boolean => !run.headline && isSmallSurname(tokens, at, run.from, run.to);
  const push = (to: number, titled: number | null): void => {
    let end = to;
    while (end > from && isStray(tokens[end - 1]) && !isSurname(end - 1)) end--;
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

/** "Wilson **Or** was elected": the second of two words a small one with a capital, and a verb after it. */
const isSmallSurname = (tokens: readonly Token[], at: number, from: number, to: number): boolean =>
  at === from + 1 &&
  at === to - 1 &&
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
      !isSmallSurname(tokens, i, from, to)
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
