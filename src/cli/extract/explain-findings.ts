import type { Span } from '../../article/article.ts';
import type { Attribution, DatedValue, Entity, Findings } from '../../extract/findings.ts';
import type { Amount } from '../../records/figure.ts';

/** One finding in words: where it starts in the text, its kind, what it says, and the rule that made it. */
export interface Explained {
  readonly start: number;
  readonly kind: string;
  readonly says: string;
  readonly rule: string;
}

const longest = 72;
/** Words of the text on one line; of long ones the start and the end. */
function quoted(text: string, { start, end }: Span): string {
  const words = text.slice(start, end).replaceAll(/\s+/g, ' ');
  return words.length <= longest ? words : `${words.slice(0, longest - 24)} … ${words.slice(-20)}`;
}

type Part = string | null | false | undefined;

/** Parts that are there, with commas between. */
const list = (...parts: readonly Part[]): string =>
  parts.filter((part) => typeof part === 'string' && part !== '').join(', ');

const amount = (value: Amount): string =>
  typeof value === 'number' ? String(value) : `${String(value.low)} to ${String(value.high)}`;

function who(text: string, attribution: Attribution | null): string {
  if (!attribution) return 'nobody named';
  const { name, role, mention, inferred } = attribution;
  const words = quoted(text, mention);
  return list(name, role, words !== name && `from “${words}”`, inferred && 'inferred');
}

const when = (date: DatedValue | null): string | null =>
  date && `${date.edtf}${date.yearInferred ? ' (year inferred)' : ''}`;

const noRecord = (record: boolean): string | false => !record && 'no record';

const kinds: Readonly<Record<Entity['kind'], string>> = {
  people: 'person',
  organisations: 'organisation',
  documents: 'document',
};

/** Puts every finding of an article into words, in the order in which they start in its text; names where they first stand. */
export function explainFindings(text: string, findings: Findings): Explained[] {
  const { quotes, reported, dates, quantities, statistics, timeline, entities } = findings;
  const one = (kind: string, { start }: Span, rule: string, ...parts: readonly Part[]): Explained => ({
    start,
    kind,
    says: list(...parts),
    rule,
  });
  const words = (span: Span): string => `“${quoted(text, span)}”`;
  const explained = [
    ...quotes.map((quote) =>
      one(
        'quote',
        quote,
        quote.rule,
        `${words(quote)} → ${who(text, quote.speaker)}`,
        quote.kind,
        quote.cue && `cue “${quoted(text, quote.cue)}”`,
        quote.venue && `at “${quoted(text, quote.venue)}”`,
        when(quote.date),
        quote.unbalanced && 'a mark is missing',
        quote.answers !== null && `answers “${quoted(text, quotes[quote.answers] ?? quote)}”`,
        quote.restates !== null && `restates “${quoted(text, quotes[quote.restates] ?? quote)}”`,
        noRecord(quote.record),
      ),
    ),
    ...reported.map((clause) =>
      one(
        'reported',
        clause,
        clause.rule,
        `${words(clause)} → ${who(text, clause.speaker)}`,
        `cue “${quoted(text, clause.cue)}”`,
        noRecord(clause.record),
      ),
    ),
    ...dates.map((date) =>
      one(
        'date',
        date,
        date.rule,
        `${words(date)} → ${date.value}`,
        date.type.toLowerCase(),
        date.mod?.toLowerCase(),
        date.edtf !== null && date.edtf !== date.value && `EDTF ${date.edtf}`,
        date.yearInferred && 'year inferred',
      ),
    ),
    ...quantities.map((quantity) =>
      one(
        'quantity',
        quantity,
        quantity.rule,
        `${words(quantity)} → ${amount(quantity.value)}`,
        quantity.bound,
        quantity.change,
        quantity.unit,
        quantity.counted !== null &&
          `of “${quantity.counted}”${quantity.countedInferred ? ' (inferred)' : ''}`,
      ),
    ),
    ...statistics.map((statistic) =>
      one(
        'statistic',
        statistic,
        statistic.rule,
        `${words(statistic)} → ${amount(statistic.value)}`,
        statistic.bound,
        statistic.change,
        statistic.unit,
        statistic.counted !== null && `of “${statistic.counted}”`,
        statistic.period && `in ${statistic.period.edtf}${statistic.period.inferred ? ' (inferred)' : ''}`,
        statistic.assertedBy ? `says ${who(text, statistic.assertedBy)}` : 'says the article',
        noRecord(statistic.record),
      ),
    ),
    ...timeline.map((event) =>
      one(
        'event',
        event,
        event.rule,
        `${words(event)} → ${when(event.date) ?? 'no date'}`,
        event.relation,
        event.upcoming && 'lies ahead',
        event.assertedBy && `says ${who(text, event.assertedBy)}`,
        noRecord(event.record),
      ),
    ),
    ...entities.flatMap(({ kind, name, aliases, role, mentions }) =>
      mentions
        .slice(0, 1)
        .map((first) =>
          one(
            kinds[kind],
            first,
            `named ${mentions.length === 1 ? 'once' : `${String(mentions.length)} times`}`,
            name,
            role,
            aliases.length > 0 && `also ${aliases.join(', ')}`,
          ),
        ),
    ),
  ];
  return explained.toSorted((a, b) => a.start - b.start);
}
