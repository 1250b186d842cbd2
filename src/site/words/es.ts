import type { Words } from './words.ts';
import { locale } from './es/language.ts';
import { page, parts, picture } from './es/frame.ts';
import { front, lists, names, glossary } from './es/lists.ts';
import { search } from './es/search.ts';
import { cite } from './es/cite.ts';
import { take, calendar, feed } from './es/take.ts';
import { data } from './es/data.ts';
import { checked, status } from './es/status.ts';
import { releases } from './es/releases.ts';
import { record, known, fields } from './es/record.ts';
import { quote } from './es/quote.ts';
import { tell } from './es/tell.ts';
import { figure } from './es/figure.ts';
import { event, dates } from './es/timeline.ts';
import { article } from './es/article.ts';
import { sheet } from './es/sheet.ts';
import { method } from './es/method.ts';
import { pages } from './es/pages.ts';

/** Every word of the interface in Spanish; see `en.ts`. */
export const es: Words = {
  locale,
  direction: 'ltr',
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
