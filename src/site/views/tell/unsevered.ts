import { contains } from '../../text/spans.ts';
import { wordPlaces } from '../../model/word-places.ts';
import type { EventRecord, FigureRecord, SiteLookup } from '../../model/site.ts';
import { quoteSentence } from './quote-sentence.ts';

/**
 * The text of a figure or an event, unless it has all the words of a part of somebody's sentence and not the sentence: then
 * that sentence, as those words alone may say something else.
 * @param field the field whose place is that of the text
 */
export function unsevered(
  site: SiteLookup,
  record: FigureRecord | EventRecord,
  field: 'what' | 'clause',
  told: string,
): string {
  const [place] = record.places.get(field) ?? [];
  const text = site.articlesById.get(record.article)?.article?.text;
  if (!place || text === undefined) return told;
  for (const quote of site.recordsByArticle.get(record.article)?.quotes ?? []) {
    if (quote.data.kind === 'direct') continue;
    const sentence = quoteSentence(site, quote);
    const holds = wordPlaces(quote).every((words) => told.includes(text.slice(words.start, words.end)));
    if (!sentence || !holds || !contains(sentence, place) || contains(place, sentence)) continue;
    if (told.includes(text.slice(sentence.start, sentence.end))) continue;
    return text.slice(sentence.start, sentence.end);
  }
  return told;
}
