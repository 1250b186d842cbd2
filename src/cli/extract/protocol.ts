import type { Attribution, Entity, Findings } from '../../extract/findings.ts';
import type { Amount } from '../../records/figure.ts';

const amount = (value: Amount): number | [number, number] =>
  typeof value === 'number' ? value : [value.low, value.high];

const attribution = (who: Attribution | null): object | null =>
  who && { start: who.mention.start, end: who.mention.end, name: who.name, role: who.role };

const bare = (who: Attribution | null): object | null =>
  who && { start: who.mention.start, end: who.mention.end, name: who.name };

const span = (at: { start: number; end: number } | null): object | null =>
  at && { start: at.start, end: at.end };

const named = (entities: readonly Entity[], kind: Entity['kind']): object[] =>
  entities
    .filter((entity) => entity.kind === kind)
    .map(({ name, aliases, role, mentions }) => ({ name, aliases, role, mentions: mentions.map(span) }));

/**
 * One article's findings as a line of the extractor's protocol says them: plain JSON values,
 * offsets in UTF-16 units of `text`, dates as TIMEX3 values in `dates` and as EDTF elsewhere.
 */
export function protocolLine(id: string, text: string, findings: Findings): object {
  return {
    id,
    quotes: findings.quotes.map((quote) => ({
      start: quote.start,
      end: quote.end,
      segments: quote.segments.map(span),
      kind: quote.kind,
      speaker: attribution(quote.speaker),
      cue: span(quote.cue),
      venue: quote.venue && text.slice(quote.venue.start, quote.venue.end),
      date: quote.date?.edtf ?? null,
      unbalanced: quote.unbalanced,
      answers: quote.answers,
      restates: quote.restates,
      record: quote.record,
    })),
    reported: findings.reported.map((clause) => ({
      start: clause.start,
      end: clause.end,
      speaker: attribution(clause.speaker),
      cue: span(clause.cue),
      record: clause.record,
    })),
    dates: findings.dates.map(({ start, end, type, value, mod }) => ({ start, end, type, value, mod })),
    quantities: findings.quantities.map((quantity) => ({
      start: quantity.start,
      end: quantity.end,
      value: amount(quantity.value),
      bound: quantity.change ?? quantity.bound,
      unit: quantity.unit ?? '-',
      counted: quantity.counted,
    })),
    statistics: findings.statistics.map((statistic) => ({
      start: statistic.start,
      end: statistic.end,
      value: amount(statistic.value),
      bound: statistic.bound,
      change: statistic.change,
      unit: statistic.unit,
      counted: statistic.counted,
      period: statistic.period?.edtf ?? null,
      assertedBy: bare(statistic.assertedBy),
      record: statistic.record,
    })),
    timeline: findings.timeline.map((event) => ({
      start: event.start,
      end: event.end,
      date: event.date?.edtf ?? null,
      relation: event.relation,
      upcoming: event.upcoming,
      record: event.record,
    })),
    people: named(findings.entities, 'people'),
    organisations: named(findings.entities, 'organisations'),
    documents: named(findings.entities, 'documents'),
  };
}
