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
const inWords = (number: number): string => small[number] ?? number.toLocaleString('en-US');

/** What became of things of one kind: of several in the middle of a sentence, and of one at its beginning. */
const became = (one: string, many: string) => {
  const how = (done: string) => ({
    many: (count: number): string => `${inWords(count)} ${count === 1 ? one : many} ${done}`,
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
  withheld: (count: number): string =>
    `${inWords(count)} ${count === 1 ? 'record' : 'records'} withheld since`,
  withheldCounted: (count: number, number: string): string =>
    `${number} ${count === 1 ? 'record' : 'records'} withheld since`,
  theTitleChanged: 'Title changed',
  /** Around what something said and what it says now. */
  said: { before: 'It said ', now: ' and now says ', after: '.' },
};
