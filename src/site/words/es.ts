import type { Words } from './words.ts';
import { page } from './es/page.ts';
import { parts } from './es/parts.ts';
import { front } from './es/front.ts';
import { search } from './es/search.ts';
import { lists } from './es/lists.ts';
import { names } from './es/names.ts';
import { glossary } from './es/glossary.ts';
import { see } from './es/see.ts';
import { cite } from './es/cite.ts';
import { calendar } from './es/calendar.ts';
import { feed } from './es/feed.ts';
import { take } from './es/take.ts';
import { data } from './es/data.ts';
import { picture } from './es/picture.ts';
import { dates } from './es/dates.ts';
import { fields } from './es/fields.ts';
import { known } from './es/known.ts';
import { checked } from './es/checked.ts';
import { releases } from './es/releases.ts';
import { record } from './es/record.ts';
import { quote } from './es/quote.ts';
import { tell } from './es/tell.ts';
import { figure } from './es/figure.ts';
import { event } from './es/event.ts';
import { article } from './es/article.ts';
import { sheet } from './es/sheet.ts';
import { method } from './es/method.ts';
import { status } from './es/status.ts';
import { pages } from './es/pages.ts';

/** Every word of the interface in Spanish; see `en.ts`. */
export const es: Words = {
  locale: 'es',
  direction: 'ltr',
  page,
  parts,
  front,
  search,
  lists,
  names,
  glossary,
  see,
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
