import type { Sentence, Span } from '../../article/article.ts';
import { placesOf } from '../../article/places/place-words.ts';
import type { ContentProblem, RecordFile } from '../../files/content.ts';
import type { Figure } from '../../records/figure.ts';
import { problemAt, type CheckContext } from '../ground/check-context.ts';
import { boundBeside, boundsStated } from './bound-words.ts';
import { readFiguresAgain, statesAmount } from './read-figure-again.ts';

/** Units that a letter after digits can stand for as well as a scale: "37m". */
const letterUnits = /(?:met(?:er|re)|mile|minute|bit|byte|tonne|ton|kelvin)/i;

/** How many places of a figure's words are looked at. */
const mostPlaces = 20;

/** Holds that a figure's value is what its words state, read as long as they go. */
export function checkValue(record: RecordFile<Figure>): ContentProblem[] {
  const { value, words, change, unit } = record.data;
  const isMeasured = unit !== undefined && letterUnits.test(unit);
  if (statesAmount(words, value, { isChange: change !== undefined, isMeasured })) return [];
  const read = readFiguresAgain(words);
  const shown = typeof value === 'number' ? String(value) : `${String(value.low)} to ${String(value.high)}`;
  const advice = read
    .map(({ values, range }) =>
      range
        ? `value: { low: ${String(range[0].at(-1))}, high: ${String(range[1][0])} }`
        : `value: ${String(values[0])}`,
    )
    .join(' or ');
  return [
    problemAt(
      record,
      'value',
      'value-mismatch',
      `The value is ${shown}, and the words “${words}” cannot be read as that.`,
      advice === ''
        ? 'Give in words the phrase of the article that states the number.'
        : `Write ${advice}, or give in words the phrase that states the other.`,
    ),
  ];
}

/** Holds that a figure's bound is the one that its words state. */
export function checkBound(record: RecordFile<Figure>): ContentProblem[] {
  const { bound, value, words } = record.data;
  const figures = readFiguresAgain(words);
  const stated = figures.flatMap((figure) => [
    ...(figure.isVague ? (['atLeast'] as const) : []),
    ...boundsStated(words, figure),
  ]);
  const bounds = [...new Set(stated)].filter((one) => one !== 'exact');
  // A range states both its ends, "from ten to 32", and needs no bound.
  const isExact = bounds.length === 0 || typeof value === 'object' || stated.includes('exact');
  if (bound === 'exact' ? isExact : bounds.includes(bound)) return [];
  return [
    problemAt(
      record,
      'bound',
      bounds.length === 0 ? 'bound-not-stated' : 'bound-differs',
      bounds.length === 0
        ? `The bound is ${bound}, and the words “${words}” state none.`
        : `The bound is ${bound}, and the words “${words}” say ${bounds.join(' or ')}.`,
      `Write bound: ${bounds.length === 0 ? 'exact' : bounds.join(' or bound: ')}, as the article states it: it is part of the figure.`,
    ),
  ];
}

/** The words that a figure goes on with in its sentence, beyond those of the record; null where it is whole. */
function longerFigure(text: string, { start, end }: Sentence, words: Span): string | null {
  const sentence = text.slice(start, end);
  const place = { start: words.start - start, end: words.end - start };
  for (const whole of readFiguresAgain(sentence).flatMap(({ wholes }) => wholes)) {
    if (whole.end <= place.start || whole.start >= place.end) continue;
    if (whole.start < place.start || whole.end > place.end)
      return sentence.slice(Math.min(whole.start, place.start), Math.max(whole.end, place.end));
  }
  const bound = boundBeside(sentence, place);
  if (bound === null) return null;
  const isBefore = sentence.slice(0, place.start).trimEnd().toLowerCase().endsWith(bound);
  const from = isBefore ? sentence.slice(0, place.start).trimEnd().length - bound.length : place.start;
  const to = isBefore ? place.end : sentence.toLowerCase().indexOf(bound, place.end) + bound.length;
  return sentence.slice(from, to);
}

/** Holds that a figure's words are the whole of it in the article: with the bound, sign and scale that stand beside them. */
export function checkWholeFigure(record: RecordFile<Figure>, context: CheckContext): ContentProblem[] {
  if (!context.isTextHere) return [];
  const { words, clause } = record.data;
  const { text, sentences } = context.text;
  const clauses = clause === null ? [] : placesOf(text, clause, {}, mostPlaces);
  const within = clauses.length > 0 ? clauses : [{ start: 0, end: text.length }];
  const places = within.flatMap((one) =>
    placesOf(text, words, { within: one, isPartOfCompound: true }, mostPlaces),
  );
  const longer: string[] = [];
  for (const place of places) {
    const sentence = sentences.find(({ start, end }) => start <= place.start && place.end <= end);
    const whole = sentence ? longerFigure(text, sentence, place) : null;
    if (whole === null) return [];
    longer.push(whole);
  }
  const [whole] = longer;
  return whole === undefined
    ? []
    : [
        problemAt(
          record,
          'words',
          'figure-cut-short',
          `The words “${words}” are a part of the figure: the article has “${whole}”.`,
          `Write words: ${whole}, with its value and bound, and a clause that has all of it.`,
        ),
      ];
}
