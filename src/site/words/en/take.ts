import { counted } from './language.ts';
import { sentence, type Sentence } from '../grammar/sentence.ts';

export const take = {
  /** What opens to the ways to cite an article and to its files. */
  fold: 'Cite, download',
  data: <Part>(files: Part): Sentence<Part> => sentence`Everything here as ${files}`,
  list: <Part>(files: Part): Sentence<Part> => sentence`This list as ${files}`,
  text: 'The text',
  about: 'What the files hold',
  noFiles: 'Search engines are asked to leave this page out, so there are no files of it.',
  atPublisher: 'At the publisher, at these words',
  feed: 'New articles and corrections as a feed',
};

const leftOutOf = counted({
  one: 'One record is left out: a calendar cannot say truly when it was.',
  other: '# records are left out: a calendar cannot say truly when they were.',
});

export const calendar = {
  ofArticle: (title: string): string => `Timeline: ${title}`,
  about: (leftOut: number): string =>
    leftOut === 0
      ? 'Every record with its day, as the article has it.'
      : `Days and spans of days alone. ${leftOutOf(leftOut)}`,
  day: 'Known to the day.',
  span: 'A span of which the first and the last day are known.',
  ahead: 'Still to come when the article appeared; whether it happened is not said here.',
  inferred: 'The year or the day follows from the article; it is not stated there.',
  link: (days: number, of: number): string =>
    days === of ? 'Calendar' : `Calendar (the ${String(days)} of ${String(of)} with a day)`,
};

export const feed = {
  title: (site: string): string => `${site}: new articles and corrections`,
  about: 'Each new fact sheet; and what a record said, what it says now, why, and the day it was changed.',
  article: 'New article',
  correction: 'Correction',
  corrected: (title: string): string => `Corrected: ${title}`,
  change: (was: string, now: string, why: string): string => `It said “${was}” and now says “${now}”. ${why}`,
};
