import { counted, number } from './language.ts';
import { sentence, type Sentence } from '../grammar/sentence.ts';

const small = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const inWords = (count: number): string => small[count] ?? number(count);

/** What became of things of one kind: of several in the middle of a sentence, and of one at its beginning. */
const became = (one: string, other: string) => {
  const how = (done: string) => ({
    several: counted({ one: `# ${one} ${done}`, other: `# ${other} ${done}` }, inWords),
    one: `${one.charAt(0).toUpperCase()}${one.slice(1)} ${done}`,
  });
  return {
    corrected: how('corrected'),
    changed: how('changed'),
    added: how('added'),
    removed: how('removed'),
  };
};

/** Releases of a sheet, and what changed between them. */
export const releases = {
  name: <Part>(release: string, day: Part): Sentence<Part> => sentence`release ${release} of ${day}`,
  title: <Part>(release: string, day: Part): Sentence<Part> => sentence`Release ${release} of ${day}`,
  draft: 'Draft, not released',
  /** The newest day that the content states: of an edit, else that on which the article appeared. */
  asOf: (day: string): string => `Content as of ${day}`,
  draftSince: (name: string): string => `Draft: changed since ${name}`,
  became: {
    quotes: became('quote', 'quotes'),
    statistics: became('figure', 'figures'),
    timeline: became('event', 'events'),
  },
  titleChanged: 'the title changed',
  nothingChanged: 'nothing has changed',
  withheld: counted({ one: '# record withheld since', other: '# records withheld since' }, inWords),
  withheldCounted: counted({ one: '# record withheld since', other: '# records withheld since' }),
  theTitleChanged: 'Title changed',
  /** What something said and what it says now. */
  said: <Part>(was: Part, now: Part): Sentence<Part> => sentence`It said ${was} and now says ${now}.`,
};
