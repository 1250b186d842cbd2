import type { Token } from '../../tokens.ts';
import { keyOf } from '../pattern.ts';
import type { RuleMatch } from '../underspecified.ts';
import { months, weekdays } from '../../../language/en/dates/time-words.ts';
import {
  ambiguousMonths,
  leadsToDate,
  measures,
  numberedThings,
} from '../../../language/en/dates/context.ts';

const isCapitalised = (token: Token | undefined): boolean =>
  token?.kind === 'word' && /^\p{Lu}/u.test(token.text);

/** Whether a month's bare name stands for the month: not the verb "may", not a person's name. */
export function standsAsMonth({ tokens, start, end }: RuleMatch): boolean {
  const token = tokens[start];
  if (!token) return false;
  const before = tokens[start - 1]?.sentence === token.sentence ? tokens[start - 1] : undefined;
  const after = tokens[end]?.sentence === token.sentence ? tokens[end] : undefined;
  const beforeIsName =
    isCapitalised(before) && !leadsToDate.has(before?.lower ?? '') && !weekdays.has(before?.lower ?? '');
  if (!ambiguousMonths.has(token.lower))
    return !(beforeIsName && tokens[start - 2]?.sentence === token.sentence);
  if (beforeIsName || isCapitalised(after)) return false;
  const lead = before?.lower ?? '';
  return (
    leadsToDate.has(lead) ||
    (before !== undefined && keyOf(before) === '-') ||
    after?.lower === "'s" ||
    after?.lower === '’s'
  );
}

/** Whether a bare number of four digits is a year: not a price, a page, a flight, a count. */
export function isYearInContext({ tokens, start, end }: RuleMatch, year: number): boolean {
  const token = tokens[start];
  if (!token) return false;
  const before = tokens[start - 1]?.sentence === token.sentence ? tokens[start - 1] : undefined;
  const after = tokens[end]?.sentence === token.sentence ? tokens[end] : undefined;
  const lead = before?.lower ?? '';
  const next = after?.lower ?? '';
  if (/^[$€£¥#%+*/]$/.test(before?.text ?? '') || /^[%°$€£+*/@]$/.test(after?.text ?? '')) return false;
  // "1997-A", "3-1990", "555-1990": part of a code.
  const glued = before?.kind === 'symbol' && before.end === token.start && keyOf(before) === '-';
  if (glued && tokens[start - 2]?.kind === 'number' && tokens[start - 2]?.text.length !== 4) return false;
  if (
    after &&
    keyOf(after) === '-' &&
    tokens[end + 1]?.kind === 'number' &&
    after.start === token.end &&
    (tokens[end + 1]?.text.length ?? 0) > 4
  )
    return false;
  if (
    (lead === '.' && tokens[start - 2]?.lower === 'no') ||
    numberedThings.has(lead) ||
    measures.has(next) ||
    /^(?:million|billion|hundred|thousand|trillion)$/.test(next)
  )
    return false;
  // "at 1950 Harbour Road"
  if (lead === 'at' && isCapitalised(after)) return false;
  if (token.kind === 'word') return year >= 1500 && year < 2100;
  const introduced =
    leadsToDate.has(lead) || /^(?:the|fiscal|year|late|early|')$/.test(lead) || before?.text === '(';
  if (year < 1700)
    return /^(?:in|since|of|from|until|by|year)$/.test(lead) && !/^\p{Ll}/u.test(after?.text ?? '.');
  if (year > 2100) return /^(?:by|year|until)$/.test(lead);
  // A name before it: "Expo 2017", "Windows 2000", "Boeing 1900".
  if (
    isCapitalised(before) &&
    !introduced &&
    !months.has(lead) &&
    before?.text !== before?.text.toUpperCase()
  )
    return tokens[start - 2]?.sentence !== token.sentence;
  // "1500 migrants": a round number of something.
  if (
    year % 100 === 0 &&
    /^\p{Ll}+s$/u.test(after?.text ?? '') &&
    !/^(?:was|is|has|as|'s|s|this)$/.test(next) &&
    lead !== 'the'
  )
    return false;
  return true;
}
