import { formatDate } from '../../format/format-date.ts';
import { inferredOfDate } from '../../format/inferred-of-date.ts';
import { shorten } from '../../format/shorten.ts';
import { plainText } from '../../queries/mark-text.ts';
import { quoteParagraphs, type QuoteSegment } from '../../queries/quote-paragraphs.ts';
import { attributedName } from '../../queries/record-title.ts';
import type { QuoteRecord, SiteLookup, SiteArticle } from '../../queries/site.ts';
import { wordPlaces } from '../../queries/spans.ts';
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

/** The sentences of the article that hold a quote's words, where the words are found there. */
function ownSentence(article: SiteArticle, quote: QuoteRecord): string | null {
  if (article.article === null) return null;
  const { text, sentences } = article.article;
  const places = wordPlaces(quote);
  const [first, last] = [places[0], places.at(-1)];
  if (!first || !last) return null;
  const start = sentences.find(
    (sentence) => sentence.start <= first.start && first.start < sentence.end,
  )?.start;
  const end = sentences.find((sentence) => sentence.start < last.end && last.end <= sentence.end)?.end;
  if (start === undefined || end === undefined) return null;
  const sentence = text.slice(start, end);
  return quote.data.words.flat().every((words) => sentence.includes(words)) ? sentence : null;
}

function lineOf({ pieces, open, close }: QuoteSegment): Line {
  const parts: Line = pieces.map((piece) =>
    typeof piece === 'string'
      ? { text: piece }
      : { text: plainText(piece.pieces), editors: piece.subject === 'cut' || piece.subject === 'insertion' },
  );
  return [{ text: open }, ...parts, { text: close }].filter(({ text }) => text !== '');
}

function paragraphsOf(site: SiteLookup, article: SiteArticle, quote: QuoteRecord): Line[] {
  // A few words out of a sentence can say the opposite of what the sentence says.
  const sentence = quote.data.kind === 'direct' ? null : ownSentence(article, quote);
  if (sentence !== null) return [[{ text: sentence }]];
  return quoteParagraphs(site, quote).map((segments) =>
    segments.flatMap((segment, index) => [...(index > 0 ? [{ text: ' […] ' }] : []), ...lineOf(segment)]),
  );
}

function settingOf(quote: QuoteRecord, language: string, words: Words): Line {
  const { venue, date, inferred, kind } = quote.data;
  const where: Line =
    venue === undefined
      ? []
      : [{ text: venue, inferred: inferred?.includes('venue') ?? false, verbatim: true }];
  const when: Line =
    date === undefined
      ? kind === 'reported'
        ? []
        : [{ text: words.quote.noDay }]
      : formatDate(date, language, words, inferredOfDate(inferred, 'date'));
  return [...where, ...(where.length > 0 && when.length > 0 ? [{ text: ', ' }] : []), ...when];
}

function notesOf(
  site: SiteLookup,
  article: SiteArticle,
  quote: QuoteRecord,
  quotes: readonly QuoteRecord[],
  before: QuoteRecord | undefined,
  { sheet }: Words,
): string[] {
  const { data } = quote;
  const question = quotes.find(({ id }) => id === data.answers);
  const restated = quotes.find(({ id }) => id === data.restates);
  const [first] = wordPlaces(quote);
  return [
    ...(question && question !== before
      ? [sheet.answers(shorten(question.data.words.flat().join(' […] '), 90))]
      : []),
    ...(restated === undefined ? [] : [sheet.restates(attributedName(site, restated))]),
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
    paragraphs: paragraphsOf(site, article, quote),
    speaker: [
      {
        text: attributedName(site, quote) ?? words.quote.nobody,
        inferred: quote.data.inferred?.includes('speaker') ?? false,
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
              inferred: quote.data.inferred?.includes('role') ?? false,
              verbatim: true,
            },
          ],
    setting: settingOf(quote, article.language, words),
    isAnsweredNext: quotes[index + 1]?.data.answers === quote.id,
    notes: notesOf(site, article, quote, quotes, quotes[index - 1], words),
  }));
}
