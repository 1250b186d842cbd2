import { describe, expect, test } from 'vitest';
import { readQuotes } from './read-quotes.ts';

const lead = 'Mayor Lena Okafor of Brindle and Councillor Tom Harrow met in the town hall on Monday.\n';

interface Form {
  readonly name: string;
  readonly text: string;
  /** Words of each quotation, by segment, and who said it. */
  readonly quotes: readonly {
    words: string[];
    speaker: string | null;
    cue?: string;
    kind?: 'direct' | 'mixed';
  }[];
}

const forms: Form[] = [
  {
    name: 'the speaker before, after a colon',
    text: 'Okafor said: “The bridge will open in the spring.”',
    quotes: [
      { words: ['The bridge will open in the spring.'], speaker: 'Lena Okafor', cue: 'said', kind: 'direct' },
    ],
  },
  {
    name: 'who said it and where it stands, and no more',
    text: '“The river took the road in a night.” A farmer, “Brindle under water”',
    quotes: [{ words: ['The river took the road in a night.'], speaker: 'A farmer' }],
  },
  {
    name: 'a letter and who signed it',
    text: 'Readers write about the bridge.\n\n“The bridge is a disgrace. It should never have been built.” Ida Holm, Aldby',
    quotes: [{ words: ['The bridge is a disgrace. It should never have been built.'], speaker: 'Ida Holm' }],
  },
  {
    name: 'what another is recalled to have said',
    text: 'Okafor recalls his saying “you will never work in this town again” before the door closed.',
    quotes: [{ words: ['you will never work in this town again'], speaker: null }],
  },
  {
    name: 'an example of what stands before',
    text: 'The Ledger cited examples of its questions, including: “Were you ever in the town of Aldby?”',
    quotes: [{ words: ['Were you ever in the town of Aldby?'], speaker: null }],
  },
  {
    name: 'somebody without a name, with all that is said of them',
    text: '“The bridge is a disgrace and should be closed,” said the post by an unknown author on Monday.',
    quotes: [
      { words: ['The bridge is a disgrace and should be closed,'], speaker: 'the post by an unknown author' },
    ],
  },
  ...[
    'Harrow has long been described as “a hero of the harbour.”',
    'Harrow, who has since been dubbed “a hero of the harbour,” left the room.',
    'Harrow was told “you will never work in this town again” by letter.',
  ].map((text) => ({
    name: `of whom it is only told in a passive: ${text}`,
    text,
    quotes: [{ words: [/“(.+)”/.exec(text)?.[1] ?? ''], speaker: null }],
  })),
  {
    name: 'who stands behind a passive',
    text: 'Harrow, described by Okafor as “a disgrace to the town,” left the room.',
    quotes: [{ words: ['a disgrace to the town,'], speaker: 'Lena Okafor' }],
  },
  {
    name: 'who is quoted by another',
    text: 'Harrow was quoted as saying “the bridge is a disgrace to the town” in the spring.',
    quotes: [{ words: ['the bridge is a disgrace to the town'], speaker: 'Tom Harrow' }],
  },
  {
    name: 'whom another quotes',
    text: 'The Ledger cited Harrow as saying “the bridge is a disgrace to the town” in the spring.',
    quotes: [{ words: ['the bridge is a disgrace to the town'], speaker: 'Tom Harrow' }],
  },
  ...(
    [
      ['Okafor mocked Harrow’s claim that “the bridge is safe for carts.”', 'Tom Harrow'],
      ['Okafor heard Harrow say “the bridge is a disgrace to the town.”', 'Tom Harrow'],
      ['Okafor said Harrow had told her “the bridge is a disgrace to the town.”', 'Tom Harrow'],
      ['Harrow attacked Okafor for saying “the bridge is safe for carts.”', 'Lena Okafor'],
      ['In Harrow’s Ledger post: “The bridge is safe for carts.”', 'Tom Harrow'],
      ['Okafor won, to which Harrow interjected: “It is not true at all.”', 'Tom Harrow'],
      ['Okafor lost, as 14 percent said “it is not likely at all” on Monday.', null],
      ['Okafor saw the letters that called him an “old and useless fool.”', null],
      ['“Okafor is wrong about the bridge,” a spokeswoman for Harrow said.', 'a spokeswoman for Harrow'],
      ['Okafor refused to say that “the bridge is safe for carts.”', null],
      ['Okafor did not say “the bridge is safe for carts” in the spring.', null],
    ] as const
  ).map(([text, speaker]) => ({
    name: `inside what others say or do: ${text}`,
    text,
    quotes: [{ words: [/“(.+)”/.exec(text)?.[1] ?? ''], speaker }],
  })),
  {
    name: 'one who is two things',
    text: '“The sea will not forget us,” said Tom Harrow, a captain and the keeper’s nephew.',
    quotes: [{ words: ['The sea will not forget us,'], speaker: 'Tom Harrow' }],
  },
  {
    name: 'two who say it together',
    text: '“The bridge will open in the spring,” said Okafor and Harrow.\n\n“It will be painted green in the autumn,” teachers and union officials said.',
    quotes: [
      { words: ['The bridge will open in the spring,'], speaker: 'Okafor and Harrow' },
      { words: ['It will be painted green in the autumn,'], speaker: 'teachers and union officials' },
    ],
  },
  {
    name: 'the speaker after',
    text: '“The bridge will open in the spring,” Okafor said.',
    quotes: [
      { words: ['The bridge will open in the spring,'], speaker: 'Lena Okafor', cue: 'said', kind: 'direct' },
    ],
  },
  {
    name: 'verb before speaker',
    text: '“We never saw the bill,” said Harrow.',
    quotes: [{ words: ['We never saw the bill,'], speaker: 'Tom Harrow', cue: 'said' }],
  },
  {
    name: 'verb before speaker, with an apposition',
    text: '“We never saw the bill,” said Ines Duarte, a lawyer for the ferry company, who lives in Brindle.',
    quotes: [{ words: ['We never saw the bill,'], speaker: 'Ines Duarte', cue: 'said' }],
  },
  {
    name: 'an aside between name and verb',
    text: 'Harrow, who has sat on the council for nine years, said: “I will vote against it.”',
    quotes: [{ words: ['I will vote against it.'], speaker: 'Tom Harrow', cue: 'said' }],
  },
  {
    name: 'according to, behind',
    text: 'The plan is “a gift to the builders,” according to Harrow.',
    quotes: [
      { words: ['a gift to the builders,'], speaker: 'Tom Harrow', cue: 'according to', kind: 'mixed' },
    ],
  },
  {
    name: 'according to, in front',
    text: 'According to Harrow, the plan is “a gift to the builders of this county.”',
    quotes: [{ words: ['a gift to the builders of this county.'], speaker: 'Tom Harrow', kind: 'mixed' }],
  },
  {
    name: 'words mixed into a clause',
    text: 'Harrow called the plan “a gift to the builders” and left the room.',
    quotes: [{ words: ['a gift to the builders'], speaker: 'Tom Harrow', cue: 'called', kind: 'mixed' }],
  },
  {
    name: 'a statement broken by its reporting clause',
    text: '“The bridge will open,” Okafor said. “Nobody will stop it now.”',
    quotes: [
      {
        words: ['The bridge will open,', 'Nobody will stop it now.'],
        speaker: 'Lena Okafor',
        kind: 'direct',
      },
    ],
  },
  {
    name: 'a sentence broken by its reporting clause',
    text: '“The bridge,” Okafor said, “will open before the summer.”',
    quotes: [{ words: ['The bridge,', 'will open before the summer.'], speaker: 'Lena Okafor' }],
  },
  {
    name: 'several paragraphs under one opening mark',
    text: 'Okafor said: “We have waited long enough for this.\n“The money is there, and so is the plan.\n“We begin in March.”',
    quotes: [
      {
        words: [
          'We have waited long enough for this.',
          'The money is there, and so is the plan.',
          'We begin in March.',
        ],
        speaker: 'Lena Okafor',
        kind: 'direct',
      },
    ],
  },
  {
    name: 'broken, then running on through paragraphs',
    text: '“We have waited,” Okafor said. “The money is there.\n“We begin in March.”',
    quotes: [
      { words: ['We have waited,', 'The money is there.', 'We begin in March.'], speaker: 'Lena Okafor' },
    ],
  },
  {
    name: 'straight marks',
    text: '"We never saw the bill," Harrow said.',
    quotes: [{ words: ['We never saw the bill,'], speaker: 'Tom Harrow' }],
  },
  {
    name: 'single marks in an article that has no double ones',
    text: 'Harrow said: ‘We don’t know the voters’ will, and we never saw the bill.’',
    quotes: [
      { words: ['We don’t know the voters’ will, and we never saw the bill.'], speaker: 'Tom Harrow' },
    ],
  },
  {
    name: 'guillemets',
    text: '«We never saw the bill», Harrow said.',
    quotes: [{ words: ['We never saw the bill'], speaker: 'Tom Harrow' }],
  },
  {
    name: 'a quotation in a quotation',
    text: 'Harrow said: “She told me ‘never’ and then she signed it.”',
    quotes: [{ words: ['She told me ‘never’ and then she signed it.'], speaker: 'Tom Harrow' }],
  },
  {
    name: 'a pronoun',
    text: '“The bridge will open,” Okafor said on Monday. She added: “It will be free for everybody.”',
    quotes: [
      { words: ['The bridge will open,'], speaker: 'Lena Okafor' },
      { words: ['It will be free for everybody.'], speaker: 'Lena Okafor', cue: 'added' },
    ],
  },
  {
    name: 'a dash and a name',
    text: 'Some wrote letters.\n“The bridge is the best thing that has happened to us.” – Lena Okafor',
    quotes: [{ words: ['The bridge is the best thing that has happened to us.'], speaker: 'Lena Okafor' }],
  },
];

describe('each form in which news quotes', () => {
  test.each(forms)('$name', ({ text, quotes }) => {
    const found = readQuotes(lead + text).quotes;
    expect(found.map(({ words, speaker }) => ({ words, speaker }))).toEqual(
      quotes.map(({ words, speaker }) => ({ words, speaker })),
    );
    quotes.forEach(({ cue, kind }, i) => {
      if (cue !== undefined) expect(found[i]?.cue).toBe(cue);
      if (kind !== undefined) expect(found[i]?.quote.kind).toBe(kind);
    });
  });
});

describe('marks that are missing', () => {
  test('the opening one: the quotation starts after the colon', () => {
    const [quote] = readQuotes(
      `${lead}Harrow wrote in a post on Chirper: The mayor says the bridge “is FINISHED.”LOOK AT IT…”`,
    ).quotes;
    expect(quote?.words).toEqual(['The mayor says the bridge “is FINISHED.”LOOK AT IT…']);
    expect(quote?.quote.unbalanced).toBe(true);
    expect(quote?.speaker).toBe('Tom Harrow');
  });

  test('the closing one: the quotation ends with its paragraph', () => {
    const [quote] = readQuotes(
      `${lead}Harrow said: “We never saw the bill.\nThe council meets again in June.`,
    ).quotes;
    expect(quote?.words).toEqual(['We never saw the bill.']);
    expect(quote?.quote.unbalanced).toBe(true);
  });

  test('paragraphs that each open with a mark are balanced once the last one closes', () => {
    const [quote] = readQuotes(`${lead}Okafor said: “We have waited.\n“We begin in March.”`).quotes;
    expect(quote?.quote.unbalanced).toBe(false);
  });
});

describe('where and when it was said', () => {
  test.each([
    ['Harrow told Brindle Radio on March 3: “We never saw the bill.”', 'Brindle Radio', '2031-03-03'],
    ['Harrow said on Morning Call: “We never saw the bill.”', 'Morning Call', null],
    ['Harrow said at a rally in Brindle: “We never saw the bill.”', 'a rally in Brindle', null],
    ['On March 3, Harrow said: “We never saw the bill.”', null, '2031-03-03'],
    ['Harrow told reporters: “We never saw the bill.”', null, null],
    ['Calling on the Harbour Board to act, Harrow said: “We never saw the bill.”', null, null],
  ])('%s', (text, venue, date) => {
    const [quote] = readQuotes(lead + text).quotes;
    expect(quote?.venue).toBe(venue);
    expect(quote?.date).toBe(date);
  });

  test('an exchange takes both from the sentence that sets its scene', () => {
    const { quotes } = readQuotes(
      `${lead}Speaking on Morning Call with Nora Winter on April 9, Okafor responded to questions about the bridge.
The council meets again in June.
“Councillor Tom Harrow says the bridge is not safe. Is that true?” Winter asked.
“It is as safe as any bridge in this country,” Okafor said in response.`,
    );
    expect(quotes.map(({ speaker, venue, date }) => ({ speaker, venue, date }))).toEqual([
      { speaker: 'Nora Winter', venue: 'Morning Call with Nora Winter', date: '2031-04-09' },
      { speaker: 'Lena Okafor', venue: 'Morning Call with Nora Winter', date: '2031-04-09' },
    ]);
    expect(quotes.map(({ quote }) => quote.answers)).toEqual([null, 0]);
  });
});

test('words that name another speaker’s words restate them and are not theirs', () => {
  const { quotes } = readQuotes(
    `${lead}“The bridge is outside the responsibility of this council,” Okafor said.
Harrow said in a post on Chirper: “Okafor says the bridge is OUTSIDE of our responsibility. Unbelievable.”`,
  );
  expect(quotes.map(({ speaker }) => speaker)).toEqual(['Lena Okafor', 'Tom Harrow']);
  expect(quotes[1]?.quote.restates).toBe(0);
});

test('a lone word is attributed but makes no record', () => {
  const [quote] = readQuotes(`${lead}Harrow called the plan “shameful” in the meeting.`).quotes;
  expect(quote?.words).toEqual(['shameful']);
  expect(quote?.quote.record).toBe(false);
});

test.each([
  ['after the paragraph of another', 'Nils Berg runs the ferry. “It is safe,” Berg said.\n\nFOR'],
  ['before it', 'FOR\n\nNils Berg runs the ferry. “It is safe,” Berg said.'],
])('a name in the quotation’s own paragraph is "he", wherever the paragraph stands: %s', (_, text) => {
  const own = 'For Harrow, that is little comfort. “We have waited for nine years,” he said.';
  const { quotes } = readQuotes(lead + text.replace('FOR', own));
  const said = quotes.find(({ words }) => words[0]?.startsWith('We have waited'));
  expect(said?.speaker).toBe('Tom Harrow');
});

test('a paragraph that opens with "he" goes on about whom the one before it was about', () => {
  const { quotes } = readQuotes(
    'Nils Berg runs the ferry. “It is safe,” Berg said.\n\nHe wrote to Tom Harrow. “We have waited for nine years,” he said.\n',
  );
  expect(quotes.at(-1)?.speaker).toBe('Nils Berg');
});

test('nobody says as "he" what names him', () => {
  const { quotes } = readQuotes(
    'Painter Peter Lund was a legend. He said: “Lund was the centre of his age, and he knew it.”',
  );
  expect(quotes[0]?.speaker).not.toBe('Peter Lund');
});

describe('who says what somebody passes on', () => {
  test.each([
    [
      'A leaked letter seen by the Brindle Ledger says “the ferry may be sold in the course of the year”.',
      'A leaked letter',
    ],
    [
      'Some pilots said they get a message stating, “The harbour is closed to ships of this kind”.',
      'a message',
    ],
    ['Okafor sent out a letter saying “The harbour is closed to ships of this kind”.', 'Lena Okafor'],
  ])('%s', (text, speaker) => {
    expect(readQuotes(lead + text).quotes.map((quote) => quote.speaker)).toEqual([speaker]);
  });
});

describe('what is no quotation', () => {
  test.each([
    'Harrow spoke on “The Brindle Harbour Hour” of the ferry.',
    'The council heard from an artist going by the name “The Ferrywoman”.',
    // what the article denies is nobody’s word
    'She wasn’t “forced” to be there.',
  ])('%s', (text) => {
    expect(readQuotes(lead + text).quotes).toEqual([]);
  });
});

describe('whom a description takes up', () => {
  test.each([
    [
      'the one person whom its paragraph names',
      'Governor Orla Rowe spoke to the people of the town on Monday.\n\nRowe opened the pier in a film: “We never saw the bill,” the billionaire said.',
      'Orla Rowe',
    ],
    [
      'of several the one that the sentence before is about',
      'Orla Rowe met Tom Harrow at the pier of the old town on Monday.\n\nRowe praised Harrow and the captain. “We never saw the bill,” the senator said.',
      'Orla Rowe',
    ],
    [
      'nobody who is said to be another',
      'Senator Lena Okafor met Orla Rowe on Monday.\n\nRowe opened the pier. “We never saw the bill,” the former senator said.',
      'the former senator',
    ],
    [
      'nobody where somebody without a name is that',
      'Orla Rowe opened the pier. A senator from Aldby was there. “We never saw the bill,” the senator said.',
      'the senator',
    ],
    [
      'the only body that has been named, for a noun that takes bodies up',
      'The Sorn Boat Company sold its yard on Monday.\n\n“We never saw the bill,” the company said.',
      'Sorn Boat Company',
    ],
    [
      'the body that spoke last, for “it” as the next paragraph opens',
      'A yard is sold.\n\nThe Sorn Boat Company sold its yard on Monday. “We never saw the bill,” the company said.\n\nIt added: “We want no part in it.”',
      'Sorn Boat Company',
      'Sorn Boat Company',
    ],
    [
      'no body where another name has come since',
      'The Sorn Boat Company sold its yard on Monday to Marrowdale.\n\n“We never saw the bill,” the company said.',
      'the company',
    ],
    [
      'no body that something was only told to',
      'Orla Rowe told the Orm Ledger that the yard was sold.\n\n“We never saw the bill,” the group said.',
      'the group',
    ],
    [
      'who said it, where a transcript only passes it on',
      'Orla Rowe opened the pier.\n\n“We never saw the bill,” Rowe said, according to a transcript of the show.',
      'Orla Rowe',
    ],
  ])('%s', (_, text = '', ...names) => {
    expect(readQuotes(text).quotes.map(({ quote }) => quote.speaker?.name)).toEqual(names);
  });
});

test.each([
  ['“We never saw the bill,” the order released Friday said.', 'the order'],
  ['Harrow (who has 25 votes so far) said: “We never saw the bill.”', 'Tom Harrow'],
])('a day or an aside in brackets says nothing: %s', (text, name) => {
  const { quotes } = readQuotes(`Councillor Tom Harrow met the mayor.\n\n${text}`);
  expect(quotes.map(({ quote }) => quote.speaker?.name)).toEqual([name]);
});

test('a name in marks is no quotation', () => {
  const { quotes } = readQuotes(`${lead}Harrow said the “Harbour Museum” had asked for the gun.`);
  expect(quotes.filter(({ quote }) => quote.record)).toEqual([]);
});

test('what begins within the article’s own sentence is a part of it, also where more follows', () => {
  const { quotes } = readQuotes(
    `${lead}Okafor said that the sailors are “looking for a way out of the harbour,” and added: “They have no choice.”\n\nThe sailors are “looking for a way out,” Okafor said. “They have no choice.”`,
  );
  expect(quotes.at(-1)?.quote).toMatchObject({ kind: 'mixed', segments: [{}, {}] });
});
