import { dateText, formatDate, inferredOfDate, relatedDate } from '../../text/format-date.ts';
import { atBeginning, inOneList } from '../../words/grammar/sentence.ts';
import { originText } from '../../views/lists/origin-text.ts';
import { periodIsNews } from '../../text/period-is-news.ts';
import { asOf } from '../../views/history/as-of.ts';
import { releaseText } from '../../views/history/release-text.ts';
import { splitFigure } from '../../text/split-figure.ts';
import { statusLine } from '../../views/lists/status-line.ts';
import { countStatuses } from '../../views/lists/count-statuses.ts';
import { orderTimeline } from '../../views/lists/order-timeline.ts';
import { attributedName } from '../../views/tell/attributed-name.ts';
import { relatedInArticle } from '../../model/relate-figure.ts';
import type {
  AnyRecord,
  ArticleRecords,
  EventRecord,
  FigureRecord,
  SiteLookup,
  SiteArticle,
} from '../../model/site.ts';
import { inferredOf } from '../../views/tell/infer-once.ts';
import { tellOpening } from '../../views/tell/tell-opening.ts';
import { statementText } from '../../views/tell/tell-statement.ts';
import type { Words } from '../../words/words.ts';
import { timeOfArticle } from '../../views/time/time-of-article.ts';
import { composeSpeakers } from './compose-speakers.ts';
import { tellSentencesOnce } from './tell-sentences-once.ts';
import { composeQuotes } from './compose-quotes.ts';
import { composeSources, composeVenues } from './compose-sources.ts';
import { findAbbreviations } from '../../views/lists/find-abbreviations.ts';
import { giveWay, type WholeParts } from './give-way.ts';
import { lineText, type Line, type Sheet } from './sheet.ts';

const assertedBy = (site: SiteLookup, record: FigureRecord | EventRecord, words: Words): Line => [
  {
    text: attributedName(site, record) ?? words.sheet.theArticle,
    inferred: inferredOf(site, record).includes('assertedBy'),
    strong: true,
    verbatim: typeof record.data.assertedBy === 'object',
  },
];

function composeFigure(
  site: SiteLookup,
  article: SiteArticle,
  record: FigureRecord,
  earlier: readonly FigureRecord[],
  words: Words,
): WholeParts['figures'][number] {
  const { data } = record;
  const { before, figure } = splitFigure(data);
  const related = relatedInArticle(site, record).filter(({ figure: other }) => earlier.includes(other));
  return {
    id: record.id,
    bound: before === '' ? null : before,
    figure,
    of: statementText(site, record),
    period:
      data.period !== undefined && periodIsNews(data)
        ? formatDate(data.period, article.language, words, inferredOfDate(inferredOf(site, record), 'period'))
        : null,
    saidBy: assertedBy(site, record, words),
    notes: [
      ...related.map(({ figure: other, sameCount }) =>
        (sameCount ? words.sheet.sameCount : words.sheet.openCount)(other.data.words),
      ),
      ...(data.context === undefined ? [] : [data.context]),
    ],
    above: related.map(({ figure: other }) => other.id),
  };
}

function whenOf(site: SiteLookup, event: EventRecord, language: string, words: Words): Line {
  const { data } = event;
  const { dates, lists } = words;
  const isAhead = data.upcoming === true || data.relation === 'ahead';
  if (data.date === null) {
    return [
      { text: isAhead ? dates.isAhead : lists.undated },
      ...(data.words === undefined ? [] : [{ text: ', ' }, { text: `“${data.words}”`, verbatim: true }]),
    ];
  }
  const date: Line = formatDate(data.date, language, words, inferredOfDate(inferredOf(site, event), 'date'));
  const relation = data.relation === 'on' && isAhead ? 'ahead' : data.relation;
  return inOneList(atBeginning(relatedDate(relation, data.date, date, words)), (text) => ({ text }));
}

const composeEvent = (
  site: SiteLookup,
  article: SiteArticle,
  record: EventRecord,
  words: Words,
): WholeParts['events'][number] => ({
  id: record.id,
  when: whenOf(site, record, article.language, words),
  what: statementText(site, record),
  saidBy: record.data.assertedBy === undefined ? null : assertedBy(site, record, words),
  notes: record.data.context === undefined ? [] : [record.data.context],
});

function methodOf({ kind, proof }: SiteArticle, records: readonly AnyRecord[], words: Words): string {
  const { made, notProved, proved, share } = words.sheet;
  const found = ([of, all]: readonly [number, number]): string => share(String(of), String(all));
  const compared = proof ? proved(found(proof.quotes), found(proof.figures), found(proof.dates)) : notProved;
  return [made[kind], statusLine(countStatuses(records), words), kind === 'plain' ? null : compared]
    .filter((part) => part !== null)
    .join(' ');
}

function uncheckedOf(sources: number, venues: number, { sheet: { unchecked } }: Words): string {
  if (sources > 1) return (venues > 0 ? unchecked.both : unchecked.sources)(sources);
  return venues > 0 ? unchecked.venues : unchecked.article;
}

const usedWords = (sheet: Pick<Sheet, 'title' | 'lead'> & WholeParts): string =>
  [
    sheet.title,
    sheet.lead ?? '',
    ...sheet.figures.flatMap(({ of, saidBy }) => [of, ...saidBy.map(({ text }) => text)]),
    ...sheet.events.flatMap(({ what, saidBy }) => [what, ...(saidBy ?? []).map(({ text }) => text)]),
    ...[...sheet.quotes, ...sheet.reported].flatMap(({ paragraphs, role }) => [
      ...paragraphs.map(lineText),
      ...role.map(({ text }) => text),
    ]),
  ].join('\n');

const attributed = (words: string, saidBy: Line): string =>
  [words.trim(), ...saidBy.map(({ text }) => text)].join('\n');

/** The records that the article states; what it says no longer is told on pages alone, which say so. */
function statedNow({ quotes, statistics, timeline, mentions }: ArticleRecords): ArticleRecords {
  const isStated = ({ data }: AnyRecord): boolean => data.noLongerInArticle !== true;
  return {
    quotes: quotes.filter(isStated),
    statistics: statistics.filter(isStated),
    timeline: timeline.filter(isStated),
    mentions,
  };
}

/**
 * Words an article's records for its printed sheet: the same records as on its pages but for those that the article no longer
 * states, whole, in the article's order (the timeline in that of time), and nothing that the records do not say.
 */
export function composeSheet(
  site: SiteLookup,
  article: SiteArticle,
  everything: ArticleRecords,
  words: Words,
): Sheet {
  const records = statedNow(everything);
  const { quotes, statistics, timeline } = records;
  const { dated, yearless, undated, ahead } = orderTimeline(timeline);
  const all: readonly AnyRecord[] = [...quotes, ...statistics, ...timeline];
  const figures = statistics.map((record, index) =>
    composeFigure(site, article, record, statistics.slice(0, index), words),
  );
  const events = [...dated, ...yearless, ...undated, ...ahead].map(({ event }) =>
    composeEvent(site, article, event, words),
  );
  // What the article reports is often the very sentence of a figure or an event, and then stands there with who says it.
  const said = new Set([
    ...figures.map(({ of, saidBy }) => attributed(of, saidBy)),
    ...events.map(({ what, saidBy }) => attributed(what, saidBy ?? [])),
  ]);
  const parts: WholeParts = {
    figures,
    events,
    quotes: tellSentencesOnce(
      composeQuotes(
        site,
        article,
        quotes.filter(({ data }) => data.kind !== 'reported'),
        words,
      ),
    ),
    reported: composeQuotes(
      site,
      article,
      quotes.filter(({ data }) => data.kind === 'reported'),
      words,
    ).filter(({ paragraphs, speaker }) => !said.has(attributed(paragraphs.map(lineText).join(' '), speaker))),
  };
  const opening = tellOpening(article);
  const used = new Set(
    usedWords({ ...parts, title: article.title, lead: opening?.text ?? null }).split(
      /[^\p{L}\p{N}&.-]+|(?<![.-])[.-]+(?![\p{L}\p{N}])/u,
    ),
  );
  // The shortest long form that fits the letters may miss words of the name ("Health and Human Services").
  const fullNames = new Map(
    article.names.flatMap(({ name, aliases }) => aliases.map((alias) => [alias, name])),
  );
  const sources = composeSources(site, article, records, words);
  const venues = composeVenues(records);
  const corrections = all
    .flatMap(({ data }) => data.corrections ?? [])
    .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
    .map((correction) => ({ ...correction, on: dateText(correction.on, article.language, words) }));
  return {
    ...giveWay(parts, corrections, records, article.language),
    time: timeOfArticle(timeline, article.origin.published),
    speakers: composeSpeakers(site, quotes, words),
    title: article.title,
    lead: opening?.text ?? null,
    leadLabel: opening?.is === 'paragraph' ? words.article.opening[article.kind] : null,
    article: article.id,
    language: article.language,
    origin: originText(article, words),
    release: releaseText(article.releases, article.language, words),
    asOf: asOf(article, all, words),
    newestRelease: article.releases.at(-1)?.release ?? null,
    author: article.origin.publisher ?? article.origin.author,
    sources,
    venues,
    method: methodOf(article, all, words),
    unchecked: uncheckedOf(sources.length, venues.length, words),
    abbreviations: findAbbreviations(article.article?.text ?? '')
      .filter(({ short }) => used.has(short))
      .map(({ short, long }) => ({ short, long: fullNames.get(short) ?? long })),
  };
}
