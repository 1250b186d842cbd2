import { describe, expect, test } from 'vitest';
import { readPlainText } from '../../../../src/article/text/read-plain-text.ts';
import { extract } from '../../../../src/extract/extract.ts';

const lead =
  'Mayor Lena Okafor of Brindle met Councillor Tom Harrow and the captain, Ida Holm, in the town hall on Monday.\n\n';

/** What is reported, as its words, its speaker's name and whether it is worth a record. */
const told = (text: string): [string, string, boolean][] =>
  extract(readPlainText(lead + text, { published: '2022-06-01' })).reported.map(
    ({ segments, speaker, record }) => [
      segments.map(({ start, end }) => (lead + text).slice(start, end)).join(' … '),
      speaker.name,
      record,
    ],
  );

describe('a reported clause and its speaker', () => {
  test.each([
    [
      'At least nine people were killed, the ministry said.',
      'At least nine people were killed',
      'the ministry',
    ],
    [
      'Okafor told the Ledger in a statement that the bridge would open in May.',
      'the bridge would open in May',
      'Lena Okafor',
    ],
    ['The move, Harrow explained, is by design.', 'The move … is by design', 'Tom Harrow'],
    ['Harrow said on April 24 he would resign.', 'he would resign', 'Tom Harrow'],
    [
      'Researchers at the county hospital found that the water was safe to drink.',
      'the water was safe to drink',
      'researchers at the county hospital',
    ],
    [
      'Ticket sales fell by 12 percent last year, according to Ida Holm, the captain.',
      'Ticket sales fell by 12 percent last year',
      'Ida Holm',
    ],
    [
      'The council closed the road. It said that the rain had washed it out.',
      'the rain had washed it out',
      'council',
    ],
    [
      'Surveys showed that neither Okafor nor Harrow would win the vote in May.',
      'neither Okafor nor Harrow would win the vote in May',
      'Surveys',
    ],
    [
      'Harrow (who has 25 delegates to date) said it is possible for him to win.',
      'it is possible for him to win',
      'Tom Harrow',
    ],
    [
      'The council said about half of the rise reflected the new toll.',
      'about half of the rise reflected the new toll',
      'council',
    ],
    [
      'Harrow said that overlooked the costs of the bridge.',
      'that overlooked the costs of the bridge',
      'Tom Harrow',
    ],
    [
      'Prices of boats will rise this year, the Brindle Trade Office said on Tuesday, a turn that hurts the town.',
      'Prices of boats will rise this year',
      'Brindle Trade Office',
    ],
    [
      'The ferries carried fewer people than last year, with sales falling by 3 percent, according to Holm.',
      'The ferries carried fewer people than last year, with sales falling by 3 percent',
      'Ida Holm',
    ],
    [
      'Harrow said he was too busy to look for the letters: “I have much to do, and there is no time left this week.”',
      'he was too busy to look for the letters',
      'Tom Harrow',
    ],
    [
      'Harrow noted that the mill had closed in May and that Okafor had “sold all of its wheels.”',
      'the mill had closed in May',
      'Tom Harrow',
    ],
    [
      'Harrow said it is possible for him to win the vote, but it will be difficult.',
      'it is possible for him to win the vote, but it will be difficult',
      'Tom Harrow',
    ],
    [
      'Harrow pledged that he would get the toll down to six crowns — a price that the town has never seen.',
      'he would get the toll down to six crowns',
      'Tom Harrow',
    ],
    [
      'Sales of boats rose by half, according to data released Friday by state regulators.',
      'Sales of boats rose by half',
      'state regulators',
    ],
    ['Harrow called for a ban on boats in the harbour.', 'for a ban on boats in the harbour', 'Tom Harrow'],
    [
      'The Sorn Press met with her. The agency said the bridge would open in May.',
      'the bridge would open in May',
      'agency',
    ],
    [
      'Residents met on Friday. They said the noise had kept them awake.',
      'the noise had kept them awake',
      'residents',
    ],
    [
      'Harrow pointed out that the road to the mill was closed.',
      'the road to the mill was closed',
      'Tom Harrow',
    ],
    [
      'Visitors to the mill, said Holm, are asked to leave their carts at the gate.',
      'Visitors to the mill … are asked to leave their carts at the gate',
      'Ida Holm',
    ],
    [
      'Harrow said the plan, which Okafor says will fail, costs the town four million crowns.',
      'the plan, which Okafor says will fail, costs the town four million crowns',
      'Tom Harrow',
    ],
    [
      'According to the Ledger, Councillor Tom Harrow, the chairman of the panel, said the road was closed.',
      'the road was closed',
      'Tom Harrow',
    ],
    [
      'Ledger co-founder Tom Harrow said the boat was ready to sail.',
      'the boat was ready to sail',
      'Tom Harrow',
    ],
    [
      'According to the Ledger, quoting Okafor, the bridge has been closed for good.',
      'the bridge has been closed for good',
      'Lena Okafor',
    ],
    [
      'According to the Brindle Harbour Ministry over 345 wooden boats have been lost in the storm.',
      'over 345 wooden boats have been lost in the storm',
      'Brindle Harbour Ministry',
    ],
    [
      'If it rains on Friday, Harrow said he would keep the gates closed.',
      'If it rains on Friday … he would keep the gates closed',
      'Tom Harrow',
    ],
    [
      'Holm has warned the owners of the boats that if the river rises, the gates will stay closed.',
      'if the river rises, the gates will stay closed',
      'Ida Holm',
    ],
    [
      'Harrow insisted that the bridge was safe, claims that nobody could test.',
      'the bridge was safe',
      'Tom Harrow',
    ],
    [
      'Okafor accused Harrow of hiding the bill for the bridge.',
      'Harrow of hiding the bill for the bridge',
      'Lena Okafor',
    ],
    [
      'Holm called on the council to open the gates of the mill.',
      'on the council to open the gates of the mill',
      'Ida Holm',
    ],
    [
      'Ida Holm, 49, a sailor who now is a clerk of the harbour, said the gates should stay open.',
      'the gates should stay open',
      'Ida Holm',
    ],
    [
      'The councillors did not name the price, but said the county and the town had agreed to pay for the mill.',
      'the county and the town had agreed to pay for the mill',
      'councillors',
    ],
    [
      'The gates have been closed for a year, Ida Holm, the captain of the harbour, wrote in a memo to Inspector Pell.',
      'The gates have been closed for a year',
      'Ida Holm',
    ],
    [
      'The roads that had been built, Harrow said, brought a new trade.',
      'The roads that had been built … brought a new trade',
      'Tom Harrow',
    ],
    ['The Ledger quoted Harrow as saying that the road was closed.', 'the road was closed', 'Tom Harrow'],
    ['Okafor told the Ledger 300 boats had sunk.', '300 boats had sunk', 'Lena Okafor'],
    [
      'Harrow, citing figures of the Ledger, said that 300 boats had sunk.',
      '300 boats had sunk',
      'Tom Harrow',
    ],
    [
      'The polls of the county, which Okafor won decisively, showed that 300 boats had sunk.',
      '300 boats had sunk',
      'polls of the county',
    ],
    ['Harrow fans said the vote would be lost.', 'the vote would be lost', 'Harrow fans'],
    [
      'Teachers and union officials said the school had closed for good.',
      'the school had closed for good',
      'Teachers and union officials',
    ],
    [
      'Okafor and Harrow said the school had closed for good.',
      'the school had closed for good',
      'Okafor and Harrow',
    ],
    [
      'Okafor, Harrow and three teachers told the council that the school had closed.',
      'the school had closed',
      'Okafor, Harrow and three teachers',
    ],
    [
      'On Monday, residents and Okafor said the bridge was safe for carts.',
      'the bridge was safe for carts',
      'residents and Okafor',
    ],
    [
      'After meeting Okafor and Harrow, Holm said the bridge was safe for carts.',
      'the bridge was safe for carts',
      'Ida Holm',
    ],
    [
      'The president and chief executive of the yard said the bridge was safe for carts.',
      'the bridge was safe for carts',
      'president and chief executive of the yard',
    ],
    [
      'The letter, sources said, named the man who had sold the boats.',
      'The letter … named the man who had sold the boats',
      'sources',
    ],
    [
      'A study led by the county found that the water was safe to drink.',
      'the water was safe to drink',
      'study',
    ],
    [
      'Okafor said the town had become a “haven” for old boats in a year.',
      'the town had become a “haven” for old boats in a year',
      'Lena Okafor',
    ],
  ])('%s', (text, words, name) => {
    expect(told(text).map(([own, who]) => [own, who.replace(/^R/, 'r')])).toEqual([[words, name]]);
  });

  test.each([
    'The council said the bridge was safe for carts, but Harrow said the beams were rotten.',
    'The council said the bridge was safe for carts; Harrow said the beams were rotten.',
    'The council said the bridge was safe for carts, while Harrow said the beams were rotten.',
  ])('what one says ends where another begins: %s', (text) => {
    expect(told(text).map(([words, name]) => [words, name])).toEqual([
      ['the bridge was safe for carts', 'council'],
      ['the beams were rotten', 'Tom Harrow'],
    ]);
  });

  test('what is joined by “and” is another clause of the same speaker', () => {
    expect(told('Okafor claimed that the bridge was safe and said that the town had no money.')).toEqual([
      ['the bridge was safe', 'Lena Okafor', true],
      ['the town had no money', 'Lena Okafor', true],
    ]);
  });

  test.each([
    [
      'Harrow said he would ask all clerks to sign papers against kiss-and-tell accounts of what goes on inside.',
      'he would ask all clerks to sign papers against kiss-and-tell accounts of what goes on inside',
    ],
    ['According to Harrow, the mill was shut on May 8–10, 1945.', 'the mill was shut on May 8–10, 1945'],
  ])('what is told ends in no joined words: %s', (text, words) => {
    expect(told(text).map(([each]) => each)).toEqual([words]);
  });

  test('words that somebody passes on are the inner speaker’s', () => {
    expect(
      told('According to the Ledger, Harrow said that the road would stay closed.').map(([, who]) => who),
    ).toEqual(['Tom Harrow']);
  });
});

describe('no claim', () => {
  test.each([
    'Okafor would not say that the bridge is safe.',
    'Okafor hoped that the bridge would be safe.',
    'Harrow found it hard to say where the money was.',
    'The box held a letter to the council about the road.',
    'Many fear Harrow will close the bridge.',
    'Some say Harrow is unfit.',
    'Harrow, accused of taking four million crowns, left the room.',
    'Neither Okafor nor Harrow said the bridge was safe.',
    'If Okafor says the bridge is safe, nobody will cross it.',
    'Had Okafor said the bridge was safe, nobody would have crossed it.',
    'Contrary to what Okafor said, the bridge is unsafe.',
    'Okafor is expected to say the bridge is safe.',
    'Okafor refused to say the bridge was safe.',
    'Harrow walked home and ate his supper.',
    'Okafor had been told before the vote that she would lose narrowly.',
    'Harrow spoke of the bridge, as he said on the morning show on Tuesday.',
    'Did the council claim that the money was gone?',
    'Brindle, as one of the captains pointed out, normally does not see two storms in a week.',
    'Okafor said the town had become “a place where nobody wants to be” in a year.',
    'Harrow questioned the right of the man who had bought the mill because he came from Aldby.',
    'Aldby has a policy of closing roads which, according to the Ledger, the county and the state have both criticised.',
    'The mayor praised the work that Harrow did on the bridge.',
    'The crowd turned the square into a light show that can be seen from the hill.',
    "''We will rebuild the bridge in a year,'' Okafor said.",
  ])('%s', (text) => {
    expect(told(text).filter(([, , record]) => record)).toEqual([]);
  });

  test('who is left open speaks in no record', () => {
    expect(told('Rain fell. They said that the road was closed.').filter(([, , record]) => record)).toEqual(
      [],
    );
  });
});

test('“the report” is the only one that was named before, unless long after it', () => {
  const paragraph = 'The snow fell on the road, and the carts stood still.\n\n';
  const text = (between: number): string =>
    `A report on the mill by the county board said that the wheel was rotten.\n\n${paragraph.repeat(between)}The report says that the roof is sound.`;
  expect(told(text(2)).at(-1)?.[1]).toBe('report on the mill by the county board');
  expect(told(text(20)).at(-1)?.[1]).toBe('report');
});

test('the verdicts are the same whoever is named', () => {
  const article = (mayor: string, other: string): string =>
    `Mayor Lena ${mayor} met Tom ${other} on Monday.\n\n${mayor} said that the bridge was safe. The road, ${other} explained, is closed. “We will rebuild it,” ${mayor} said. “Not soon,” said ${other}.`;
  const verdicts = (mayor: string, other: string): unknown => {
    const { reported, quotes } = extract(readPlainText(article(mayor, other), { published: '2022-06-01' }));
    return [...reported, ...quotes].map(({ speaker, record }) => [
      speaker?.name.replace(mayor, 'A').replace(other, 'B'),
      record,
    ]);
  };
  const first = verdicts('Okafor', 'Harrow');
  for (const [mayor, other] of [
    ['Clinton', 'Trump'],
    ['Brandt', 'Zhu'],
    ['Sanders', 'Cruz'],
  ] as const)
    expect(verdicts(mayor, other)).toEqual(first);
});
