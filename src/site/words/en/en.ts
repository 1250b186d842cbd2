import { locale } from './language.ts';
import { page, parts, picture } from './frame.ts';
import { front, lists, names, glossary } from './lists.ts';
import { search } from './search.ts';
import { cite } from './cite.ts';
import { take, calendar, feed } from './take.ts';
import { data } from './data.ts';
import { checked, status } from './status.ts';
import { releases } from './releases.ts';
import { record, known, fields } from './record.ts';
import { quote } from './quote.ts';
import { tell } from './tell.ts';
import { figure } from './figure.ts';
import { event, dates } from './timeline.ts';
import { article } from './article.ts';
import { sheet } from './sheet.ts';
import { method } from './method.ts';
import { pages } from './pages.ts';

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

/** Every word of the interface in one language. Pages find them in `Astro.locals.words`; functions are handed them. */
export type Words = typeof en;
