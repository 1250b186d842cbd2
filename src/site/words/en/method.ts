import { counted } from './language.ts';
import { sentence, type Mark, type Sentence } from '../grammar/sentence.ts';

const inferred = counted({
  one: 'One record has such a part.',
  other: '# records have such a part.',
});

/** How the records are made, what was checked, and what nobody checked. */
export const method = {
  title: 'Method',
  intro: 'How the records are made, what was checked, and what nobody checked.',
  made: {
    title: 'How records are made',
    program:
      'A program reads an article and writes a record for each quotation, each figure and each date that the article states. It adds nothing: a quote’s words are the article’s, letter for letter, and a figure keeps the words that bound it, such as “more than”. Editors correct and enrich the records; what they change is kept and shown as theirs.',
    marked: <Part>(dots: Mark<Part>): Sentence<Part> =>
      sentence`What the text does not state but what follows from it, such as the year of “December 22” in an article of that month, is marked ${dots('with dots')} at the place itself.`,
    inferred: (count: number): string => (count === 0 ? 'No record has such a part.' : inferred(count)),
    open: 'What is not known stays open.',
    related:
      'Figures that may count the same thing stand beside each other as related. Where the article does not say whether they do, nor does this site.',
  },
  known: {
    title: 'What is known of the records',
    records: 'Records',
    all: 'All',
    match: 'As the program read them',
    edited: 'Edited',
    confirmed: 'Confirmed by an editor',
    events: 'Events',
    means:
      'That the words are the article’s is proved: they are found at their place in it, letter for letter. Who said them, and every other part, is as the program read it, and not proved. “Confirmed” is what an editor says, with name and day.',
    listed: <Part>(link: Mark<Part>): Sentence<Part> =>
      sentence`${link('What is still to be checked')} is listed record by record.`,
  },
  checks: {
    title: 'What is checked',
    quotes: 'Each quote is compared with its article, letter for letter.',
    quotesAway:
      'Each quote is compared with its article, letter for letter; where the text stays with its publisher, with what was read from it, and with the text itself wherever a copy is at hand.',
    others: [
      'Each figure and each date is read again from its own words by a second, simpler reader, to the same value.',
      'Each reference from one record to another leads somewhere; each date is a day that there was.',
      'Where the quotation marks of the article itself do not balance, the record says so.',
    ],
    always: 'This holds whenever the site is built: if one check fails, there is no new site.',
  },
  proof: {
    title: 'Proof against the sources',
    own: 'Each article here is its own source.',
    accounts: counted({
      one: '# article is an account that rests on a publisher’s own text, which is not kept here. Whoever has a copy can prove the records against it.',
      other:
        '# articles are accounts that rest on a publisher’s own text, which is not kept here. Whoever has a copy can prove the records against it.',
    }),
    away: counted({
      one: '# article keeps its text with its publisher: its records were read from a copy, which is not kept here. What happened and what figures count is told in an editor’s words.',
      other:
        '# articles keep their text with their publishers: their records were read from a copy, which is not kept here. What happened and what figures count is told in an editor’s words.',
    }),
    article: 'Article',
    quotes: 'Quotes found',
    figures: 'Figures found',
    dates: 'Dates found',
    share: (found: string, all: string): string => `${found} of ${all}`,
    compared: <Part>(title: Part, hash: Part): Sentence<Part> =>
      sentence`The text that “${title}” was compared with has the SHA-256 ${hash}.`,
    notCompared: <Part>(articles: Part): Sentence<Part> =>
      sentence`Not compared with the publisher’s text yet: ${articles}.`,
  },
  unchecked: {
    title: 'What nobody checked',
    text: 'Whether the articles are true. The interviews, broadcasts, posts, audits and reports that they rest on were not looked at. A record that matches its article’s words is no more right than the article.',
  },
  versions: {
    title: 'Versions',
    names: counted({ one: '# name', other: '# names' }),
  },
};
