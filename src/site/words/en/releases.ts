import { counted, locale } from './language.ts';

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
const inWords = (number: number): string => small[number] ?? number.toLocaleString(locale);

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
  name: (release: string, day: string): string => `release ${release} of ${day}`,
  title: (release: string, day: string): string => `Release ${release} of ${day}`,
  draft: 'Draft, not released',
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
  /** Around what something said and what it says now. */
  said: { before: 'It said ', now: ' and now says ', after: '.' },
};
