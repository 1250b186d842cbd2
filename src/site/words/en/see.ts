const count = new Intl.NumberFormat('en-US');

export const see = {
  proof: {
    sentence: 'Its sentence',
    /** Heard, not seen: what the sentence proves. */
    of: ': ',
    more: (n: number): string => (n === 1 ? 'One more passage: ' : `${count.format(n)} more passages: `),
    place: 'where it stands in the account',
  },
  exchange: {
    title: 'The exchange',
    answer: (n: number): string => (n === 1 ? 'Answer' : 'Answers'),
    /** Above what others made of somebody’s words; `several` where some are the same and some are not. */
    wordings: {
      same: 'The same words again, by others',
      part: 'Some of the same words, by others',
      other: 'Paraphrased by others',
      several: 'Repeated or paraphrased by others',
    },
    /** Of somebody’s words after another’s, by how the two stand to each other; null where nobody is named. */
    restating: {
      same: (name: string | null): string => `The same words again as what ${name ?? 'somebody'} said:`,
      part: (name: string | null): string => `Some of the same words as what ${name ?? 'somebody'} said:`,
      other: (name: string | null): string => `Paraphrases what ${name ?? 'somebody'} said:`,
    },
    original: {
      same: 'The words that it repeats',
      part: 'The words that it has some of',
      other: 'The words that it paraphrases',
    },
  },
  chart: {
    title: 'Compared',
    related: 'Related figures',
    says: 'says',
    open: 'Words for what is counted, unit and time are the same. The article does not say whether they count the same.',
    same: 'Words for what is counted, unit and time are the same. An editor knows that they count the same.',
    relatedOpen: 'The article does not say whether these count the same.',
    relatedSame: 'An editor knows that these count the same.',
    relatedPartly:
      'An editor knows of some of these that they count the same. Of the others the article does not say.',
    how: 'Drawn only where the words for what is counted, the unit and the time are the same. A dot: the number itself. A dotted ring: about. A ring with an arrow: more or less than this; how much, the article does not say. A bar with two ends: a range.',
    theArticle: 'the article',
  },
  between: {
    day: (n: number): string =>
      n === 1 ? 'One day without an entry' : `${count.format(n)} days without an entry`,
    month: (n: number): string => `${count.format(n)} months without an entry`,
    year: (n: number): string =>
      n === 1 ? 'One year without an entry' : `${count.format(n)} years without an entry`,
    how: 'Broken line: time without an entry, the longer the wider, in steps: days, weeks, months, years, tens of years, centuries.',
  },
  person: {
    said: 'Said',
    restating: 'What others said, repeated or paraphrased',
    figures: 'Figures asserted',
    events: 'Events asserted',
    about: 'Said about',
    pages: 'Pages of this name',
    /** What a page has, from one list to another. */
    page: (n: number, from: string, to: string): string =>
      from === to ? `${count.format(n)}: ${from}` : `${count.format(n)}: ${from} to ${to}`,
    title: (name: string, n: number): string => `${name}, page ${count.format(n)}`,
    of: (name: string, n: number, all: number): string =>
      `Page ${count.format(n)} of ${count.format(all)} of what is on record of ${name}`,
  },
  history: {
    title: 'History',
    none: 'In no release yet.',
    first: (release: string): string => `In ${release}, the first with it`,
    since: (release: string): string => `Since ${release}, in no release yet`,
    inRelease: (release: string): string => `In ${release}`,
    unchanged: 'The same in all releases since.',
    file: 'All changes to its file',
  },
  more: (n: number): string => `${count.format(n)} more`,
};
