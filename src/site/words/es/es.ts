import type { Words } from '../en/en.ts';
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
