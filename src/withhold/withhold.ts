import type { AttributionRecord } from '../records/attribution.ts';
import type { ToldEvent } from '../records/event.ts';
import type { Parsed, ParsedEntry } from '../records/parsed.ts';
import type { ToldFigure } from '../records/figure.ts';
import { keyOf } from '../records/record-address.ts';
import type { RecordFile } from '../files/content.ts';
import { veilDeep } from './veil.ts';
import { hideInContent } from './hide-in-content.ts';
import { hiddenPassage } from './hide-editors-words.ts';
import { leaveOutArticles } from './withheld-articles.ts';
import { withheldNames, type WithheldNames } from './withheld-names.ts';
import type { SoundContent } from './sound-content.ts';
import { openQuotesBeside } from './open-source.ts';
import {
  findGaps,
  withheldRecord,
  type AnyFile,
  type Gaps,
  type WithheldRecord,
} from './withheld-records.ts';

/** What may be shown of a content folder: of every event is said what happened, and of every figure what it is a figure of. */
export interface ShownContent extends SoundContent {
  readonly statistics: readonly RecordFile<ToldFigure>[];
  readonly timeline: readonly RecordFile<ToldEvent>[];
}

/** What may be shown of a content folder, and how to hide in other texts what may not. */
export interface Shown {
  readonly content: ShownContent;
  /** Article id → hides the words of withheld records in any text of that article, the length kept; articles without any are not in it. */
  readonly hide: ReadonlyMap<string, (text: string) => string>;
  /** The names that are withheld, which nothing above has any more. */
  readonly names: WithheldNames;
}

const refersTo = (who: unknown, withheld: ReadonlySet<string>): boolean =>
  typeof who === 'string' && withheld.has(who);

/** How the words of one article are hidden: in its text, and in everything else that is said of it. */
interface Hiding {
  readonly text: (text: string) => string;
  readonly other: (text: string) => string;
}

/**
 * Hides the words of withheld records in articles' texts, metadata and records, an editor's note that has any of them as
 * a whole. Every text keeps its length, so that places in it stay right.
 */
function hideWords(content: SoundContent, hiding: ReadonlyMap<string, Hiding>): SoundContent {
  if (hiding.size === 0) return content;
  const ofArticle = <
    File extends { readonly article: string; readonly data: unknown; readonly body: string },
  >(
    file: File,
  ): File => {
    const hide = hiding.get(file.article)?.other;
    if (!hide) return file;
    const body = hide(file.body) === file.body ? file.body : hiddenPassage;
    return { ...file, data: veilDeep(file.data, hide), body };
  };
  return {
    ...content,
    articles: content.articles.map((file) => {
      const hide = hiding.get(file.id);
      if (!hide) return file;
      const metadata = veilDeep(file.metadata, hide.other);
      const { article } = file;
      return {
        ...file,
        metadata,
        article: article && { ...article, text: hide.text(article.text), metadata },
      };
    }),
    quotes: content.quotes.map(ofArticle),
    statistics: content.statistics.map(ofArticle),
    timeline: content.timeline.map(ofArticle),
    parsed: new Map(
      [...content.parsed].map(([article, parsed]) => {
        const hide = hiding.get(article)?.other;
        if (!hide) return [article, parsed];
        const entries = parsed.entries.map((entry) => ({
          ...entry,
          base: veilDeep(entry.base, hide),
          ...(entry.pending ? { pending: veilDeep(entry.pending, hide) } : {}),
        }));
        return [article, { ...parsed, entries }];
      }),
    ),
  };
}

/**
 * The records of one article that must not be shown, those among them that an editor has deleted: they have no page any more,
 * and their words still stand in the article.
 */
function withheldOf(
  parsed: Parsed | undefined,
  files: readonly AnyFile[],
  {
    names,
    isWithheld,
  }: { readonly names: ReadonlySet<string>; readonly isWithheld: (record: AnyFile) => boolean },
): WithheldRecord[] {
  const there = new Set<string>(files.map(keyOf));
  const beside = parsed ? openQuotesBeside(parsed, names) : new Set();
  const isTheirs = ({ record, base }: ParsedEntry): boolean =>
    beside.has(record) || refersTo(base['speaker'] ?? base['assertedBy'], names);
  return [
    ...files.filter(isWithheld).map((file) => withheldRecord(keyOf(file), file.data)),
    ...(parsed?.entries ?? [])
      .filter((entry) => !there.has(entry.record) && isTheirs(entry))
      .map(({ record, base }) => withheldRecord(record, base)),
  ];
}

/** Takes the records out that must not be shown, and leaves gaps where their words stood. */
function leaveGaps(
  content: SoundContent,
  names: ReadonlySet<string>,
  isWithheld: (record: AnyFile) => boolean,
): Pick<Shown, 'hide'> & { readonly content: SoundContent } {
  const all: readonly AnyFile[] = [...content.quotes, ...content.statistics, ...content.timeline];
  const files = Map.groupBy(all, ({ article }) => article);
  const gaps = new Map<string, Gaps>(
    content.articles.flatMap((file) => {
      const parsed = content.parsed.get(file.id);
      const records = withheldOf(parsed, files.get(file.id) ?? [], { names, isWithheld });
      return records.length > 0 ? [[file.id, findGaps(file, parsed, records)] as const] : [];
    }),
  );
  const stays = (record: AnyFile): boolean =>
    !isWithheld(record) && !(gaps.get(record.article)?.swallows(record) ?? false);
  return {
    content: hideWords(
      {
        ...content,
        quotes: content.quotes.filter(stays),
        statistics: content.statistics.filter(stays),
        timeline: content.timeline.filter(stays),
      },
      new Map([...gaps].map(([article, { text, hide }]) => [article, { text: () => text, other: hide }])),
    ),
    hide: new Map([...gaps].map(([article, { hide }]) => [article, hide])),
  };
}

/** Whose words or assertion a record is. */
const sourceOf = ({ data }: AnyFile): AttributionRecord | null | undefined =>
  'speaker' in data ? data.speaker : 'assertedBy' in data ? data.assertedBy : undefined;

/** Drops references to quotes that are not shown. */
function dropReferences(quotes: SoundContent['quotes']): SoundContent['quotes'] {
  const shown = new Set(quotes.map(({ article, id }) => `${article}/${id}`));
  return quotes.map((quote) => {
    const { answers, restates, ...rest } = quote.data;
    return {
      ...quote,
      data: {
        ...rest,
        ...(answers !== undefined && shown.has(`${quote.article}/${answers}`) ? { answers } : {}),
        ...(restates !== undefined && shown.has(`${quote.article}/${restates}`) ? { restates } : {}),
      },
    };
  });
}

/**
 * Takes out every withheld article, record and name, what a withheld name said or asserts, the quotes that name it, and
 * those beside it that may be its own, so that nothing after this can show them. References to them are dropped. What
 * awaits an editor's clause is left out too. In the text of an article, which stays, and in its other records, their
 * words are gaps, and so is every form of a withheld name wherever it stands. Addresses are left as they are: see
 * `neutral-addresses.ts`.
 */
export function withhold(everything: SoundContent): Shown {
  const content = leaveOutArticles(everything);
  const withheld = withheldNames(everything);
  const names = withheld.references;
  const beside = new Map(
    [...content.parsed].map(([article, parsed]) => [article, openQuotesBeside(parsed, names)]),
  );
  const isNamed = ({ article, data }: AnyFile): boolean =>
    'speaker' in data && data.words.flat().some(withheld.inArticle(article).has);
  const gapped = leaveGaps(
    content,
    names,
    (record) =>
      Boolean(record.data.withheld) ||
      refersTo(sourceOf(record), names) ||
      isNamed(record) ||
      (beside.get(record.article)?.has(keyOf(record)) ?? false),
  );
  const veiled = names.size === 0 ? gapped.content : hideInContent(gapped.content, withheld);
  return {
    content: {
      ...veiled,
      quotes: dropReferences(veiled.quotes),
      statistics: veiled.statistics.flatMap((file) => {
        const { clause } = file.data;
        return clause === null ? [] : [{ ...file, data: { ...file.data, clause } }];
      }),
      timeline: veiled.timeline.flatMap((file) => {
        const { what } = file.data;
        return what === null ? [] : [{ ...file, data: { ...file.data, what } }];
      }),
    },
    hide: gapped.hide,
    names: withheld,
  };
}
