import { formatDate, inferredOfDate } from '../../text/format-date.ts';
import { plainText, type Piece } from '../../text/mark-text.ts';
import { attributedName } from '../../views/tell/attributed-name.ts';
import type { QuoteMark, QuoteSegment } from '../../views/passages/quote-paragraphs.ts';
import type { QuoteRecord, SiteLookup, SiteArticle } from '../../model/site.ts';
import { wordPlaces } from '../../model/word-places.ts';
import { compareWords } from '../../views/tell/compare-words.ts';
import { inferredOf } from '../../views/tell/infer-once.ts';
import { recordTitle } from '../../views/tell/record-title.ts';
import { tellQuote } from '../../views/tell/tell-quote.ts';
import type { Words } from '../../words/words.ts';
import type { WholeParts } from './give-way.ts';
import type { Line } from './sheet.ts';

const isMark = (character: string | undefined): boolean => /^["“”„«»‘’']$/.test(character ?? '');

/** A question comes right before the first of its answers; all else keeps the article's order. */
function questionsBeforeAnswers(quotes: readonly QuoteRecord[]): QuoteRecord[] {
  const answered = new Set(quotes.map(({ data }) => data.answers));
  const placed = new Set<QuoteRecord>();
  for (const quote of quotes) {
    if (placed.has(quote)) continue;
    const question = quotes.find(({ id }) => id === quote.data.answers);
    if (question) placed.add(question);
    if (!answered.has(quote.id) || question) placed.add(quote);
  }
  // What asks itself in a circle is answered by nothing that came before.
  for (const quote of quotes) placed.add(quote);
  return [...placed];
}

function stretchesOf(piece: Piece<QuoteMark>): Line {
  if (typeof piece === 'string') return [{ text: piece }];
  const { subject, pieces } = piece;
  if (subject === 'cut' || subject === 'insertion') return [{ text: plainText(pieces), editors: true }];
  const within = pieces.flatMap(stretchesOf);
  if (typeof subject === 'string' || !('gloss' in subject)) return within;
  return [...within, { text: ' (' }, { text: subject.gloss, inferred: true }, { text: ')' }];
}

/** Stretches of one look in a row as one. */
const joined = (line: Line): Line =>
  line.reduce<Line>((parts, part) => {
    const last = parts.at(-1);
    const isPlain = (one: Line[number]): boolean => !one.editors && !one.inferred;
    return last && isPlain(last) && isPlain(part)
      ? [...parts.slice(0, -1), { text: last.text + part.text }]
      : [...parts, part];
  }, []);

const lineOf = ({ pieces, open, close }: QuoteSegment): Line =>
  [{ text: open }, ...pieces.flatMap(stretchesOf), { text: close }].filter(({ text }) => text !== '');

function paragraphsOf(site: SiteLookup, quote: QuoteRecord): Line[] {
  const { as, paragraphs } = tellQuote(site, quote);
  const lines = paragraphs.map((segments) =>
    segments.flatMap((segment, index) => [...(index > 0 ? [{ text: ' […] ' }] : []), ...lineOf(segment)]),
  );
  // The sentences around a part of one run on.
  return as === 'sentence'
    ? [joined(lines.flatMap((line, index) => (index > 0 ? [{ text: ' ' }, ...line] : line)))]
    : lines;
}

function settingOf(site: SiteLookup, quote: QuoteRecord, language: string, words: Words): Line {
  const { venue, date } = quote.data;
  const inferred = inferredOf(site, quote);
  const where: Line =
    venue === undefined ? [] : [{ text: venue, inferred: inferred.includes('venue'), verbatim: true }];
  const when: Line =
    date === undefined ? [] : formatDate(date, language, words, inferredOfDate(inferred, 'date'));
  return [...where, ...(where.length > 0 && when.length > 0 ? [{ text: ', ' }] : []), ...when];
}

function notesOf(
  site: SiteLookup,
  article: SiteArticle,
  quote: QuoteRecord,
  quotes: readonly QuoteRecord[],
  before: QuoteRecord | undefined,
  words: Words,
): string[] {
  const { sheet } = words;
  const { data } = quote;
  const question = quotes.find(({ id }) => id === data.answers);
  const restated = quotes.find(({ id }) => id === data.restates);
  const [first] = wordPlaces(quote);
  return [
    ...(question && question !== before ? [sheet.answers(recordTitle(site, question, words))] : []),
    ...(restated === undefined
      ? []
      : [sheet.restates[compareWords(data.words, restated.data.words)](attributedName(site, restated))]),
    ...(data.unbalanced
      ? [
          first && article.article !== null && !isMark(article.article.text[first.start - 1])
            ? sheet.openMissing
            : sheet.unbalanced,
        ]
      : []),
    ...(data.context === undefined ? [] : [data.context]),
  ];
}

/** Words an article's quotes for paper: whole and verbatim, a question right before its answer. */
export function composeQuotes(
  site: SiteLookup,
  article: SiteArticle,
  records: readonly QuoteRecord[],
  words: Words,
): WholeParts['quotes'][number][] {
  const quotes = questionsBeforeAnswers(records);
  return quotes.map((quote, index) => ({
    id: quote.id,
    paragraphs: paragraphsOf(site, quote),
    speaker: [
      {
        text: attributedName(site, quote) ?? words.quote.nobody,
        inferred: inferredOf(site, quote).includes('speaker'),
        strong: true,
        verbatim: typeof quote.data.speaker === 'object' && quote.data.speaker !== null,
      },
    ],
    role:
      quote.data.role === undefined
        ? []
        : [
            {
              text: quote.data.role,
              inferred: inferredOf(site, quote).includes('role'),
              verbatim: true,
            },
          ],
    setting: settingOf(site, quote, article.language, words),
    isAnsweredNext: quotes[index + 1]?.data.answers === quote.id,
    notes: notesOf(site, article, quote, quotes, quotes[index - 1], words),
  }));
}
