import type { Article } from '../../article/article.ts';
import { type CalendarDate, type CalendarDay, dayNumber, readCalendarDate } from './calendar.ts';
import { findDates } from './find-dates.ts';

/** How many days the day that an article states and the day of its publication may lie apart and be of one article. */
const mostApart = 7;

const isDay = (date: CalendarDate | null): date is CalendarDay => date?.month != null && date.day !== null;

/**
 * The article with the day of publication (EDTF) from which its "yesterday" counts: the day that a dateline before the
 * first sentence states, where that is another than the day of publication and near it.
 */
export function withStatedDay(article: Article): Article {
  const { blocks, sentences, metadata } = article;
  const published = readCalendarDate(metadata.published);
  const first = sentences[0]?.start ?? 0;
  const dateline = blocks.find(({ kind, start }) => kind === 'dateline' && start < first);
  if (!dateline || !isDay(published)) return article;
  const [stated] = findDates({ ...article, blocks: [dateline], sentences: [] }, []);
  const day = stated?.explicit && !stated.yearInferred ? readCalendarDate(stated.edtf) : null;
  if (!stated || !isDay(day) || Math.abs(dayNumber(day) - dayNumber(published)) > mostApart) return article;
  return { ...article, metadata: { ...metadata, published: stated.edtf } };
}
