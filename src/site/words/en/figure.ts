import { sentence, type Mark, type Sentence } from '../grammar/sentence.ts';

/** What stands around a figure's words. */
export const figure = {
  /** The link to what a figure stands in. */
  in: {
    quote: <Part>(link: Mark<Part>): Sentence<Part> => sentence`in ${link('a quote')}`,
    reported: <Part>(link: Mark<Part>): Sentence<Part> => sentence`${link('as reported')}`,
  },
  same: <Part>(figure: Part): Sentence<Part> => sentence`The same count as ${figure}, says an editor`,
  related: <Part>(figure: Part): Sentence<Part> =>
    sentence`Related: ${figure}; the article does not say whether they count the same`,
  /** What the signs of a list of figures mean: each is told where a figure of the list has it. */
  how: {
    unnamed: 'Where nobody is named, the article itself says it.',
    editors: 'What each is a figure of is told in an editor’s words.',
    dotted: <Part>(dotted: Mark<Part>): Sentence<Part> =>
      sentence`${dotted('Dotted')}: follows from the article, not stated here.`,
  },
  /** Figures of one article drawn to one scale. */
  strip: {
    title: 'To scale',
    /** After what they count, or the sentence that has them. */
    asGiven: 'as the article gives them',
    how: 'One unit, and the same words for what is counted or one sentence; bars from zero. Nothing is added up, and the article need not mean that they count the same.',
    /** What the ends of bars mean that have no filled dot. */
    signs: {
      title: 'How this is drawn',
      about: 'A dotted ring: about.',
      bounded: 'A ring with an arrow: more or less than this.',
      range: 'A bar with two ends: a range.',
    },
  },
  chart: {
    title: 'Compared',
    related: 'Related figures',
    open: 'Words for what is counted, unit and time are the same. The article does not say whether they count the same.',
    same: 'Words for what is counted, unit and time are the same. An editor knows that they count the same.',
    relatedOpen: 'The article does not say whether these count the same.',
    relatedSame: 'An editor knows that these count the same.',
    relatedPartly:
      'An editor knows of some of these that they count the same. Of the others the article does not say.',
    how: 'Drawn only where the words for what is counted, the unit and the time are the same. A dot: the number itself. A dotted ring: about. A ring with an arrow: more or less than this; how much, the article does not say. A bar with two ends: a range.',
    theArticle: 'the article',
  },
};
