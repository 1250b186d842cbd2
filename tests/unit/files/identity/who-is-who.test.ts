import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityFile } from '../../../../src/files/content.ts';
import { labelledPairs } from './namesakes/pairs.ts';
import { identifyArticles, type ShortArticle } from './identify-articles.ts';

const runs = Number(process.env['ONRECORD_RUNS'] ?? 1000);

const bridge: ShortArticle[] = [
  {
    id: 'bridge-1',
    text: 'The bridge over the Tarn at Arle has to be closed.\n\n“We will mend it by May,” said Ines Okafor, the mayor of Arle.\n\n“It was the frost,” said Nils Berg of the Tarn Bridge Trust.',
    published: '2031-03-01',
  },
  {
    id: 'bridge-2',
    text: 'Work on the Arle bridge over the Tarn will take longer.\n\nMayor Ines Okafor had promised May.\n\n“The piers are rotten,” Okafor said. The Tarn Bridge Trust agreed.',
    published: '2031-05-02',
  },
  {
    id: 'bridge-3',
    text: 'The Tarn Bridge Trust opened the bridge of Arle on Sunday.\n\n“It stands,” said Ines Okafor.\n\nNils Berg cut the ribbon for the Tarn Bridge Trust.',
    published: '2031-09-14',
  },
];

describe('people', () => {
  it('are one over three articles on one bridge', () => {
    const { who } = identifyArticles(bridge);
    expect(bridge.map(({ id }) => who(id, 'Ines Okafor'))).toEqual(Array(3).fill('people/ines-okafor'));
  });

  it('are linked with evidence that can be read', () => {
    const { because } = identifyArticles(bridge);
    expect(because('bridge-1', 'Ines Okafor')).toBe('');
    expect(because('bridge-2', 'Ines Okafor')).toMatch(/tarn/);
  });

  it('are told from their namesakes, invented ones: none taken for the other, few questions', () => {
    const articles = labelledPairs.flatMap(({ articles: both }) => both);
    const { who, doubts } = identifyArticles(articles);
    const outcomes = labelledPairs.map(({ name, isSame, articles: [one, other] }) => {
      const [a, b] = [who(one.id, name), who(other.id, name)];
      if (a === null || b === null) return 'unnamed';
      if (a === b) return isSame ? 'right' : 'wrong';
      return doubts.some(({ records }) => records.includes(a) && records.includes(b))
        ? 'asked'
        : isSame
          ? 'two pages'
          : 'right';
    });
    const count = (outcome: string): number => outcomes.filter((one) => one === outcome).length;
    expect(count('wrong')).toBe(0);
    expect(count('asked')).toBeLessThanOrEqual(0.15 * labelledPairs.length);
    expect(count('two pages')).toBe(0);
    expect(count('right')).toBeGreaterThan(0.9 * labelledPairs.length);
  });

  it('are never known by a surname: the role has to be the same, and nobody else’s', () => {
    const short = {
      id: 'short',
      text: 'The Tarn Bridge Trust met at Arle.\n\n“We are glad of the bridge,” Okafor said. Nils Berg of the Tarn Bridge Trust agreed.',
      published: '2031-10-01',
    };
    expect(identifyArticles([...bridge, short]).who('short', 'Okafor')).not.toBe('people/ines-okafor');
  });

  const president = (id: string, name: string): ShortArticle => ({
    id,
    text: `The Tarn Bridge Trust met at Arle.\n\n“We are glad of the bridge,” said ${name}, president of the Tarn Bridge Trust.\n\nNils Berg agreed.`,
    published: '2031-10-01',
  });

  it('are one with the short form of their given name, and nobody is whose given name is another', () => {
    const isOne = (one: string, other: string): boolean => {
      const { who } = identifyArticles([president('a', one), president('b', other)]);
      return who('a', one) === who('b', other);
    };
    expect(isOne('William Tarnholm', 'Bill Tarnholm')).toBe(true);
    expect(isOne('Theodore B. Tarnholm', 'Ted Tarnholm')).toBe(true);
    expect(isOne('Christopher Tarnholm', 'Christina Tarnholm')).toBe(false);
    expect(isOne('Bill Tarnholm', 'Bob Tarnholm')).toBe(false);
  });

  it('of two names to which a short form may belong go together with neither', () => {
    const { who } = identifyArticles([
      president('a', 'Chris Tarnholm'),
      president('b', 'Christopher Tarnholm'),
      president('c', 'Christina Tarnholm'),
    ]);
    const given = ['Chris', 'Christopher', 'Christina'].map((name, place) =>
      who(['a', 'b', 'c'][place] ?? '', `${name} Tarnholm`),
    );
    expect(new Set(given).size).toBe(3);
  });

  it('with Jr. on one name alone are no question', () => {
    const { doubts } = identifyArticles([president('a', 'Walter Holm'), president('b', 'Walter Holm Jr.')]);
    expect(doubts).toEqual([]);
  });

  it('with Jr. and without, and with other initials, stay two', () => {
    const apart = (one: string, other: string): boolean => {
      const { who } = identifyArticles([president('a', one), president('b', other)]);
      return who('a', one) !== who('b', other);
    };
    expect(apart('Walter Holm', 'Walter Holm')).toBe(false);
    expect(apart('Walter Holm', 'Walter B. Holm')).toBe(false);
    expect(apart('Walter Holm', 'Walter Holm Jr.')).toBe(true);
    expect(apart('Walter B. Holm', 'Walter K. Holm')).toBe(true);
  });
});

describe('organisations', () => {
  const article = (id: string, text: string): ShortArticle => ({ id, text, published: '2024-06-01' });
  const american = [
    article(
      'us-1',
      'The White House asked Congress for money on Monday. In Washington, Senator Ruth Lorne of Ohio was against it.\n\n“Congress will not pay,” said Ruth Lorne. Congress meets again in Washington in July.',
    ),
    article(
      'us-2',
      'Congress voted on the budget of the White House. “Ohio gets nothing,” said Senator Ruth Lorne in Washington.\n\nCongress adjourned, and Washington went home.',
    ),
  ];
  const indian = [
    article(
      'in-1',
      'The Congress party lost Kerala to the BJP, and New Delhi was surprised. “Congress has to change,” said Suresh Iyer, a voter in Kochi.\n\nCongress had held Kerala since 1999, Lakshmi Raghavan of the Times of Kochi said.',
    ),
    article(
      'in-2',
      'Congress chose Suresh Iyer to lead it in Kerala against the BJP. “We start again in Kochi,” he said in New Delhi.\n\nCongress leaders in Kochi agreed, Lakshmi Raghavan said.',
    ),
  ];

  it('of one name in two countries stay apart', () => {
    const { who } = identifyArticles([...american, ...indian]);
    const [us1, us2, in1, in2] = ['us-1', 'us-2', 'in-1', 'in-2'].map((id) => who(id, 'Congress'));
    expect(us1).not.toBeNull();
    expect(us2).toBe(us1);
    expect(in1).not.toBe(us1);
    expect(in2).not.toBe(us1);
  });

  it('two Supreme Courts are two', () => {
    const court = (id: string, country: string, city: string, judge: string): ShortArticle =>
      article(
        id,
        `The Supreme Court of ${country} ruled in ${city} on Tuesday. “The law is clear,” said ${judge}, a lawyer in ${city}.\n\nThe Supreme Court will hear more of ${city} in May, and the Supreme Court in ${city} has time, ${judge} said.`,
      );
    const { who } = identifyArticles([
      court('br', 'Brazil', 'Brasilia', 'Catalina Rojas'),
      court('ke', 'Kenya', 'Nairobi', 'Wanjiru Kamau'),
    ]);
    expect(who('br', 'Supreme Court')).not.toBeNull();
    expect(who('ke', 'Supreme Court')).not.toBe(who('br', 'Supreme Court'));
  });

  it('are one with the letters that an article explains', () => {
    const { who } = identifyArticles([
      article(
        'un-1',
        'The United Nations (UN) sent food to Sudan. “Khartoum needs more,” said Hany Fouad, a doctor in Khartoum.\n\nThe UN will send more to Sudan.',
      ),
      article(
        'un-2',
        'The UN called for peace in Sudan. “Khartoum burns,” Hany Fouad said.\n\nThe UN met twice.',
      ),
      article(
        'un-3',
        'The United Nations asked for a truce in Sudan. “Khartoum waits,” Hany Fouad said.\n\nThe United Nations has people in Khartoum.',
      ),
    ]);
    expect(['un-1', 'un-2', 'un-3'].map((id) => who(id, id === 'un-2' ? 'UN' : 'United Nations'))).toEqual(
      Array(3).fill('organisations/united-nations'),
    );
  });
});

describe('documents', () => {
  it('have no page where nothing but the noun is known, and are one over two articles never', () => {
    const of = (id: string): ShortArticle => ({
      id,
      text: 'The report says that 300 people left Arle in 2030.\n\nThe audit by the Tarn Bridge Trust found that 20 piers of the Tarn bridge are rotten.',
    });
    const { groups } = identifyArticles([of('a'), of('b')]);
    expect(groups.flat().filter((one) => one.endsWith(': report'))).toEqual([]);
    expect(
      groups.filter((group) => group.some((one) => one.includes('audit'))).map(({ length }) => length),
    ).toEqual([1, 1]);
  });
});

describe('steadiness', () => {
  const pool = labelledPairs.flatMap(({ articles }) => articles).filter((_, index) => index % 9 < 4);

  it('the order in which articles come changes nothing', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(pool, { minLength: 2, maxLength: 8 }), (articles) => {
        const [one, other] = [identifyArticles(articles), identifyArticles(articles.toReversed())];
        expect(one.groups).toEqual(other.groups);
        expect(one.doubts).toEqual(other.doubts);
        for (const { id } of articles)
          for (const name of one.groups.flat().filter((line) => line.startsWith(`${id}: `)))
            expect(one.who(id, name.slice(id.length + 2))).toBe(other.who(id, name.slice(id.length + 2)));
      }),
      { numRuns: runs },
    );
  });

  it('distinctFrom ends a question', () => {
    const file = (id: string, distinctFrom?: string[]): EntityFile => ({
      kind: 'people',
      id,
      file: `content/people/${id}.mdx`,
      data: { name: id, ...(distinctFrom && { distinctFrom }) },
      body: '',
      bodyLine: 3,
      lines: new Map(),
    });
    const pair = labelledPairs.find(({ name, isSame, articles }) => {
      const { doubts } = identifyArticles(articles);
      return !isSame && name !== '' && doubts.length > 0;
    });
    const [question] = identifyArticles(pair?.articles ?? []).doubts;
    const [one = '', other = ''] = (question?.records ?? []).map((is) => is.replace('people/', ''));
    expect(other).not.toBe('');
    const files = [file(one, [other]), file(other)];
    expect(
      identifyArticles(pair?.articles ?? [], files).doubts.filter(({ records }) =>
        records.includes(`people/${one}`),
      ),
    ).toEqual([]);
  });
});
