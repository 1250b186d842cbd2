import type { AttributionRecord } from '../../records/attribution.ts';
import type { Content } from '../../files/content.ts';

/** What the site is built from: a content folder that has been read, without its problems. */
export type SiteContent = Omit<Content, 'problems'>;

const refersTo = (who: AttributionRecord | null | undefined, withheld: ReadonlySet<string>): boolean =>
  typeof who === 'string' && withheld.has(who);

/**
 * Takes out every withheld record, every withheld name, and the records of what a withheld name said or asserts,
 * so that nothing after this can show them. References to a withheld quote are dropped with it.
 */
export function withhold(content: SiteContent): SiteContent {
  const names = new Set(
    content.entities.filter(({ data }) => data.withheld).map(({ kind, id }) => `${kind}/${id}`),
  );
  const quotes = content.quotes.filter(({ data }) => !data.withheld && !refersTo(data.speaker, names));
  const shown = new Set(quotes.map(({ article, id }) => `${article}/${id}`));
  return {
    ...content,
    quotes: quotes.map((quote) => {
      const { answers, restates, ...rest } = quote.data;
      return {
        ...quote,
        data: {
          ...rest,
          ...(answers !== undefined && shown.has(`${quote.article}/${answers}`) ? { answers } : {}),
          ...(restates !== undefined && shown.has(`${quote.article}/${restates}`) ? { restates } : {}),
        },
      };
    }),
    statistics: content.statistics.filter(({ data }) => !data.withheld && !refersTo(data.assertedBy, names)),
    timeline: content.timeline.filter(({ data }) => !data.withheld && !refersTo(data.assertedBy, names)),
    entities: content.entities.filter(({ data }) => !data.withheld),
    parsed: new Map(
      [...content.parsed].map(([article, parsed]) => [
        article,
        {
          ...parsed,
          names: parsed.names.filter(({ is }) => !names.has(is)),
          mentions: parsed.mentions.filter(({ of }) => !names.has(of)),
        },
      ]),
    ),
  };
}
