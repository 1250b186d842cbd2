import { sentence, type Mark, type Sentence } from '../grammar/sentence.ts';

/** What stands around a record's own words, wherever the record is shown. */
export const record = {
  kinds: { quotes: 'Quote', statistics: 'Figure', timeline: 'Event' },
  reported: 'Reported',
  saidBy: <Part>(who: Part): Sentence<Part> => sentence`says ${who}`,
  theArticle: 'the article',
  /** A name within a sentence; one that is a description takes an article: “says the audit”. */
  named: <Part>(name: Part, isDescription: boolean): Sentence<Part> =>
    isDescription ? sentence`the ${name}` : sentence`${name}`,
  edit: 'Edit this record',
  report: 'Report an error',
  errorIn: (title: string): string => `Error in: ${title}`,
  whatIsWrong: 'What is wrong:',
  editFile: 'Edit its file',
  editFileOf: (title: string): string => `Edit its file: ${title}`,
  corrected: <Part>(link: Mark<Part>, day: string): Sentence<Part> =>
    sentence`${link('Corrected')} on ${day}.`,
  noLongerInArticle:
    'The article no longer says this. It said so when it was read, and an editor keeps the record.',
  reportBy: (publisher: string): string => `a report by ${publisher}`,
  fromReportBy: (publisher: string): string => `from a report by ${publisher}`,
  notOnRecord: {
    quote: '[a quote that is not on record]',
    figure: '[a figure that is not on record]',
    person: '[somebody who is not on record]',
  },
  /** Words in an editor’s brackets, and what is heard of them alone. */
  leftOut: <Part>(heard: Mark<Part>, words: Part): Sentence<Part> =>
    sentence`${heard('left out by an editor: ')}${words}`,
  putIn: <Part>(heard: Mark<Part>, words: Part): Sentence<Part> =>
    sentence`${heard('put in by an editor: ')}${words}`,
  /** Heard at the sign that leads to the place of a record in its article. */
  placeOf: (what: string): string => `In the article: ${what}`,
  history: {
    title: 'History',
    none: 'In no release yet.',
    first: (release: string): string => `In ${release}, the first with it`,
    since: (release: string): string => `Since ${release}, in no release yet`,
    inRelease: (release: string): string => `In ${release}`,
    unchanged: 'The same in all releases since.',
    file: 'All changes to its file',
  },
};

/** How what stands in a record is known. */
export const known = {
  part: 'Part',
  inRecord: 'In this record',
  how: 'How it is known',
  ways: {
    stated: 'stated',
    inferred: 'inferred: follows from the article, not stated at this place',
    'year inferred': 'stated but for the year, which follows from when the article appeared',
    edited: 'an editor’s: not as the program read it',
  },
  parts: {
    speaker: 'Speaker',
    role: 'Role at the time',
    cue: 'Verb used',
    venue: 'Where said',
    day: 'Day',
    value: 'Value',
    bound: 'Read as',
    change: 'Change',
    unit: 'Unit',
    counted: 'What is counted',
    period: 'Time covered',
    says: 'Says',
    date: 'Date',
    words: 'In the article’s words',
    relation: 'Relation',
  },
  bounds: {
    exact: 'the number itself',
    over: 'more than this',
    atLeast: 'at least this',
    under: 'less than this',
    atMost: 'at most this',
    about: 'about this',
    almost: 'almost this',
  },
  changes: { up: 'up', down: 'down' },
  relations: {
    on: 'happened then',
    since: 'holds since then',
    until: 'holds until then',
    by: 'happens by then',
    ahead: 'is still to come',
  },
  noDate: 'none given',
  theArticle: 'the article',
};

/** The fields of a record, as a reader sees what a release changed in them. */
export const fields = {
  labels: {
    title: 'Heading',
    context: 'Context',
    speaker: 'Who said it',
    assertedBy: 'Who says so',
    role: 'Role',
    kind: 'Kind of quote',
    words: 'Words',
    cue: 'Words that introduce it',
    venue: 'Where it was said',
    date: 'Date',
    'date.year': 'Year of the date',
    unbalanced: 'A quotation mark is missing',
    answers: 'The question it answers',
    restates: 'The quote it repeats or paraphrases',
    clause: 'What it is a figure of',
    value: 'Value',
    bound: 'Bound',
    change: 'Rise or fall',
    unit: 'Unit',
    counted: 'What is counted',
    period: 'Time it covers',
    sameCountAs: 'The figure it counts the same as',
    relation: 'How the date relates to it',
    what: 'What happened',
    upcoming: 'Still to come',
    noLongerInArticle: 'The article no longer says it',
    inferred: 'Follows from the article, not stated there',
  },
  bounds: {
    exact: 'exactly',
    over: 'more than',
    atLeast: 'at least',
    under: 'less than',
    atMost: 'at most',
  },
  yes: 'yes',
  no: 'no',
  range: (low: string, high: string): string => `${low} to ${high}`,
  goneName: 'a name that has no page here any longer',
  /** Of a field whose values are not shown. */
  changed: (field: string): string => `${field}: changed.`,
  change: <Part>(field: string, was: Part, now: Part): Sentence<Part> =>
    sentence`${field}: ${was}, now ${now}.`,
  nothing: 'nothing',
};
