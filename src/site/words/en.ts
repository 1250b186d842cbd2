import { page } from './en/page.ts';
import { parts } from './en/parts.ts';
import { front } from './en/front.ts';
import { search } from './en/search.ts';
import { lists } from './en/lists.ts';
import { names } from './en/names.ts';
import { glossary } from './en/glossary.ts';
import { see } from './en/see.ts';
import { cite } from './en/cite.ts';
import { calendar } from './en/calendar.ts';
import { feed } from './en/feed.ts';
import { take } from './en/take.ts';
import { data } from './en/data.ts';
import { picture } from './en/picture.ts';

/** The direction that a page is read in. */
const direction = (): 'ltr' | 'rtl' => 'ltr';

/**
 * Every word of the interface in English, by the part of the site that says it. What an article, a record or a file of
 * `content/` says is no word of the interface. A translation is a file of the same shape beside this one.
 */
export const en = {
  /** BCP 47: the language of the page, and the form of its dates and numbers. */
  locale: 'en-US',
  direction: direction(),
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
