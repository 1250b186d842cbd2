import { sentence, type Mark, type Sentence } from '../grammar/sentence.ts';

const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
];

/** How records are titled, and what is said of how they are told. */
export const tell = {
  /** In a title, where the article names nobody. */
  nobody: 'Speaker not clear',
  /** Somebody at a venue; the preposition is the article’s. */
  at: <Part>(who: Part, venue: Part, preposition: string | null): Sentence<Part> =>
    preposition === null
      ? sentence`${who}, ${venue}`
      : preposition === 'to'
        ? sentence`${who}, to ${venue}`
        : sentence`${who} ${preposition} ${venue}`,
  /** A title with what tells it apart: a date, or what kind of act it is. */
  further: <Part>(title: Part, what: Part): Sentence<Part> => sentence`${title}, ${what}`,
  /** An act without venue and date, or one of several of one title, from 1. */
  statement: (ordinal: number | null, isReported: boolean): string => {
    const act = isReported ? 'reported statement' : 'statement';
    if (ordinal === null) return act;
    const word = ordinals[ordinal - 1];
    return word === undefined ? `${act} ${String(ordinal)}` : `${word} ${act}`;
  },
  /** The title of a figure or an event that stands alone, with whoever asserts it. */
  asserted: (title: string, name: string): string => `${title} (according to ${name})`,
  /** Heard and copied after what is dotted. */
  inferred: '\u00a0(inferred)',
  /** Where on the page the words of a record stand already; null where nobody is named, or nothing is dated. */
  toldAt: {
    opening: <Part>(link: Mark<Part>): Sentence<Part> => sentence`${link('In the first paragraph')}`,
    quote: <Part>(link: Mark<Part>, who: Part | null): Sentence<Part> =>
      who === null ? sentence`${link('In a quote')}` : sentence`${link('In a quote')} of ${who}`,
    reported: <Part>(link: Mark<Part>, who: Part | null): Sentence<Part> =>
      who === null ? sentence`${link('As reported')}` : sentence`${link('As reported')}, says ${who}`,
    figure: <Part>(figure: Part): Sentence<Part> => sentence`With the figure ${figure}`,
    event: <Part>(link: Mark<Part>, date: Part | null): Sentence<Part> =>
      date === null ? sentence`${link('In the timeline')}` : sentence`${link('In the timeline')}: ${date}`,
  },
  part: 'A part of a sentence. The whole sentence is not shown here.',
};
