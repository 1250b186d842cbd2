/**
 * The second reader of dates. It shares nothing with the extractor and is simpler on purpose: it lists the years,
 * months and days that some words state, so that a record's date can be held against its own words.
 */

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const seasons = new Map([
  ['spring', 21],
  ['summer', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
]);

const monthPattern =
  /\b(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?!\p{L})/giu;

const belowHundred: ReadonlyMap<string, number> = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
    'nineteen twenty'
  )
    .split(' ')
    .map((word, value): [string, number] => [word, value])
    .concat(
      'thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, 10 * i + 30]),
    ),
);
/** "nineteen ninety-one", "eighteen hundred". */
const yearInWords =
  /\b(sixteen|seventeen|eighteen|nineteen|twenty) ((?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|hundred)\b/gi;

const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth'.split(
    ' ',
  );
const ordinal = `(?:(?<ten>twenty|thirty)-)?(?<one>${ordinals.join('|')})`;
/** "the twenty-fourth of May", "the first day of May", "May the third". */
const daysInWords = [
  new RegExp(`\\b${ordinal}(?= (?:day )?(?:of )?${monthPattern.source})`, 'giu'),
  new RegExp(`(?<=${monthPattern.source} (?:the )?)${ordinal}\\b`, 'giu'),
];

/** What some words state of a date. */
export interface StatedParts {
  /** Four-digit years, and decades as in `199X`. */
  readonly years: ReadonlySet<string>;
  /** Months (1 to 12) and seasons (21 to 24, as EDTF has them). */
  readonly months: ReadonlySet<number>;
  readonly days: ReadonlySet<number>;
}

/** Lists the years, months and days that a phrase states in letters or digits. */
export function readDateAgain(words: string): StatedParts {
  const years = new Set<string>();
  const months = new Set<number>();
  const days = new Set<number>();
  let rest = words;
  const take = (pattern: RegExp, use: (match: RegExpMatchArray) => void): void => {
    for (const match of rest.matchAll(pattern)) use(match);
    rest = rest.replaceAll(pattern, ' ');
  };
  take(/\b(\d{4})-(0[1-9]|1[0-2])(?:-(\d{2}))?\b/g, ([, year = '', month, day]) => {
    years.add(year);
    months.add(Number(month));
    if (day !== undefined) days.add(Number(day));
  });
  take(/\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/g, ([, first, second, year = '']) => {
    years.add(year);
    for (const part of [Number(first), Number(second)]) {
      days.add(part);
      if (part <= 12) months.add(part);
    }
  });
  take(/\b(\d{3})0s\b/g, ([, decade = '']) => years.add(`${decade}X`));
  take(/['’](\d)0s\b/g, ([, decade = '']) => years.add(`19${decade}X`));
  take(/\b(\d{2})(\d{2})[-–/](\d{2})\b/g, ([, century = '', first = '', second = '']) => {
    years.add(century + first);
    years.add(century + second);
  });
  take(/(?<![\d,.$£€])(\d{4})(?![\d,]\d|\d)/g, ([, year = '']) => years.add(year));
  take(yearInWords, ([, century = '', rest = '']) => {
    const part = rest
      .toLowerCase()
      .split(/[\s-]+/)
      .reduce((sum, word) => sum + (belowHundred.get(word) ?? 0), 0);
    years.add(`${String(belowHundred.get(century.toLowerCase()) ?? 0)}${String(part).padStart(2, '0')}`);
  });
  for (const pattern of daysInWords)
    take(pattern, ({ groups }) => {
      const ten = belowHundred.get(groups?.['ten']?.toLowerCase() ?? '') ?? 0;
      const one = ordinals.indexOf(groups?.['one']?.toLowerCase() ?? '') + 1;
      days.add(ten + (one > 20 ? 30 : one));
    });
  take(monthPattern, ([name]) => months.add(monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1));
  take(/\b(first|second|third|fourth) (half|quarter)\b/gi, ([, which = '', part = '']) => {
    const length = part.toLowerCase() === 'half' ? 6 : 3;
    const first = ['first', 'second', 'third', 'fourth'].indexOf(which.toLowerCase()) * length + 1;
    for (let month = first; month < first + length; month += 1) months.add(month);
  });
  take(/\b(spring|summer|autumn|fall|winter)\b/gi, ([name]) =>
    months.add(seasons.get(name.toLowerCase()) ?? 0),
  );
  take(
    /(?<![\d:])(?<!\d\.)(\d{1,2})(?:st|nd|rd|th)?(?![\d:%]|\s?(?:[ap]\.?m\b|o['’]clock|(?:day|week|month|year|hour|minute)s?\b))/gi,
    ([, day]) => days.add(Number(day)),
  );
  return { years, months, days };
}

const weekday = /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tonight|tomorrow|yesterday)\b/i;
/** "the week of March 6": its days are around the one that is named. */
const weekOf = /\bweek of\b/i;

/** The years, months and days of an EDTF date or interval; what it leaves open (`XXXX`, `..`) is no part. */
function partsOf(edtf: string): { years: string[]; months: number[]; days: number[] } {
  const ends = edtf.split('/').map((end) => end.split('-'));
  const at = (index: number): string[] =>
    ends.flatMap((end) => {
      const part = end[index];
      return part === undefined || part === '' || part === 'XXXX' || part === '..' ? [] : [part];
    });
  return { years: at(0), months: at(1).map(Number), days: at(2).map(Number) };
}

/**
 * Holds a date against its own words. Returns what the words contradict or do not state, part by part:
 * `contradicts` where they state another year, month or day; `unstated` where they state none.
 */
export function compareWithWords(
  edtf: string,
  words: string,
): { contradicts: string[]; unstated: ('year' | 'month' | 'day')[] } {
  const stated = readDateAgain(words);
  const parts = partsOf(edtf);
  const contradicts: string[] = [];
  const unstated: ('year' | 'month' | 'day')[] = [];
  const compare = <Part extends string | number>(
    name: 'year' | 'month' | 'day',
    has: readonly Part[],
    says: ReadonlySet<Part>,
  ): void => {
    const missing = has.filter((part) => !says.has(part));
    if (missing.length === 0) return;
    // "May 13 through Sunday": which day that is, the words leave open
    if (says.size === 0 || (edtf.includes('/') && (weekday.test(words) || weekOf.test(words))))
      unstated.push(name);
    else contradicts.push(`the ${name} is ${missing.join(', ')} where the words say ${[...says].join(', ')}`);
  };
  compare('year', parts.years, stated.years);
  compare('month', parts.months, stated.months);
  compare('day', parts.days, stated.days);
  return { contradicts, unstated };
}
