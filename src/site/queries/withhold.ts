import type { AttributionRecord } from '../../records/attribution.ts';
import type { Content } from '../../files/content.ts';
import { veil, veilDeep } from './veil.ts';
import { leaveOutArticles } from './withheld-articles.ts';
import { findGaps, type AnyFile, type Gaps } from './withheld-records.ts';

/** What the site is built from: a content folder that has been read, without its problems. */
export type SiteContent = Omit<Content, 'problems'>;

const refersTo = (who: AttributionRecord | null | undefined, withheld: ReadonlySet<string>): boolean =>
  typeof who === 'string' && withheld.has(who);

/** Article id → what veils the withheld names that it has. */
const veils = (content: SiteContent): ReadonlyMap<string, (text: string) => string> => {
  const entities = new Map(
    content.entities
      .filter(({ data }) => data.withheld)
      .map(({ kind, id, data }) => [`${kind}/${id}`, [data.name, ...(data.aliases ?? [])]]),
  );
  return new Map(
    [...content.parsed].flatMap(([article, { names }]) => {
      const forms = names.flatMap(({ is, name, aliases }) => {
        const known = entities.get(is);
        return known ? [...known, name, ...aliases] : [];
      });
      return forms.length > 0 ? [[article, veil(forms)] as const] : [];
    }),
  );
};

/** How the words of one article are hidden: in its text, and in everything else that is said of it. */
interface Hiding {
  readonly text: (text: string) => string;
  readonly other: (text: string) => string;
}

/**
 * Hides words in articles' texts, metadata and records, an editor's note that has any of them left out whole.
 * Every text keeps its length, so that places in it stay right.
 */
function hideWords(content: SiteContent, hiding: ReadonlyMap<string, Hiding>): SiteContent {
  if (hiding.size === 0) return content;
  const ofArticle = <
    File extends { readonly article: string; readonly data: unknown; readonly body: string },
  >(
    file: File,
  ): File => {
    const hide = hiding.get(file.article)?.other;
    if (!hide) return file;
    const body = hide(file.body) === file.body ? file.body : '';
    return { ...file, data: veilDeep(file.data, hide), body };
  };
  return {
    ...content,
    articles: content.articles.map((file) => {
      const hide = hiding.get(file.id);
      if (!hide) return file;
      const { text, metadata, ...rest } = file.article;
      return {
        ...file,
        article: { ...rest, text: hide.text(text), metadata: veilDeep(metadata, hide.other) },
      };
    }),
    quotes: content.quotes.map(ofArticle),
    statistics: content.statistics.map(ofArticle),
    timeline: content.timeline.map(ofArticle),
    parsed: new Map(
      [...content.parsed].map(([article, parsed]) => {
        const hide = hiding.get(article)?.other;
        if (!hide) return [article, parsed];
        const entries = parsed.entries.map((entry) => ({ ...entry, base: veilDeep(entry.base, hide) }));
        return [article, { ...parsed, entries }];
      }),
    ),
  };
}

/** Takes the records out that must not be shown, and leaves gaps where their words stood. */
function leaveGaps(content: SiteContent, isWithheld: (record: AnyFile) => boolean): SiteContent {
  const all: readonly AnyFile[] = [...content.quotes, ...content.statistics, ...content.timeline];
  const withheld = Map.groupBy(all.filter(isWithheld), ({ article }) => article);
  const gaps = new Map<string, Gaps>(
    content.articles.flatMap((file) => {
      const records = withheld.get(file.id);
      return records ? [[file.id, findGaps(file, content.parsed.get(file.id), records)] as const] : [];
    }),
  );
  const stays = (record: AnyFile): boolean =>
    !isWithheld(record) && !(gaps.get(record.article)?.swallows(record) ?? false);
  return hideWords(
    {
      ...content,
      quotes: content.quotes.filter(stays),
      statistics: content.statistics.filter(stays),
      timeline: content.timeline.filter(stays),
    },
    new Map([...gaps].map(([article, { text, hide }]) => [article, { text: () => text, other: hide }])),
  );
}

/** Whose words or assertion a record is. */
const sourceOf = ({ data }: AnyFile): AttributionRecord | null | undefined =>
  'speaker' in data ? data.speaker : 'assertedBy' in data ? data.assertedBy : undefined;

/**
 * Takes out every withheld article, record and name, what a withheld name said or asserts, and the quotes that name it,
 * so that nothing after this can show them. References to a withheld quote are dropped with it.
 * In the text of an article, which stays, and in its other records, their words are gaps.
 */
export function withhold(everything: SiteContent): SiteContent {
  const content = leaveOutArticles(everything);
  const names = new Set(
    content.entities.filter(({ data }) => data.withheld).map(({ kind, id }) => `${kind}/${id}`),
  );
  const hiding = veils(content);
  const isNamed = ({ article, data }: AnyFile): boolean => {
    const hide = hiding.get(article);
    return (
      hide !== undefined && 'speaker' in data && data.words.flat().some((words) => hide(words) !== words)
    );
  };
  const gapped = leaveGaps(
    content,
    (record) => Boolean(record.data.withheld) || refersTo(sourceOf(record), names) || isNamed(record),
  );
  const veiled = hideWords(
    gapped,
    new Map([...hiding].map(([article, hide]) => [article, { text: hide, other: hide }])),
  );
  const shown = new Set(veiled.quotes.map(({ article, id }) => `${article}/${id}`));
  return {
    ...veiled,
    quotes: veiled.quotes.map((quote) => {
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
    entities: veiled.entities.filter(({ data }) => !data.withheld),
    parsed: new Map(
      [...veiled.parsed].map(([article, parsed]) => [
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
