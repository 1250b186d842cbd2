import type {
  Attribution,
  DatedValue,
  Entity,
  EventFinding,
  Findings,
  QuantityFinding,
  StatisticFinding,
} from '../../extract/findings.ts';
import { entityKinds } from '../../records/id.ts';
import type { Amount } from '../../records/figure.ts';

/** Index of an entity in the findings → its list and place there, as in `people/0`. */
type Listed = ReadonlyMap<number, string>;

const amount = (value: Amount): number | [number, number] =>
  typeof value === 'number' ? value : [value.low, value.high];

const bare = (who: Attribution | null, listed: Listed): object | null =>
  who && {
    start: who.mention.start,
    end: who.mention.end,
    name: who.name,
    entity: who.entity === null ? null : (listed.get(who.entity) ?? null),
    inferred: who.inferred,
  };

const attribution = (who: Attribution | null, listed: Listed): object | null =>
  who && { ...bare(who, listed), role: who.role };

const span = (at: { start: number; end: number } | null): object | null =>
  at && { start: at.start, end: at.end };

const dateAt = (date: DatedValue | null): object | null =>
  date && { start: date.span.start, end: date.span.end, inferred: date.yearInferred };

const named = (entities: readonly Entity[], kind: Entity['kind']): object[] =>
  entities
    .filter((entity) => entity.kind === kind)
    .map(({ name, aliases, role, expansion, mentions }) => ({
      name,
      aliases,
      role,
      ...(expansion !== undefined && { expansion }),
      mentions: mentions.map(span),
    }));

const quantityLine = (quantity: QuantityFinding): object => ({
  start: quantity.start,
  end: quantity.end,
  value: amount(quantity.value),
  bound: quantity.change ?? quantity.bound,
  unit: quantity.unit ?? '-',
  counted: quantity.counted,
});

const statisticLine = (statistic: StatisticFinding, listed: Listed): object => ({
  start: statistic.start,
  end: statistic.end,
  clause: span(statistic.clause),
  value: amount(statistic.value),
  bound: statistic.bound,
  change: statistic.change,
  unit: statistic.unit,
  counted: statistic.counted,
  period: statistic.period?.edtf ?? null,
  periodInferred: statistic.period?.inferred ?? false,
  assertedBy: bare(statistic.assertedBy, listed),
  record: statistic.record,
});

const eventLine = (event: EventFinding, listed: Listed): object => ({
  start: event.start,
  end: event.end,
  date: event.date?.edtf ?? null,
  dateAt: dateAt(event.date),
  relation: event.relation,
  upcoming: event.upcoming,
  assertedBy: bare(event.assertedBy, listed),
  record: event.record,
});

/** Where each entity stands in the list of its kind. */
function listEntities(entities: readonly Entity[]): Listed {
  const places = [...entities.keys()];
  return new Map(
    entityKinds.flatMap((kind) =>
      places
        .filter((place) => entities[place]?.kind === kind)
        .map((place, index) => [place, `${kind}/${String(index)}`] as const),
    ),
  );
}

/**
 * One article's findings as a line of the extractor's protocol says them: plain JSON values,
 * offsets in UTF-16 units of `text`, dates as TIMEX3 values in `dates` and as EDTF elsewhere.
 * A record can be made of every finding by its line and its text alone: see `findings-schema.ts`, which reads it.
 */
export function protocolLine(id: string, text: string, findings: Findings): object {
  const listed = listEntities(findings.entities);
  return {
    id,
    quotes: findings.quotes.map((quote) => ({
      start: quote.start,
      end: quote.end,
      segments: quote.segments.map(span),
      kind: quote.kind,
      speaker: attribution(quote.speaker, listed),
      cue: span(quote.cue),
      venue: quote.venue && text.slice(quote.venue.start, quote.venue.end),
      venueAt: span(quote.venue),
      date: quote.date?.edtf ?? null,
      dateAt: dateAt(quote.date),
      unbalanced: quote.unbalanced,
      answers: quote.answers,
      restates: quote.restates,
      record: quote.record,
    })),
    reported: findings.reported.map((clause) => ({
      start: clause.start,
      end: clause.end,
      segments: clause.segments.map(span),
      speaker: attribution(clause.speaker, listed),
      cue: span(clause.cue),
      record: clause.record,
    })),
    dates: findings.dates.map(({ start, end, type, value, mod }) => ({ start, end, type, value, mod })),
    quantities: findings.quantities.map(quantityLine),
    statistics: findings.statistics.map((statistic) => statisticLine(statistic, listed)),
    timeline: findings.timeline.map((event) => eventLine(event, listed)),
    people: named(findings.entities, 'people'),
    organisations: named(findings.entities, 'organisations'),
    documents: named(findings.entities, 'documents'),
  };
}
