import { dateText } from '../../text/format-date.ts';
import type { AnyRecord, EventRecord, SiteLookup } from '../../model/site.ts';
import type { Words } from '../../words/words.ts';
import { assertedBy } from './asserted-by.ts';
import { quoteTitle, titleText, type TitlePart } from './act-title.ts';
import { figureTitle } from './figure-title.ts';
import { statementText } from './tell-statement.ts';
import { tellingText } from './telling-text.ts';

const stated = (text: string): TitlePart => ({ text, inferred: false });

/** What happened; of several events that the article tells in the same words, with the date. */
function eventTitle(site: SiteLookup, event: EventRecord, words: Words): TitlePart[] {
  const what = statementText(site, event);
  const { date } = event.data;
  const isAlone = (site.recordsByArticle.get(event.article)?.timeline ?? []).every(
    ({ id, data }) => id === event.id || data.what !== event.data.what,
  );
  if (isAlone || date === null) return [stated(what)];
  const language = site.headsById.get(event.article)?.language ?? 'en';
  return [stated(what), stated(` (${dateText(date, language, words)})`)];
}

/**
 * A record's title, in stretches: the editor's; else of a quote its act, by names, venues and dates; of a figure and an event the
 * article's own contiguous words. Nothing is shortened, as what is left may say something else.
 */
export function titleParts(site: SiteLookup, record: AnyRecord, words: Words): readonly TitlePart[] {
  if (record.data.title !== undefined) return [stated(record.data.title)];
  if (record.kind === 'quotes') return quoteTitle(site, record, words);
  if (record.kind === 'statistics') {
    const title = figureTitle(site, record);
    const isClause = title === record.data.clause || tellingText(site, record) !== record.data.clause;
    return [stated(isClause ? statementText(site, record) : title)];
  }
  return eventTitle(site, record, words);
}

/** A record's title as a text, for where whoever says it stands beside it. */
export const recordTitle = (site: SiteLookup, record: AnyRecord, words: Words): string =>
  titleText(titleParts(site, record, words));

/** A record's title as a text that stands alone: of a figure or an event with whoever asserts it, unless the title says so itself. */
export function titleAlone(site: SiteLookup, record: AnyRecord, words: Words): string {
  const title = recordTitle(site, record, words);
  const name = record.kind === 'quotes' ? null : assertedBy(site, record, words);
  return name === null || title.includes(name) ? title : words.tell.asserted(title, name);
}
