import type { Facts, Value } from '../facts.ts';
import { slug } from './slug.ts';
import { tellingWords, type TellingWord } from './telling-words.ts';

/** What a name for a record is made of, beside the record's own fields. */
export interface Naming {
  /** The short name of who says or asserts it; null where that is nobody with a name. */
  readonly who: string | null;
  /** Words that the article's own title puts in quotation marks, in lower case: where they stand is what is talked of. */
  readonly emphasised: ReadonlySet<string>;
}

const textOf = (value: Value | undefined): string => (typeof value === 'string' ? value : '');

/** The words, without the common ones, up to `most`. */
const pickTelling = (text: string, most: number): string =>
  tellingWords(text, 60)
    .filter(({ telling }) => telling)
    .slice(0, most)
    .map(({ text: word }) => word)
    .join(' ');

const longestStretch = 5;

interface Stretch {
  readonly words: readonly TellingWord[];
  readonly score: number;
}

/**
 * The stretch of at most five words that says most of what a statement is about: it begins and ends with a telling word,
 * crosses no punctuation, and the earlier one wins, save where a word stands that the title itself puts in marks.
 */
function tellingStretch(text: string, emphasised: ReadonlySet<string>): string {
  const words = tellingWords(text, 60);
  let best: Stretch | null = null;
  for (const [first, word] of words.entries()) {
    const isEmphasised = (one: TellingWord): boolean => emphasised.has(one.text.toLowerCase());
    if (!word.telling && !isEmphasised(word)) continue;
    let score = -first / 20;
    for (let last = first; last < Math.min(first + longestStretch, words.length); last++) {
      const next = words[last];
      if (!next || (last > first && next.afterBreak)) break;
      score += isEmphasised(next) ? 4 : next.telling ? 1 : -0.3;
      if (next.telling && (best === null || score > best.score))
        best = { words: words.slice(first, last + 1), score };
    }
  }
  return (best?.words ?? words.slice(0, longestStretch)).map(({ text: word }) => word).join(' ');
}

function nameQuote(facts: Facts, { who, emphasised }: Naming): string {
  const paragraphs = Array.isArray(facts['words']) ? facts['words'] : [];
  const words = paragraphs.flatMap((segments) => (Array.isArray(segments) ? segments.map(textOf) : []));
  return `${who ?? ''} ${tellingStretch(words.join(' … '), emphasised)}`;
}

const numberName = (value: Value | undefined): string =>
  typeof value === 'number'
    ? `${value < 0 ? 'minus ' : ''}${String(Math.abs(value)).replace('.', ' point ').replace('+', '')}`
    : '';

/** A unit's name in the plural where it is counted: hours, cars per day. */
function unitName(unit: string, value: Value | undefined): string {
  const [head = '', ...rest] = unit.replace('percentage', 'percent').split(/(?= per )/);
  const isOne = value === 1 || head === '' || /percent|[^a-z]$|s$/.test(head);
  return (isOne ? head : `${head}s`) + rest.join('');
}

function nameFigure(facts: Facts): string {
  const { value, unit, counted, clause, words } = facts;
  const range = typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
  const amount = range ? `${numberName(range['low'])} to ${numberName(range['high'])}` : numberName(value);
  const what =
    counted === undefined ? pickTelling(textOf(clause).replace(textOf(words), ' '), 3) : textOf(counted);
  const measured = unitName(textOf(unit), value);
  return `${amount} ${measured} ${measured.startsWith(what) ? '' : what}`;
}

function nameEvent(facts: Facts): string {
  const { date, relation, what, words } = facts;
  const day = textOf(date)
    .replace(/^XXXX-/, '')
    .replaceAll('..', '');
  const before = relation === 'on' || relation === 'ahead' || day === '' ? '' : textOf(relation);
  return `${before} ${day} ${pickTelling(textOf(what).replace(textOf(words), ' '), 5)}`;
}

/**
 * Says in an id what a new record is: a quote by who speaks and a telling stretch of the words
 * (`okafor-bridge-will-open`), a statistic by its value and what it counts (`3200-new-homes`), an event by its date and
 * what happened (`2031-05-02-council-opened-bridge`). Made once for a record and never again.
 */
export function nameRecord(kind: 'quotes' | 'statistics' | 'timeline', facts: Facts, naming: Naming): string {
  const name =
    kind === 'quotes'
      ? nameQuote(facts, naming)
      : kind === 'statistics'
        ? nameFigure(facts)
        : nameEvent(facts);
  const singular = { quotes: 'quote', statistics: 'figure', timeline: 'event' };
  return slug(name) || singular[kind];
}
