import { plainText } from '../../text/mark-text.ts';
import { countedAfter } from '../../text/counted-after.ts';
import { countWords } from '../../text/count-words.ts';
import type {
  AnyRecord,
  ArticleRecords,
  EventRecord,
  FigureRecord,
  SiteArticle,
  SiteLookup,
} from '../../model/site.ts';
import { relatedInArticle } from '../../model/relate-figure.ts';
import { figuresToScale } from '../figures/figures-to-scale.ts';
import { figureRows } from '../lists/figure-rows.ts';
import { isUndated } from '../lists/order-timeline.ts';
import type { ToldAt, ToldElsewhere } from '../lists/tell-once.ts';
import { whoSaysWhat } from '../speakers/who-says-what.ts';
import { attributedName } from '../tell/attributed-name.ts';
import { tellOpening } from '../tell/tell-opening.ts';
import { tellStatement } from '../tell/tell-statement.ts';

/** About how many words the overview has beside what it tells: headings, links, names, dates. */
const beside = {
  page: 55,
  /** What an account says of whatever it rests on. */
  account: 20,
  /** Where the words of a record stand on the page. */
  toldElsewhere: 5,
  related: 16,
  date: 4,
  timeStrip: 9,
  chart: 10,
  bar: 1,
  speakers: 10,
  speaker: 2,
} as const;

const sum = (lengths: readonly number[]): number => lengths.reduce((all, one) => all + one, 0);

/** Of “says the audit”. */
function lengthOfAsserter(site: SiteLookup, record: FigureRecord | EventRecord): number {
  const name = attributedName(site, record);
  return name === null ? 0 : 1 + countWords(name);
}

const lengthOfStatement = (site: SiteLookup, record: FigureRecord | EventRecord, at: ToldAt | null): number =>
  (at === null ? countWords(plainText(tellStatement(site, record).pieces)) : beside.toldElsewhere) +
  lengthOfAsserter(site, record);

function lengthOfFigures(
  site: SiteLookup,
  figures: readonly FigureRecord[],
  elsewhere: ToldElsewhere,
): number {
  const rows = figureRows(site, figures, elsewhere).map(
    ({ head, figures: row, at }) =>
      sum(row.map(({ data }) => countWords(`${data.words} ${countedAfter(data) ?? ''}`))) +
      lengthOfStatement(site, head, at),
  );
  const related = sum(figures.map((figure) => relatedInArticle(site, figure).length));
  return sum(rows) + (related / 2) * beside.related;
}

const lengthOfTimeline = (
  site: SiteLookup,
  events: readonly EventRecord[],
  elsewhere: ToldElsewhere,
): number =>
  beside.timeStrip +
  sum(
    events
      .filter((event) => !isUndated(event))
      .map((event) => beside.date + lengthOfStatement(site, event, elsewhere.get(event) ?? null)),
  );

const lengthOfCharts = (site: SiteLookup, { statistics }: ArticleRecords, article: SiteArticle): number =>
  sum(
    figuresToScale(statistics, article.stated).map(
      ({ figures }) =>
        beside.chart +
        sum(
          figures.map(({ words, figure }) => countWords(words) + beside.bar + lengthOfAsserter(site, figure)),
        ),
    ),
  );

const lengthOfSpeakers = (site: SiteLookup, { quotes }: ArticleRecords): number => {
  const lines = whoSaysWhat(site, quotes).map(({ withRole, quotes: said, about }) => {
    const [first] = said;
    return sum([
      beside.speaker + countWords(`${attributedName(site, first) ?? ''} ${withRole?.data.role ?? ''}`),
      said.length,
      ...about.map(({ name }) => countWords(name)),
    ]);
  });
  return lines.length > 1 ? beside.speakers + sum(lines) : 0;
};

/** About how many words an article’s overview has but for the quotes that are told there in their own. */
export function lengthOfRest(
  site: SiteLookup,
  article: SiteArticle,
  records: ArticleRecords,
  elsewhere: ToldElsewhere,
): number {
  const inOpening = (record: AnyRecord): boolean => elsewhere.get(record) === 'opening';
  return (
    beside.page +
    (article.kind === 'account' ? beside.account : 0) +
    countWords(`${article.title} ${tellOpening(article)?.text ?? ''}`) +
    lengthOfFigures(site, records.statistics, elsewhere) +
    lengthOfTimeline(site, records.timeline, elsewhere) +
    lengthOfCharts(site, records, article) +
    lengthOfSpeakers(site, records) +
    records.quotes.filter(inOpening).length * beside.toldElsewhere
  );
}
