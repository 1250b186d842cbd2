import { beforeFigures, enders, joiners, openers, reportingVerbs, titles } from './abbreviations.ts';

// How far around a mark the text is read to decide about it: bounds the work for every mark.
const reach = 48;
const clauseReach = 120;

const openingMarks = /^[“‘"'`«([¡¿*]+/;
const particles = /^(?:al|el|de|del|della|da|di|du|la|le|von|van|bin|ibn|ben|ter|den)[ -]\p{Lu}/u;
const brand = /^\p{Ll}{1,3}\p{Lu}/u;

/** The word that ends at `at` (exclusive), with inner stops: "U.S", "Corp". Empty where none ends there. */
function wordBefore(text: string, at: number): string {
  const window = text.slice(Math.max(0, at - reach), at);
  return /(?<![\p{L}\p{N}\p{M}.'’])['’.]*([\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}.'’]*)$/u.exec(window)?.[1] ?? '';
}

const firstWord = (following: string): string => /^[\p{L}\p{M}'’]+/u.exec(following)?.[0] ?? '';

const opensSentence = (following: string): boolean => {
  const word = firstWord(following);
  return /^\p{Lu}/u.test(word) && openers.has(/^[^'’]*/.exec(word.toLowerCase())?.[0] ?? '');
};

/** Whether what follows (without its opening marks) cannot be the start of a sentence. */
const goesOnInLowerCase = (following: string): boolean =>
  /^[\p{Ll},;:)–—―_-]/u.test(following) && !particles.test(following) && !brand.test(following);

/** A subject in capitals and a verb of saying: "Brennan asked.", "Ms. Doe, of the council, said". */
function isReportingClause(following: string): boolean {
  const clause = following.slice(0, clauseReach);
  if (opensSentence(clause) && !/^The \p{Ll}/u.test(clause)) return false;
  const words = clause.split(/\s+/, 12);
  let names = 0;
  for (const raw of words) {
    const word = raw.replace(/(?<![.,;:!?])[.,;:!?]+$/, '');
    if (reportingVerbs.has(word)) return names > 0;
    if (/[!?;:]$/.test(raw) || /[“"”]/.test(raw)) return false;
    if (/^[\p{Lu}\d]/u.test(word)) names += 1;
    else if (!/^[\p{Ll}-]+$/u.test(word)) return false;
    if (/[\p{Ll}]{3}\.$/u.test(raw) && !titles.has(word.toLowerCase())) return false;
  }
  return false;
}

/**
 * Whether a sentence goes on after a full stop: the stop belongs to an abbreviation, an initial or a list number.
 * `stop` is its place; `from` where the sentence starts; `next` where the text goes on after white space.
 */
export function continuesAfterStop(text: string, from: number, stop: number, next: number): boolean {
  const following = text.slice(next, next + reach).replace(openingMarks, '');
  if (goesOnInLowerCase(following)) return true;
  const word = wordBefore(text, stop);
  if (word === '') return false;
  const lower = word.toLowerCase();
  if (/^\d{1,3}$/.test(word)) return stop - word.length <= from;
  if (joiners.has(lower)) return true;
  if (beforeFigures.has(lower) && /^[\d#]/.test(following)) return true;
  if (titles.has(lower) && /^\p{Lu}/u.test(word)) return !(lower === 'st' && opensSentence(following));
  const initials = /^\p{Lu}(?:\.\p{Lu})*$/u.test(word);
  if (lower === 'a.m' || lower === 'p.m')
    return /^(?:[A-Z]{2,4}\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Eastern|Central|Pacific|Mountain)\b|\()/.test(
      following,
    );
  if (initials || (enders.has(lower) && (/^\p{Lu}/u.test(word) || lower === 'etc')))
    return !opensSentence(following) && !/^[“‘"]/.test(text.slice(next, next + 1));
  if (beforeFigures.has(lower) && lower.length > 2 && /^\p{Lu}/u.test(word)) return !opensSentence(following);
  return false;
}

/**
 * Whether a sentence goes on after a question mark, an exclamation mark, an ellipsis or a closing quotation mark:
 * with a lower-case word, or with the clause that says who spoke.
 */
export function continuesAfterMark(
  text: string,
  next: number,
  mark: {
    readonly ellipsis: boolean;
    readonly detached: boolean;
    readonly quoted: boolean;
    readonly stop: boolean;
  },
): boolean {
  const following = text.slice(next, next + clauseReach + 8);
  const bare = following.replace(openingMarks, '');
  if (goesOnInLowerCase(bare)) return true;
  if (mark.detached) return !opensSentence(bare) || /^I\b/.test(bare);
  return mark.quoted && !mark.stop && bare === following && isReportingClause(following);
}
