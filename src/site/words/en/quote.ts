import { counted } from './language.ts';
import { sentence, type Mark, type Sentence } from '../grammar/sentence.ts';

/** What stands around a quote's words. */
export const quote = {
  /** What square brackets mean, and […] in a quote of several parts. */
  legend: (brackets: 'cut' | 'insertion' | 'both', hasParts: boolean): string =>
    `Square brackets: an editor’s ${{ cut: 'cut', insertion: 'insertion', both: 'cut or insertion' }[brackets]}${hasParts ? '; between two parts of the quote, […] stands for words of the article' : ''}.`,
  /** Who answers for the cuts of a quote, since when and why, and what stands before the whole sentence. */
  cut: {
    signed: <Part>(by: string, day: Part, why: string): Sentence<Part> =>
      sentence`${by} answers for what is cut out or put in here, ${day}: ${why}`,
    whole: 'The whole sentence:',
  },
  fullWords: 'The full words',
  allParagraphs: (number: string): string => `all ${number} paragraphs`,
  openMissing: 'The opening mark is missing in the article.',
  closeMissing: 'The closing mark is missing in the article.',
  unbalanced: 'The quotation marks do not balance in the article.',
  asked: <Part>(link: Mark<Part>, who: Part, words: Part): Sentence<Part> =>
    sentence`${link('Asked')} by ${who}: ${words}`,
  /** What opens to the rest of a long list. */
  more: counted({ one: '# more quote', other: '# more quotes' }),
  somebody: 'somebody not named',
  notQuoted: 'Reported by the article, not quoted:',
  notQuotedGroup: 'Reported by the article, not quoted',
  /** What opens to those that are reported. */
  notQuotedFold: (number: string): string => `${number} reported, not quoted`,
  nobody: 'The article does not say clearly who',
  /** Of a quote that repeats or paraphrases another, with the link to it; null where nobody is named. */
  restates: {
    same: <Part>(link: Mark<Part>, name: string | null): Sentence<Part> =>
      sentence`The same words again as what ${link(`${name ?? 'somebody'} said`)}.`,
    part: <Part>(link: Mark<Part>, name: string | null): Sentence<Part> =>
      sentence`Some of the same words as what ${link(`${name ?? 'somebody'} said`)}.`,
    other: <Part>(link: Mark<Part>, name: string | null): Sentence<Part> =>
      sentence`Paraphrases what ${link(`${name ?? 'somebody'} said`)}.`,
  },
  /** What the signs of a list of quotes mean: each is told where a quote of the list has it. */
  how: {
    around: 'Dark: the words on record. Grey: the article’s words around them.',
    parts: '[…]: the article’s words between two parts of a quote.',
  },
  /** The table of who says what. */
  speakers: {
    title: 'Who says what about whom',
    who: 'Who',
    /** With links to the words; on paper without. */
    says: 'Says, to whom or where',
    toWhom: 'To whom, or where',
    about: 'About whom',
    asks: <Part>(who: Part): Sentence<Part> => sentence`asks ${who}`,
    answers: <Part>(who: Part): Sentence<Part> => sentence`answers ${who}`,
    /** The link to a record; with its number where a line has several. */
    quote: (number: string | null): string => (number === null ? 'quote' : `quote ${number}`),
    reported: (number: string | null): string => (number === null ? 'reported' : `reported ${number}`),
    /** The same for who hears it alone. */
    recordOf: (link: string, title: string): string => `${link}: ${title}`,
    /** What opens to how the table is filled. */
    howTitle: 'How to read this',
    how: 'To whom: whose question it answers, or who answers it; else where it was said. About whom: the people and organisations named in the words. What names nobody, and was said to nobody named, is in the list of quotes alone.',
  },
  exchange: {
    title: 'The exchange',
    answer: counted({ one: 'Answer', other: 'Answers' }),
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
};
