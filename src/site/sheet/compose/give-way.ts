import { groupFigures } from './group-figures.ts';
import { orderLeavingOut, type Candidate, type Reason } from './order-leaving-out.ts';
import { shortenStatement } from './shorten-statement.ts';
import { lineText, type Line, type Sheet, type SheetCorrection, type SheetQuote } from './sheet.ts';
import type { AnyRecord, ArticleRecords } from '../../model/site.ts';

/** The records of a sheet before it is known which of them give way first. */
export interface WholeParts {
  readonly figures: readonly Omit<Sheet['figures'][number], 'leaveOut'>[];
  readonly events: readonly Omit<Sheet['events'][number], 'leaveOut'>[];
  readonly quotes: readonly Omit<SheetQuote, 'leaveOut' | 'shortened'>[];
  readonly reported: readonly Omit<SheetQuote, 'leaveOut' | 'shortened'>[];
}

const keyOf = (kind: AnyRecord['kind'], id: string): string => `${kind}/${id}`;
const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();
const isCorrected = ({ data }: AnyRecord): boolean => (data.corrections ?? []).length > 0;
const textOf = (paragraphs: readonly Line[]): string => squeezed(paragraphs.map(lineText).join(' '));

/** The question at the head of a chain of answers; undefined for what neither asks nor answers. */
function exchangeOf(id: string, answers: ReadonlyMap<string, string>): string | undefined {
  const asked = new Set(answers.values());
  let head = id;
  for (const seen = new Set([id]); ;) {
    const question = answers.get(head);
    if (question === undefined || seen.has(question)) break;
    seen.add(question);
    head = question;
  }
  return head !== id || asked.has(id) ? head : undefined;
}

function candidatesOf(parts: WholeParts, { quotes, statistics, timeline }: ArticleRecords): Candidate[] {
  const quoted = parts.quotes.map(({ paragraphs }) => textOf(paragraphs));
  const stated = parts.figures.map(({ of }) => squeezed(of));
  const answers = new Map(
    quotes.flatMap(({ id, data }) => (data.answers === undefined ? [] : [[id, data.answers] as const])),
  );
  const onSheet = new Set([...parts.quotes, ...parts.reported].map(({ id }) => id));
  // Figures of one row share its sentence, so that none of them repeats it.
  const rowStart = groupFigures(parts.figures).flatMap((row, index, rows) => {
    const start = rows.slice(0, index).reduce((sum, { length }) => sum + length, 0);
    return row.map(() => start);
  });
  const figures = statistics.map((record, index): Candidate => {
    const sentence = stated[index] ?? '';
    const isRepeated =
      record.data.assertedBy === undefined &&
      (stated.slice(0, rowStart[index]).includes(sentence) || quoted.some((text) => text.includes(sentence)));
    return {
      key: keyOf('statistics', record.id),
      kind: 'figures',
      reason: isCorrected(record) ? 'corrected' : isRepeated ? 'repeated' : 'other',
      needs: (parts.figures[index]?.above ?? []).map((id) => keyOf('statistics', id)),
    };
  });
  const events = timeline.map((record): Candidate => {
    const sentence = squeezed(record.data.what);
    const isRepeated = stated.includes(sentence) || quoted.some((text) => text.includes(sentence));
    return {
      key: keyOf('timeline', record.id),
      kind: 'events',
      reason: isCorrected(record)
        ? 'corrected'
        : record.data.date === null
          ? 'undated'
          : isRepeated
            ? 'repeated'
            : 'other',
      needs: [],
    };
  });
  const statements = quotes
    .filter(({ id }) => onSheet.has(id))
    .map((record): Candidate => ({
      key: keyOf('quotes', record.id),
      kind: 'quotes',
      reason: isCorrected(record) ? 'corrected' : record.data.kind === 'reported' ? 'reported' : 'other',
      together: exchangeOf(record.id, answers),
      needs: record.data.restates === undefined ? [] : [keyOf('quotes', record.data.restates)],
    }));
  return [...figures, ...events, ...statements];
}

/**
 * Numbers the steps by which a sheet that cannot hold all its records gives way: which are left out and which
 * statements are shortened, the first step first. Whoever prints takes as few of them as it needs.
 * @param records The article's records, in the order of its text.
 * @param corrections The newest first.
 */
export function giveWay(
  parts: WholeParts,
  corrections: readonly Omit<SheetCorrection, 'leaveOut'>[],
  records: ArticleRecords,
  language: string,
): Pick<Sheet, 'figures' | 'events' | 'quotes' | 'reported' | 'corrections'> {
  const groups = orderLeavingOut(candidatesOf(parts, records));
  const shortened = parts.quotes
    .flatMap((quote) => {
      const paragraphs = shortenStatement(quote.paragraphs, language);
      return paragraphs === null
        ? []
        : [{ id: quote.id, paragraphs, saved: textOf(quote.paragraphs).length - textOf(paragraphs).length }];
    })
    .sort((a, b) => b.saved - a.saved);
  const steps = new Map<string, number>();
  const ends = new Map<string, NonNullable<SheetQuote['shortened']>>();
  let step = 0;
  const leave = (isLate: boolean): void => {
    const late: readonly Reason[] = ['other', 'corrected'];
    for (const { keys } of groups.filter(({ reason }) => late.includes(reason) === isLate)) {
      step += 1;
      for (const key of keys) steps.set(key, step);
    }
  };
  leave(false);
  for (const { id, paragraphs } of shortened) {
    step += 1;
    ends.set(id, { step, paragraphs });
  }
  leave(true);

  const leaveOut = (kind: AnyRecord['kind'], id: string): number | null => steps.get(keyOf(kind, id)) ?? null;
  const statement = (quote: WholeParts['quotes'][number]): SheetQuote => ({
    ...quote,
    leaveOut: leaveOut('quotes', quote.id),
    shortened: ends.get(quote.id) ?? null,
  });
  return {
    figures: parts.figures.map((figure) => ({ ...figure, leaveOut: leaveOut('statistics', figure.id) })),
    events: parts.events.map((event) => ({ ...event, leaveOut: leaveOut('timeline', event.id) })),
    quotes: parts.quotes.map(statement),
    reported: parts.reported.map(statement),
    corrections: corrections.map((correction, index) => ({
      ...correction,
      leaveOut: step + corrections.length - index,
    })),
  };
}

/** The same sheet for paper without an end: nothing of it gives way. */
export function keepWhole(sheet: Sheet): Sheet {
  const whole = <Part extends { leaveOut: number | null }>(parts: readonly Part[]): Part[] =>
    parts.map((part) => ({ ...part, leaveOut: null }));
  const statements = (quotes: readonly SheetQuote[]): SheetQuote[] =>
    whole(quotes).map((quote) => ({ ...quote, shortened: null }));
  return {
    ...sheet,
    figures: whole(sheet.figures),
    events: whole(sheet.events),
    quotes: statements(sheet.quotes),
    reported: statements(sheet.reported),
    corrections: whole(sheet.corrections),
  };
}
