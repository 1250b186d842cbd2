import { veil, veilDeep } from './veil.ts';
import type { AttributionRecord } from '../../records/attribution.ts';
import type { Content } from '../../files/content.ts';

/** What the site is built from: a content folder that has been read, without its problems. */
export type SiteContent = Omit<Content, 'problems'>;

const refersTo = (who: AttributionRecord | null | undefined, withheld: ReadonlySet<string>): boolean =>
  typeof who === 'string' && withheld.has(who);

/** Article id → what veils the names of the people who are withheld and named there. */
const veils = (content: SiteContent): ReadonlyMap<string, (text: string) => string> => {
  const people = new Map(
    content.entities
      .filter(({ kind, data }) => kind === 'people' && data.withheld)
      .map(({ id, data }) => [`people/${id}`, [data.name, ...(data.aliases ?? [])]]),
  );
  return new Map(
    [...content.parsed].flatMap(([article, { names }]) => {
      const forms = names.flatMap(({ is, name, aliases }) => {
        const known = people.get(is);
        return known ? [...known, name, ...aliases] : [];
      });
      return forms.length > 0 ? [[article, veil(forms)] as const] : [];
    }),
  );
};

/**
 * Veils the names of withheld people in the articles that name them: in their text, and in all their records.
 * Every text keeps its length, so that places in it stay right.
 */
function veilNames(content: SiteContent): SiteContent {
  const hiding = veils(content);
  if (hiding.size === 0) return content;
  const ofArticle = <File extends { readonly article: string; readonly data: unknown }>(file: File): File => {
    const hide = hiding.get(file.article);
    return hide ? { ...file, data: veilDeep(file.data, hide) } : file;
  };
  return {
    ...content,
    articles: content.articles.map((file) => {
      const hide = hiding.get(file.id);
      if (!hide) return file;
      const { text, metadata, ...rest } = file.article;
      return { ...file, article: { ...rest, text: hide(text), metadata: veilDeep(metadata, hide) } };
    }),
    quotes: content.quotes.map(ofArticle),
    statistics: content.statistics.map(ofArticle),
    timeline: content.timeline.map(ofArticle),
    parsed: new Map(
      [...content.parsed].map(([article, parsed]) => {
        const hide = hiding.get(article);
        if (!hide) return [article, parsed];
        const entries = parsed.entries.map((entry) => ({ ...entry, base: veilDeep(entry.base, hide) }));
        return [article, { ...parsed, entries }];
      }),
    ),
  };
}

/**
 * Takes out every withheld record, every withheld name, and the records of what a withheld name said or asserts,
 * so that nothing after this can show them. References to a withheld quote are dropped with it.
 * In the text of an article, which stays, the names of withheld people are veiled.
 */
export function withhold(everything: SiteContent): SiteContent {
  const content = veilNames(everything);
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
