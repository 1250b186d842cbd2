import { parseEdtf, type CalendarDate } from './parse-edtf.ts';

/** A part of a date as a reader sees it; `inferred` where the article does not state it. */
export interface DatePart {
  readonly text: string;
  readonly inferred: boolean;
}

/** Which of a date the article does not state. */
export type InferredOfDate = 'nothing' | 'year' | 'all';

const seasons = ['spring', 'summer', 'autumn', 'winter'];

/** The year that stands in for one that is not known; it is never shown. A leap year, so that February 29 can be said. */
const anyYear = 2000;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format takes a hundred times as long as using it, and a site has few. */
function formatOf(language: string, hasYear: boolean, hasDay: boolean): Intl.DateTimeFormat {
  const key = [language, hasYear, hasDay].join(' ');
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(language, {
      ...(hasYear ? { year: 'numeric' } : {}),
      month: 'long',
      ...(hasDay ? { day: 'numeric' } : {}),
      timeZone: 'UTC',
    });
  formats.set(key, format);
  return format;
}

const formatOne = (
  { year, month, day }: CalendarDate,
  language: string,
  inferred: InferredOfDate,
): DatePart[] => {
  const all = inferred === 'all';
  const yearInferred = all || inferred === 'year';
  const known = /^\d{4}$/.test(year);
  if (month === null) {
    if (known) return [{ text: year, inferred: yearInferred }];
    const first = year.replaceAll('X', '0');
    const text = year.endsWith('XX') ? `between ${first} and ${year.replaceAll('X', '9')}` : `the ${first}s`;
    return [{ text, inferred: yearInferred }];
  }
  if (month > 12) {
    const season = seasons[month - 21] ?? '';
    return known
      ? [
          { text: `${season} `, inferred: all },
          { text: year, inferred: yearInferred },
        ]
      : [{ text: season, inferred: all }];
  }
  const english = /^en(?:-|$)/.test(language) ? language : 'en-US';
  const parts = formatOf(english, known, day !== null).formatToParts(
    Date.UTC(known ? Number(year) : anyYear, month - 1, day ?? 1),
  );
  return parts.map(({ type, value }) => ({ text: value, inferred: type === 'year' ? yearInferred : all }));
};

const joined = (parts: readonly DatePart[]): DatePart[] => {
  const result: DatePart[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (last?.inferred === part.inferred) {
      result[result.length - 1] = { text: last.text + part.text, inferred: part.inferred };
    } else result.push(part);
  }
  return result;
};

/**
 * Writes an EDTF date for a reader, in the form of an English language tag (`December 22, 2024` for en-US,
 * `22 December 2024` for en-GB); other languages get the American form, as the words around it are English.
 * A year that is not known is left out. What is inferred comes as parts of its own.
 */
export function formatDate(edtf: string, language: string, inferred: InferredOfDate = 'nothing'): DatePart[] {
  const date = parseEdtf(edtf);
  if (!date) return [];
  if (date.is === 'date') return joined(formatOne(date.at, language, inferred));
  const all = inferred === 'all';
  const from = date.from ? formatOne(date.from, language, inferred) : [];
  const to = date.to ? formatOne(date.to, language, inferred) : [];
  if (!date.from) return joined([{ text: 'until ', inferred: all }, ...to]);
  if (!date.to) return joined([{ text: 'from ', inferred: all }, ...from]);
  return joined([...from, { text: ' to ', inferred: all }, ...to]);
}

/** The same as {@link formatDate}, as plain text. */
export function dateText(edtf: string, language: string): string {
  return formatDate(edtf, language)
    .map(({ text }) => text)
    .join('');
}

/** The value for `<time datetime>`: a year, a month or a day that HTML can say; null for everything else. */
export function machineDate(edtf: string): string | null {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(edtf);
  if (!found || found[1] === '0000' || Number(found[2] ?? 1) > 12) return null;
  return edtf;
}
