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
};
