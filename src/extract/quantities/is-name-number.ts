import { isDialled } from './is-dialled.ts';
import type { QuantitySource } from './quantity-rule.ts';
import { touches, together } from './number/number-reading.ts';
import {
  clockWords,
  labels,
  months,
  numberEndings,
  streetWords,
  weakLabels,
  yearOpeners,
} from '../../language/en/figures/numbered-names.ts';
import { weekdays } from '../../language/en/dates/time-words.ts';
import { beforeYear, boundsBefore } from '../../language/en/figures/bounds.ts';
import {
  adverbs,
  auxiliaries,
  conjunctions,
  determiners,
  prepositions,
  pronouns,
} from '../../language/en/figures/word-classes.ts';
import { additives } from '../../language/en/sentences/function-words.ts';

/** Digits beyond this are an identifier's. */
const longestNumber = 15;

/** What one dials; nobody counts as many. */
const emergencyNumbers = new Set(['911', '999']);

const isMonth = (text: string | undefined): boolean =>
  text !== undefined && months.has(text.toLowerCase()) && /^\p{Lu}/u.test(text);

/**
 * True where digits belong to a date, a time, a name with letters, a version, a telephone number or a list's numbering,
 * whatever stands after them.
 */
export function isNotNumber(source: QuantitySource, from: number, to: number): boolean {
  const { tokens, article } = source;
  if (source.dated(from) || isDialled(tokens, from)) return true;
  const first = tokens[from];
  const previous = together(tokens, from - 1, from) ? tokens[from - 1] : undefined;
  const next = together(tokens, to - 1, to) ? tokens[to] : undefined;
  if (!first) return true;
  if (previous && touches(tokens, from - 1)) {
    const close =
      together(tokens, from - 2, from) && touches(tokens, from - 2) ? tokens[from - 2] : undefined;
    if (previous.kind === 'word' && first.kind === 'number') return true;

    if (
      /^[-–]$/.test(previous.text) &&
      /^(?:19|20)\d\d$/.test(close?.text ?? '') &&
      /^\d\d$/.test(first.text)
    )
      return true;
    // "the class of '99"
    const isShortYear = /^['’]$/.test(previous.text) && /^\d\d$/.test(first.text) && !close;
    if (isShortYear || previous.text === '#' || previous.text === '_' || previous.text === '@') return true;
    if (/^[:/⁄]$/.test(previous.text) && close?.kind === 'number') return true;
    if ((previous.text === '.' || previous.text === ',') && close && close.kind !== 'symbol') return true;
    if (
      /^[-–]$/.test(previous.text) &&
      close?.kind === 'word' &&
      close.lower !== 'sub' &&
      close.lower !== 'minus' &&
      first.kind === 'number' &&
      close.text.length < 12 &&
      /\p{Lu}/u.test(close.text)
    )
      return true;
  }
  if (next && touches(tokens, to - 1) && tokens[to - 1]?.kind === 'number') {
    if (next.kind === 'word' && numberEndings.test(next.lower)) return true;
    if (next.text === ':' && touches(tokens, to) && tokens[to + 1]?.kind === 'number') return true;
    if (next.text === '.' && touches(tokens, to) && tokens[to + 1]?.kind === 'number') return true;
    if (
      next.text === '-' &&
      touches(tokens, to) &&
      tokens[to + 1]?.kind === 'number' &&
      tokens[to + 2]?.text === '-' &&
      touches(tokens, to + 1) &&
      touches(tokens, to + 2) &&
      tokens[to + 3]?.kind === 'number'
    )
      return true;
  }
  if (
    first.kind === 'number' &&
    first.text.length > 1 &&
    first.text.startsWith('0') &&
    !first.text.includes('.')
  )
    return true;
  if (first.kind === 'number' && (first.text.length > longestNumber || emergencyNumbers.has(first.text)))
    return true;
  if (next && clockWords.test(next.lower)) return true;
  const small = first.kind === 'number' && first.text.length <= 2 && Number(first.text) <= 31;
  if (small && to === from + 1) {
    if (isMonth(previous?.text) || isMonth(next?.text)) return true;
    if (previous?.text === '.' && isMonth(tokens[from - 2]?.text) && together(tokens, from - 2, from))
      return true;
    // "1. First", "2) Second"
    const block = article.blocks[first.block];
    if (
      block?.start === first.start &&
      next &&
      (next.text === '.' || next.text === ')') &&
      touches(tokens, from)
    )
      return true;
  }
  return false;
}

/** True where a bare number of four digits is a year. `noun`: a plural noun follows it. */
export function isYear(source: QuantitySource, from: number, to: number, noun: boolean): boolean {
  const { tokens } = source;
  const first = tokens[from];
  if (first?.kind !== 'number' || to !== from + 1 || !/^\d{4}$/.test(first.text)) return false;
  const year = Number(first.text);
  if (year < 1000 || year > 2100) return false;
  const previous = together(tokens, from - 1, from) ? tokens[from - 1] : undefined;
  const bounded =
    previous !== undefined && boundsBefore.has(previous.lower) && !beforeYear.has(previous.lower);
  const next = together(tokens, to - 1, to) ? tokens[to] : undefined;
  if (next && /^[-–—]$/.test(next.text) && /^(?:1[89]|20)\d\d$/.test(tokens[to + 1]?.text ?? '')) return true;
  if (bounded) return false;
  if (year >= 1900) return !(noun && previous?.lower === 'about');
  return (
    previous === undefined ||
    yearOpeners.has(previous.lower) ||
    isMonth(previous.text) ||
    ((additives.has(previous.lower) ||
      previous.text === '-' ||
      previous.text === '–' ||
      previous.text === '(') &&
      !noun)
  );
}

/** Whether the token at `at` ends the name of a firm of two: "Standard & Poor's 500", "S.&P. 500". */
function endsFirm({ tokens }: QuantitySource, at: number): boolean {
  const name = /^(?:\.|['’]s)$/.test(tokens[at]?.text ?? '') ? at - 1 : at;
  return tokens[name - 1]?.text === '&' && /^\p{Lu}/u.test(tokens[name]?.text ?? '');
}

/** True where a number without a unit of measure is part of a name: "Title 42", "page 3", "Watch 5", "16-18 Main Street". */
export function isNameNumber(source: QuantitySource, from: number, to: number, noun: boolean): boolean {
  const { tokens, article } = source;
  const first = tokens[from];
  if (!first) return true;
  const next = together(tokens, to - 1, to) ? tokens[to] : undefined;
  if (
    next?.kind === 'word' &&
    first.kind === 'number' &&
    touches(tokens, to - 1) &&
    tokens[to - 1]?.kind === 'number'
  )
    return true;
  if (next && /^\p{Lu}/u.test(next.text)) {
    for (let ahead = 0; ahead < 3; ahead += 1) {
      const word = tokens[to + ahead];
      if (!word || !together(tokens, to, to + ahead) || !/^\p{Lu}/u.test(word.text)) break;
      if (streetWords.has(word.lower)) return true;
    }
  }
  let before = from - 1;
  if (tokens[before]?.text === '.' && tokens[before - 1]?.lower === 'no') before -= 1;
  const previous = together(tokens, before, from) ? tokens[before] : undefined;
  if (!noun && endsFirm(source, before)) return true;
  if (previous?.kind !== 'word') {
    return previous !== undefined && (previous.text === '#' || previous.text === '№');
  }
  const capital = /\p{Lu}/u.test(previous.text);
  if (labels.has(previous.lower) && (!noun || capital)) return true;
  if (weakLabels.has(previous.lower) && !noun && (capital || first.kind === 'number')) return true;
  if (!capital) return false;
  const kind = article.blocks[first.block]?.kind;
  if (noun && (kind === 'title' || kind === 'heading')) return false;
  if (
    prepositions.has(previous.lower) ||
    determiners.has(previous.lower) ||
    pronouns.has(previous.lower) ||
    conjunctions.has(previous.lower) ||
    auxiliaries.has(previous.lower) ||
    adverbs.has(previous.lower) ||
    weekdays.has(previous.lower) ||
    isMonth(previous.text) ||
    boundsBefore.has(previous.lower)
  )
    return false;
  const opens = !together(tokens, before - 1, before);
  if (first.kind !== 'number') return !noun && !opens;
  return !(noun && opens);
}
