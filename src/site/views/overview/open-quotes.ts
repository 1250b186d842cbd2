import { countWords } from '../../text/count-words.ts';
import type { ArticleRecords, QuoteRecord, SiteArticle, SiteLookup } from '../../model/site.ts';
import { partQuotes, withoutAskedQuestions } from '../lists/arrange-quotes.ts';
import { joinSentences } from '../lists/join-sentences.ts';
import type { ToldElsewhere } from '../lists/tell-once.ts';
import { tellOpening } from '../tell/tell-opening.ts';
import { lengthOfQuote } from './length-of-quote.ts';
import { lengthOfRest } from './length-of-rest.ts';
import { weighQuotes } from './weigh-quotes.ts';

/** How much of the length of its article an overview may come to, as far as that can be told before it is made. */
const share = 0.95;

/** More are no overview. */
const most = 8;

/**
 * Finds which quotes are open on an article’s overview, so that it stays shorter than the article: those of most weight that there is room
 * for; the shortest, where there is room for none. The others are folded. Those told in the opening take a line and are always open.
 */
export function openQuotes(
  site: SiteLookup,
  article: SiteArticle,
  records: ArticleRecords,
  elsewhere: ToldElsewhere,
): ReadonlySet<QuoteRecord> {
  const { shown, alsoIn } = joinSentences(
    withoutAskedQuestions(partQuotes(records.quotes).quoted),
    elsewhere,
  );
  const open = new Set(shown.filter((quote) => elsewhere.get(quote) === 'opening'));
  const headline = `${article.title}\n${tellOpening(article)?.text ?? ''}`;
  const told = weighQuotes(
    shown.filter((quote) => !open.has(quote)),
    headline,
  ).map((quote) => ({ quote, length: lengthOfQuote(site, quote, alsoIn(quote)) }));
  // Of a text that stays with its publisher it is not known how long it is.
  let room =
    article.article === null
      ? Infinity
      : countWords(article.article.text) * share - lengthOfRest(site, article, records, elsewhere);
  for (const { quote, length } of told) {
    if (length > room || open.size >= most) continue;
    open.add(quote);
    room -= length;
  }
  const [shortest] = told.toSorted((one, other) => one.length - other.length);
  if (open.size === 0 && shortest) open.add(shortest.quote);
  return open;
}
