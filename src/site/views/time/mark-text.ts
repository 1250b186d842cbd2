import { inOneList } from '../../words/grammar/sentence.ts';
import { formatDate, inferredOfDate, relatedDate } from '../../text/format-date.ts';
import type { EventRecord, SiteLookup } from '../../model/site.ts';
import { inferredOf } from '../tell/infer-once.ts';
import type { Words } from '../../words/words.ts';

/** What a mark is called where it is not seen: its date, what of it follows from the article, and how many entries it stands for. */
export function markText(
  site: SiteLookup,
  [event, ...others]: readonly [EventRecord, ...EventRecord[]],
  language: string,
  words: Words,
): string {
  const { date, relation, upcoming } = event.data;
  const entries = words.event.strip.entries(others.length + 1);
  if (date === null) return words.event.strip.mark(words.dates.isAhead, entries);
  const parts = formatDate(date, language, words, inferredOfDate(inferredOf(site, event), 'date')).map(
    ({ text, inferred }) => (inferred ? text + words.tell.inferred : text),
  );
  const how = relation === 'on' && upcoming === true ? 'ahead' : relation;
  return words.event.strip.mark(
    inOneList(relatedDate(how, date, parts, words), (text) => text).join(''),
    entries,
  );
}
