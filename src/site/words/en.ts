import { locale } from './en/language.ts';
import { page, parts, picture } from './en/frame.ts';
import { front, lists, names, glossary } from './en/lists.ts';
import { search } from './en/search.ts';
import { cite } from './en/cite.ts';
import { take, calendar, feed } from './en/take.ts';
import { data } from './en/data.ts';
import { checked, status } from './en/status.ts';
import { releases } from './en/releases.ts';
import { record, known, fields } from './en/record.ts';
import { quote } from './en/quote.ts';
import { tell } from './en/tell.ts';
import { figure } from './en/figure.ts';
import { event, dates } from './en/timeline.ts';
import { article } from './en/article.ts';
import { sheet } from './en/sheet.ts';
import { method } from './en/method.ts';
import { pages } from './en/pages.ts';

/** The direction that a page is read in. */
const direction = (): 'ltr' | 'rtl' => 'ltr';

/**
 * Every word of the interface in English, by the part of the site that says it. What an article, a record or a file of
 * `content/` says is no word of the interface. A translation is a file of the same shape beside this one.
 */
export const en = {
  locale,
  direction: direction(),
  page,
  parts,
  front,
  search,
  lists,
  names,
  glossary,
  cite,
  calendar,
  feed,
  take,
  data,
  picture,
  dates,
  fields,
  known,
  checked,
  releases,
  record,
  quote,
  tell,
  figure,
  event,
  article,
  sheet,
  method,
  status,
  pages,
};
