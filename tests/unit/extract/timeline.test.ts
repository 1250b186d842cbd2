import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readPlainText } from '../../../src/article/text/read-plain-text.ts';
import { findDates } from '../../../src/extract/dates/find-dates.ts';
import type {
  Attribution,
  EventFinding,
  QuoteFinding,
  ReportedFinding,
} from '../../../src/extract/findings.ts';
import { voicesOf } from '../../../src/extract/attribution/asserted-by.ts';
import { findStretches } from '../../../src/extract/quotes/marked-stretches.ts';
import { extract } from '../../../src/extract/extract.ts';
import { findQuotes } from '../../../src/extract/quotes/find-quotes.ts';
import { buildTimeline } from '../../../src/extract/timeline.ts';
import { tokenize } from '../../../src/extract/tokens.ts';

const eventsIn = (
  text: string,
  {
    published = '2031-05-15',
    quotes,
    reported,
  }: { published?: string | null; quotes?: QuoteFinding[]; reported?: ReportedFinding[] } = {},
): EventFinding[] => {
  const article = readPlainText(text, { published });
  const tokens = tokenize(article);
  const dates = findDates(article, tokens);
  const read = findQuotes({ article, tokens, entities: [], dates });
  const voiceAt = voicesOf(findStretches(article), [], quotes ?? read.quotes, reported ?? read.reported);
  return buildTimeline({ article, tokens, syntax: read.syntax, voiceAt, dates });
};

/** The records as a reader sees them: date, relation, whether ahead, and the words. */
const recordsIn = (text: string, published: string | null = '2031-05-15'): unknown[] =>
  eventsIn(text, { published })
    .filter(({ record, rule }) => record && rule !== 'news')
    .map(({ date, relation, upcoming, start, end }) => [
      date?.edtf ?? null,
      relation,
      ...(upcoming ? ['ahead'] : []),
      text.slice(start, end),
    ]);

const speaker: Attribution = {
  mention: { start: 0, end: 4 },
  entity: null,
  name: 'Orla Rowe',
  role: null,
  inferred: false,
};

describe('a time of what is done with a noun, and not of what the noun says', () => {
  test.each([
    ['A memo released Friday says the pier was closed.', 'A memo released Friday'],
    ['The report, published on Tuesday, found that the pier is unsafe.', 'The report, published on Tuesday'],
    [
      'Papers obtained on Tuesday by the Ledger suggest the port knew.',
      'Papers obtained on Tuesday by the Ledger',
    ],
    ['Figures to be published today show a record.', 'Figures to be published today'],
  ])('in “%s” is told with that noun alone', (text, told) => {
    expect(recordsIn(text)).toEqual([expect.arrayContaining([told])]);
  });

  test.each([
    'The council announced on Tuesday that the pier is safe.',
    'The pier was closed on Tuesday, said the mayor.',
    'Rowe said on Tuesday the pier was closed.',
    'On Tuesday a memo was released and said the pier was closed.',
  ])('“%s” is told whole', (text) => {
    expect(recordsIn(text)).toEqual([expect.arrayContaining([text])]);
  });
});

describe('dated events', () => {
  test.each([
    ['In 2023, Rowe pledged to rebuild the pier.', '2023', 'on'],
    ['Rowe became the first mayor to be removed since 1876.', '1876', 'since'],
    ['The pier must be rebuilt by March 3, 2030, the court ruled.', '2030-03-03', 'by'],
    ['The pier stayed closed until June 2029.', '2029-06', 'until'],
    ['From 2019 to 2023, the port lost over 400 boats.', '2019/2023', 'on'],
    ['The storm struck yesterday and sank two boats.', '2031-05-14', 'on'],
    ['The fair ran from Feb. 15 to March 15.', '2031-02-15/2031-03-15', 'on'],
    ['The port lost 40 boats over the past two years.', '2029-05/2031-05', 'on'],
    ['The county spent $4 million over the past year.', '2030-05/2031-05', 'on'],
    ['The yard closed for good over the last 10 days.', '2031-05-05/2031-05-15', 'on'],
    ['The port lost 40 boats in December and January.', '2030-12/2031-01', 'on'],
    ['As Rowe prepared to speak in the hall on Tuesday, the roof fell in.', '2031-05-13', 'on'],
    ['Following Wednesday’s collapse of the pier, Rowe stayed silent.', '2031-05-14', 'on'],
    ['Rowe recalled the 1987 sale, in which 30 boats were lost.', '1987', 'on'],
    ['The crowds grew, most notably during a September 2029 march in Orly.', '2029-09', 'on'],
  ])('%s', (text, edtf, relation) => {
    expect(recordsIn(text)).toEqual([[edtf, relation, text]]);
  });

  test.each([
    [
      'His foundation, established in 2007, has raised 8 million crowns for the pier.',
      '2007',
      'His foundation, established in 2007',
    ],
    ['Rowe left the town before the pier burned down in 2029.', '2029', 'the pier burned down in 2029'],
    [
      'The boats of Ines Marrow, who was elected in 2030, have all been sold.',
      '2030',
      'Ines Marrow, who was elected in 2030',
    ],
  ])('tells the clause that bears the date: %s', (text, edtf, words) => {
    expect(recordsIn(text)).toEqual([[edtf, 'on', words]]);
  });

  test('is not dated by what it is compared with', () => {
    expect(recordsIn('Sales rose by 3 percent compared to the same months of 2029.')).toEqual([]);
  });

  test('is what was said, and not that it was said, where both have a day', () => {
    const text = 'The long fall of the sales will end this year, the Trade Office reported on Tuesday.';
    expect(recordsIn(text)).toEqual([['2031', 'on', 'ahead', text]]);
  });

  test.each([
    ['“We will rebuild the pier,” said Mayor Ines Marrow on March 3.'],
    ['"We will rebuild the pier," said Mayor Ines Marrow on March 3.'],
  ])('keeps a mark whose partner stands in the words: %s', (text) => {
    expect(recordsIn(text)).toEqual([['2031-03-03', 'on', text]]);
  });

  it('takes the clause that leads to a quotation', () => {
    const text = 'Councillor Ines Marrow told Radio Nord on November 19: “We need the truth.”';
    expect(recordsIn(text, '2030-12')).toEqual([
      ['2030-11-19', 'on', 'Councillor Ines Marrow told Radio Nord on November 19'],
    ]);
  });

  it('says that the year follows from the publication', () => {
    const [event] = eventsIn('The pier fell on March 3.');
    expect(event?.date).toMatchObject({ edtf: '2031-03-03', yearInferred: true });
  });

  it('says before which day something lies ahead', () => {
    const text = 'Rowe is holding a rally in the town ahead of next Tuesday’s primary.';
    expect(recordsIn(text)).toEqual([['2031-05-20', 'by', 'ahead', text]]);
  });

  it('keeps a qualification with its claim', () => {
    const text = 'The pier was sold in 2029, according to the audit, and it may have been sold again.';
    expect(recordsIn(text)).toEqual([['2029', 'on', text]]);
  });

  it('gives two dates of one sentence a clause each, where each is whole', () => {
    expect(recordsIn('The pier opened in 1931; it burned down on May 3, 1950.')).toEqual([
      ['1931', 'on', 'The pier opened in 1931'],
      ['1950-05-03', 'on', 'it burned down on May 3, 1950.'],
    ]);
  });

  it('else keeps the main one alone', () => {
    const text = 'Rowe, who was elected in 2010 after a recount, resigned on May 2, 2031.';
    expect(recordsIn(text)).toEqual([['2031-05-02', 'on', text]]);
  });

  test.each([
    ['a date that describes a noun', 'The 1996 law was praised.'],
    ['how long something went on', 'Rowe was the host of the fair for the last 15 years.'],
    ['the year of a happening that is still to come', 'Rowe spoke of next year’s election.'],
    ['a part of a stretch of its own', 'Rowe spent the last year of the war at sea.'],
    ['a date in a name', 'The Harbour Act of 1989 was praised.'],
    ['a decade', 'In the 1960s the pier was crowded.'],
    ['these days', 'Some 40 people live there today.'],
    ['a caption', 'Orla Rowe; from file, 2028.'],
    ['an hour of no day', 'Doors opened at 7:15 p.m. for the guests.'],
    ['a distance that names no date', 'The pier burned down two years ago.'],
    ['what a noun at the end did then', 'Rowe married Ada Moss, who died in 1987.'],
    ['what one of many did then', 'The fight began with newsgroups, which posted the papers in 1994.'],
  ])('no record: %s', (_what, text) => {
    expect(recordsIn(text)).toEqual([]);
  });

  it.each([
    'The storm, which struck the coast on May 3, 2031, sank two boats.',
    'The pier that opened in 1931 was sold.',
    'Rowe deals with a law that was last reformed in 1996.',
    'Rowe moved to Orly, where she died in 1987.',
    'Rowe said that the pier was sold in 2029.',
  ])('a clause that belongs to what the sentence tells dates it: %s', (text) => {
    expect(recordsIn(text)).toHaveLength(1);
  });

  it('tells the same event once', () => {
    const text =
      'The old pier burned down on May 3, 2031.\n\nOn May 3, 2031, the old pier burned down again and again.';
    expect(recordsIn(text)).toHaveLength(1);
  });
});

describe('who asserts it', () => {
  const text = 'Rowe answered. “The port was last rebuilt in 1996.” She then left.';
  const segment = { start: text.indexOf('The port'), end: text.indexOf('”') };
  const quote: QuoteFinding = {
    ...segment,
    segments: [segment],
    kind: 'direct',
    speaker,
    cue: null,
    venue: null,
    date: null,
    unbalanced: false,
    answers: null,
    restates: null,
    record: true,
    rule: 'test',
  };

  it('is the speaker of the quotation, and the words stop at the marks', () => {
    const [event] = eventsIn(text, { quotes: [quote] });
    expect(event?.assertedBy?.name).toBe('Orla Rowe');
    expect(event && text.slice(event.start, event.end)).toBe('The port was last rebuilt in 1996.');
  });

  it('is the speaker of the reported clause', () => {
    const claim = 'Rowe said the pier fell in 2029.';
    const clause = { start: claim.indexOf('the pier'), end: claim.length };
    const [event] = eventsIn(claim, {
      reported: [
        { ...clause, segments: [clause], speaker, cue: { start: 5, end: 9 }, record: true, rule: 'test' },
      ],
    });
    expect(event?.assertedBy?.name).toBe('Orla Rowe');
  });

  it('is nobody, and no record, where words in marks have no known speaker', () => {
    const unknown = '“The port was last rebuilt in 1996,” one sign read. “The council plans to sell it.”';
    expect(eventsIn(unknown, { quotes: [] }).filter(({ record }) => record)).toEqual([]);
  });

  it('is the article where nobody is named', () => {
    expect(eventsIn('The pier fell in 2029.')[0]?.assertedBy).toBeNull();
  });

  it('a quotation’s “today” is its speaker’s and dates nothing', () => {
    const spoken = 'Rowe answered. “The port was rebuilt yesterday.” She then left.';
    const inside = { start: spoken.indexOf('The port'), end: spoken.indexOf('”') };
    const events = eventsIn(spoken, { quotes: [{ ...quote, ...inside, segments: [inside] }] });
    expect(events.filter(({ record }) => record)).toEqual([]);
  });
});

test.each([
  ['Mayor Ines Marrow promoted the campaign for a new pier on May 5.', null],
  ['Mayor Ines Marrow said that the pier fell on May 5.', 'Ines Marrow'],
])('nobody asserts when they did something, but what they said: %s', (sentence, name) => {
  const article = readPlainText(`A pier falls\n\n${sentence}`, { published: '2031-05-15' });
  const events = extract(article).timeline.filter(({ record, date }) => record && date);
  expect(events.map(({ assertedBy }) => assertedBy?.name ?? null)).toEqual([name]);
});

describe('what lies ahead', () => {
  test.each([
    'With Rowe set to return to the town hall in days, residents must wait.',
    'The mayor has promised to rebuild the pier.',
    'The council plans to sell the port.',
    'Rowe and her son are to travel to the capital.',
    'The port will reopen in weeks.',
  ])('%s', (text) => {
    expect(recordsIn(text)).toEqual([[null, 'ahead', 'ahead', text]]);
  });

  it('with its date, where it has one', () => {
    const text = 'The fair is to run from November 20 to December 11.';
    expect(recordsIn(text)).toEqual([['2031-11-20/2031-12-11', 'on', 'ahead', text]]);
  });

  test.each([
    'Rowe was set to return but did not.',
    'There are no plans to sell the port.',
    'The aim is to rebuild the pier.',
    'This will lead to better days.',
    'Rowe promised to rebuild it.',
  ])('not ahead: %s', (text) => {
    expect(recordsIn(text)).toEqual([]);
  });
});

describe('what dates no event', () => {
  test.each([
    ['what is only supposed', 'Rowe would leave the yard if it rains on May 14.'],
    ['a caption', 'sailors at the old pier of Brindle in 2008.'],
    ['what a figure covers', 'Rowe was to pay 4,000 crowns for the period from 2004 to 2009.'],
    [
      'a part of what the sentence is about',
      'The taxes that Rowe asked for from 2006 to 2009 are under the old rule.',
    ],
    ['a dateline', 'BRINDLE, May 14 (ABC) — The pier is old.'],
    ['a forecast', 'The team has weighed the worth of the harbour over 2000 - 2050 in its report.'],
  ])('%s', (_name, text) => {
    expect(recordsIn(text)).toEqual([]);
  });

  test('two years side by side are one stretch', () => {
    expect(recordsIn('In 1997 and 1998 Rowe rebuilt the pier.')).toEqual([
      ['1997/1998', 'on', 'In 1997 and 1998 Rowe rebuilt the pier.'],
    ]);
  });

  test('what runs through a day lasts until then', () => {
    expect(recordsIn('The fair runs through June 11.')).toEqual([
      ['2031-06-11', 'until', 'ahead', 'The fair runs through June 11.'],
    ]);
  });
});

describe('the news', () => {
  const newsIn = (text: string, title: string | null = null): unknown[] => {
    const article = readPlainText(text, { published: '2031-05-15', title });
    return extract(article)
      .timeline.filter(({ rule }) => rule === 'news')
      .map(({ date, assertedBy, start, end }) => [
        date?.edtf ?? null,
        assertedBy?.name ?? null,
        article.text.slice(start, end),
      ]);
  };

  test.each([
    [
      'what has been done at once is of the day of the dateline',
      'Thursday, May 15, 2031\n\nA court has ruled that the pier may reopen.',
      '2031-05-15',
      null,
    ],
    [
      'what takes its time has no day',
      'Thursday, May 15, 2031\n\nThe storm has changed the whole coast.',
      null,
      null,
    ],
    [
      'a day that is no part of the clause is not its date',
      'News of the fire last week has inspired a movement in the town.',
      null,
      null,
    ],
    [
      'what is announced in a noun is done by it',
      'Brindle announced plans to close the pier for good.',
      null,
      null,
    ],
    [
      'what somebody said that happened is theirs',
      'At least nine people have been killed in the fire, the Harbour Ministry said.',
      null,
      'Harbour Ministry',
    ],
  ])('%s', (_, text, edtf, name) => {
    expect(newsIn(text)).toEqual([[edtf, name, text.slice(text.lastIndexOf('\n') + 1)]]);
  });

  test('is the sentence that tells what the title does', () => {
    const text =
      'The town was quiet.\n\nOrla Rowe rebuilt the old pier without the council. She lives there.';
    expect(newsIn(text, 'Rowe rebuilds pier without council')).toEqual([
      [null, null, 'Orla Rowe rebuilt the old pier without the council.'],
    ]);
  });

  test.each([
    ['it has a date', 'The pier fell on Monday.', 'The pier fell'],
    ['it is not so', 'The council has not approved the pier.', null],
    ['it may be so', 'The council may have approved the pier.', null],
    ['it is told of nobody', 'Recent reports have revealed that the pier is unsafe.', null],
    ['it is the title once more', 'Rowe rebuilt the pier.\n\nBoats are busy.', 'Rowe rebuilt the pier'],
    ['it is asked', '“Has the pier been closed?” asked Rowe.', null],
  ])('has no event of its own where %s', (_, text, title) => {
    expect(newsIn(text, title)).toEqual([]);
  });
});

describe('who claims what an event tells', () => {
  test.each([
    ['Rowe stated Veld left the yard for good on April 24.', 'Rowe'],
    ['Rowe told the Brindle Ledger that on April 24 Veld “walked in”.', 'Rowe'],
    ['Rowe said on April 24 she would resign.', null],
    ['Rowe left the yard on April 24.', null],
  ])('%s', (text, name) => {
    expect(eventsIn(text).map(({ assertedBy }) => assertedBy?.name ?? null)).toEqual([name]);
  });
});

describe('laws', () => {
  const words = fc.constantFrom(
    ...'Rowe the pier fell in on by since until 1990 2031 May 3 yesterday Friday will has promised to and ; , . “ ” said'.split(
      ' ',
    ),
  );

  test('events are in order, within the text, and no longer than a record may be', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (list) => {
        const text = list.join(' ');
        let last = 0;
        for (const { start, end, date, record, rule } of eventsIn(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(text.length);
          if (record) {
            expect(end).toBeGreaterThan(start);
            expect(end - start).toBeLessThanOrEqual(400);
          }
          if (record && date && rule !== 'news') {
            expect(date.span.start).toBeGreaterThanOrEqual(start);
            expect(date.span.end).toBeLessThanOrEqual(end);
          }
          last = start;
        }
      }),
    );
  });

  test('a sentence of thousands of dates makes no record', () => {
    expect(recordsIn(`The pier fell on ${'May 5, 2030, '.repeat(5000)}and rose.`)).toEqual([]);
  });
});
