import type { Token } from '../../tokens.ts';
import { isAllCapitals, isCapitalised } from '../letter-case.ts';
import { isGivenName } from '../../../language/en/names/given-names.ts';
import {
  bodyOwners,
  fieldWords,
  headLinks,
  heldBodies,
  joiningHeads,
  linkingHeads,
  organisationHeads,
  purposeHeads,
  siteEndings,
} from '../../../language/en/names/organisations.ts';
import {
  calendarWords,
  compoundEnds,
  demonyms,
  functionWords,
} from '../../../language/en/names/other-words.ts';
import { abbreviations, electMarks, particles, titles } from '../../../language/en/names/titles.ts';
import { officeHolders } from '../../../language/en/names/roles.ts';
import { pastEnding } from '../../../language/en/sentences/endings.ts';
import {
  additives,
  articles,
  definiteArticle,
  genitives,
} from '../../../language/en/sentences/function-words.ts';

export const hyphens: ReadonlySet<string> = new Set(['-', '‐', '‑']);

/** Whether a token is a word with a capital. */
export const isCapital = (token: Token | undefined): boolean =>
  token?.kind === 'word' && isCapitalised(token.text) && !/^['’]/.test(token.text);

/** Whether a token stands in the sentence of another. */
export const sameSentence = (a: Token, b: Token | undefined): boolean => b?.sentence === a.sentence;

/** The index after what joins `tokens[at - 1]` to a capital that carries the name on, or `at` where nothing does. */
export function carryOn(tokens: readonly Token[], from: number, at: number): number {
  const last = tokens[at - 1];
  const next = tokens[at];
  if (!last || !next || !sameSentence(last, next)) return at;
  if (isCapital(next)) return at + 1;
  const after = tokens[at + 1];
  // "the Harbour Sheriff's office", "the Harbour District Attorney's office"
  if (/^['’]s$/.test(next.text) && at - from >= 2 && officeHolders.has(last.lower) && isOffice(after))
    return at + 2;
  if (/^['’]s$/.test(next.text) && bodyOwners.has(last.lower))
    return leadsToHead(tokens, last, at + 1) ? at + 2 : at;
  if (next.kind === 'symbol') {
    const touches = next.start === last.end && after?.start === next.end;
    if (next.text === '.' && touches && siteEndings.has(after.text)) return at + 2;
    if (
      next.text === '.' &&
      next.start === last.end &&
      (last.text.length === 1 || abbreviations.has(last.lower))
    )
      return sameSentence(last, after) && isCapital(after) ? at + 2 : at;
    if (hyphens.has(next.text) && next.start === last.end && after?.start === next.end)
      return isCapital(after) || electMarks.has(after.lower) || endsGivenName(from, at, after.text)
        ? at + 2
        : at;
    // "the Council on Example - Other Relations", as some set their hyphens
    if (
      hyphens.has(next.text) &&
      demonyms.has(last.lower) &&
      isCapital(after) &&
      demonyms.has(after?.lower ?? '') &&
      isCapital(tokens[at + 2]) &&
      sameSentence(last, tokens[at + 2])
    )
      return at + 2;
    if (next.text === '&' && isCapital(after) && sameSentence(last, after)) return at + 2;
    return at;
  }
  if (next.kind !== 'word') return at;
  if (particles.has(next.lower) && next.text === next.lower) return carryOverParticles(tokens, last, at);
  return carryOverLink(tokens, from, at);
}
const isOffice = (token: Token | undefined): boolean => heldBodies.has(token?.lower ?? '');

/** True where capitals go on from a token to an organisation's head. */
function leadsToHead(tokens: readonly Token[], last: Token, from: number): boolean {
  for (let j = from; j < from + 4; j++) {
    const token = tokens[j];
    if (!token || !sameSentence(last, token) || !isCapital(token)) return false;
    if (organisationHeads.has(token.lower)) return true;
  }
  return false;
}

function carryOverParticles(tokens: readonly Token[], last: Token, at: number): number {
  for (let j = at; j < at + 4; j++) {
    const token = tokens[j];
    if (!token || !sameSentence(last, token)) return at;
    if (isCapital(token)) return j + 1;
    const joins = hyphens.has(token.text) && token.start === tokens[j - 1]?.end;
    if (!joins && !(particles.has(token.lower) && token.text === token.lower)) return at;
  }
  return at;
}

/** "Department **of** Justice", "Secretary **of** State", "Centers for Disease Control **and** Prevention". */
function carryOverLink(tokens: readonly Token[], from: number, at: number): number {
  const last = tokens[at - 1];
  const next = tokens[at];
  if (!last || !next) return at;
  const { lower } = next;
  if (headLinks.has(lower)) {
    const links = genitives.has(lower)
      ? linkingHeads.has(last.lower) ||
        (titles.has(last.lower) && !isAllCapitals(last.text)) ||
        holdsLink(tokens, from, at)
      : purposeHeads.has(last.lower);
    if (!links) return at;
    const article = tokens[at + 1];
    // "Committee for a Responsible Budget"
    const leads = genitives.has(lower) ? definiteArticle : articles;
    const skip = article && article.text === article.lower && leads.has(article.lower) ? 2 : 1;
    const after = tokens[at + skip];
    if (!after || calendarWords.has(after.lower)) return at;
    // "the University of Example of the US": where it stands
    if (skip === 2 && /^(?:US|UK|U\.S\.?|U\.K\.?)$/.test(after.text)) return at;
    return sameSentence(last, after) && isCapital(after) ? at + skip + 1 : at;
  }
  if (additives.has(lower) && fieldWords.has(last.lower)) return carryOverFields(tokens, at);
  if (!additives.has(lower) || !holdsLink(tokens, from, at)) return at;
  const after = tokens[at + 1];
  if (
    !after ||
    !sameSentence(last, after) ||
    !isCapital(after) ||
    isGivenName(after.lower) ||
    titles.has(after.lower)
  )
    return at;
  // "University of Ohio and Harvard University" are two: what follows must not end as an organisation does.
  for (let j = at + 1; j < at + 5; j++) {
    const token = tokens[j];
    if (!token || !isCapital(token)) break;
    if (organisationHeads.has(token.lower) && token.lower !== 'services') return at;
  }
  return at + 2;
}

/** "Kim Jong-**un**": a short small syllable after a hyphen, not before a name has begun and no English compound ("-led"). */
function endsGivenName(from: number, at: number, syllable: string): boolean {
  return (
    at - from >= 2 &&
    syllable.length <= 5 &&
    syllable === syllable.toLowerCase() &&
    !functionWords.has(syllable) &&
    !compoundEnds.has(syllable) &&
    !syllable.endsWith(pastEnding)
  );
}

/** "Securities **and** Exchange Commission": two fields, then the head of one body. */
function carryOverFields(tokens: readonly Token[], at: number): number {
  for (let j = at + 1; j < at + 5; j++) {
    const token = tokens[j];
    if (!token || !sameSentence(token, tokens[at]) || !isCapital(token)) return at;
    if (j > at + 1 && organisationHeads.has(token.lower)) return j + 1;
  }
  return at;
}

/** True where the run already reads "head of/for/on …" and has no second "and". */
function holdsLink(tokens: readonly Token[], from: number, at: number): boolean {
  let link = false;
  for (let j = from; j < at; j++) {
    const token = tokens[j];
    if (additives.has(token?.lower ?? '')) return false;
    const next = tokens[j + 1]?.lower;
    if (token && joiningHeads.has(token.lower) && headLinks.has(next ?? '')) link = true;
  }
  return link;
}
