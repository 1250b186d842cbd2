import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../../src/extract/findings.ts';
import type { Content, EntityFile } from '../../../../src/files/content.ts';
import { defaultSettings } from '../../../../src/records/newsroom/site-settings.ts';
import { indexEntities } from '../../../../src/files/identity/entity-index.ts';
import { addParsed, addRead, emptyCollection } from '../../../../src/files/identity/collection.ts';
import { settleNames } from '../../../../src/files/identity/settle-names.ts';
import { whoIsWho } from '../../../../src/files/identity/who-is-who.ts';
import { readPlainText } from '../../../../src/article/text/read-plain-text.ts';
import type { EntityKind } from '../../../../src/records/id.ts';
import type { Parsed } from '../../../../src/records/parsed.ts';

type Name = Parsed['names'][number];

const entity = (
  name: string,
  role: string | null = null,
  kind: EntityKind = 'people',
  aliases: string[] = [],
): Entity => ({
  kind,
  name,
  aliases,
  role,
  mentions: [],
});
const file = (kind: EntityKind, id: string, data: EntityFile['data']): EntityFile => ({
  kind,
  id,
  file: `content/${kind}/${id}.mdx`,
  data,
  body: '',
  bodyLine: 4,
  lines: new Map(),
});
const named = (is: string, name: string, role: string | null = null, aliases: string[] = []): Name => ({
  is,
  name,
  role,
  aliases,
  inferred: false,
});

/** What the names of article "now" are taken for, after other articles gave theirs. */
function taken(
  entities: Entity[],
  {
    entities: files = [],
    names = {},
    before = [],
    chosen = {},
  }: {
    entities?: EntityFile[];
    names?: Record<string, Name[]>;
    before?: Name[];
    chosen?: Record<string, string>;
  } = {},
): [string, boolean][] {
  const parsed = Object.entries(names).map(([article, list]): [string, Parsed] => [
    article,
    { format: 1, article, entries: [], names: list, mentions: [], proof: null },
  ]);
  const content: Content = {
    articles: [],
    quotes: [],
    statistics: [],
    timeline: [],
    entities: files,
    releases: new Map(),
    parsed: new Map(parsed),
    settings: defaultSettings,
    ownPages: [],
    problems: [],
  };
  const index = indexEntities(content, new Set());
  const wanted = new Set(entities.keys());
  const settled = settleNames(entities, { wanted, index, before, chosen: new Map(Object.entries(chosen)) });
  const collection = emptyCollection();
  addRead(collection, 'now', { article: readPlainText('', {}), entities, settled });
  for (const [, one] of parsed) addParsed(collection, null, one, index.formerly);
  const { found } = whoIsWho(collection, { index, inFiles: new Map() });
  const identities = new Map([...settled.settled, ...(found.get('now') ?? [])]);
  return entities.map((_, index) => {
    const { is = '', inferred = false } = identities.get(index) ?? {};
    return [is, inferred];
  });
}

const smith = file('people', 'john-smith', { name: 'John Smith' });
const smithIsMayor = {
  entities: [smith],
  names: { old: [named('people/john-smith', 'John Smith', 'mayor of Arle')] },
};

describe('who a name is, by names and roles alone', () => {
  it('gives new names new ids', () => {
    expect(
      taken([entity('Ines Okafor'), entity('Łukasz Żółć'), entity('Tarn', null, 'organisations')]),
    ).toEqual([
      ['people/ines-okafor', false],
      ['people/lukasz-zolc', false],
      ['organisations/tarn', false],
    ]);
  });

  it('takes a full name with the same role for the person known, and marks it as inferred', () => {
    expect(taken([entity('John Smith', 'Mayor of Arle')], smithIsMayor)).toEqual([
      ['people/john-smith', true],
    ]);
    expect(taken([entity('John Smith', 'former mayor of Arle')], smithIsMayor)).toEqual([
      ['people/john-smith', true],
    ]);
  });

  it.each([
    ['another role', entity('John Smith', 'baker')],
    ['no role', entity('John Smith')],
    ['less of the role', entity('John Smith', 'mayor')],
    ['the same office elsewhere', entity('John Smith', 'mayor of Tarn')],
  ])('makes a person of their own of a namesake with %s', (_, namesake) => {
    expect(taken([namesake], smithIsMayor)).toEqual([['people/john-smith-2', false]]);
  });

  it('never goes by a surname', () => {
    const ground = {
      entities: [file('people', 'smith', { name: 'Smith' })],
      names: { old: [named('people/smith', 'Smith', 'mayor of Arle')] },
    };
    expect(taken([entity('Smith', 'mayor of Arle')], ground)).toEqual([['people/smith-2', false]]);
  });

  it('does not choose between two whose role agrees', () => {
    const ground = {
      entities: [smith, file('people', 'john-smith-2', { name: 'John Smith', distinctFrom: ['john-smith'] })],
      names: {
        old: [named('people/john-smith', 'John Smith', 'mayor of Arle')],
        older: [named('people/john-smith-2', 'John Smith', 'mayor of Arle')],
      },
    };
    expect(taken([entity('John Smith', 'mayor of Arle')], ground)).toEqual([['people/john-smith-3', false]]);
  });

  it('keeps whom the article’s last parse took a name for, whatever the role says now', () => {
    const before = [named('people/john-smith', 'John Smith', 'mayor of Arle')];
    expect(taken([entity('John Smith', 'baker')], { entities: [smith], before })).toEqual([
      ['people/john-smith', false],
    ]);
    const short = [named('people/john-smith', 'Smith', 'mayor')];
    expect(
      taken([entity('John Smith', null, 'people', ['Smith'])], { entities: [smith], before: short }),
    ).toEqual([['people/john-smith', false]]);
  });

  it('follows an editor who put a namesake in its place', () => {
    const before = [{ ...named('people/john-smith', 'John Smith', 'baker'), inferred: true }];
    const files = [
      smith,
      file('people', 'john-smith-2', { name: 'John Smith', distinctFrom: ['john-smith'] }),
    ];
    expect(
      taken([entity('John Smith', 'baker')], {
        entities: files,
        before,
        chosen: { 'people/john-smith': 'people/john-smith-2' },
      }),
    ).toEqual([['people/john-smith-2', false]]);
  });

  it('follows a file that was renamed, and never gives the old id again', () => {
    const files = [file('people', 'john-b-smith', { name: 'John B. Smith', formerly: ['john-smith'] })];
    const before = [named('people/john-smith', 'John Smith', 'mayor of Arle')];
    expect(taken([entity('John Smith', 'mayor of Arle')], { entities: files, before })).toEqual([
      ['people/john-b-smith', false],
    ]);
    expect(taken([entity('John Smith', 'baker')], { entities: files })).toEqual([
      ['people/john-smith-2', false],
    ]);
  });

  it('follows an editor who made two names of the article one person', () => {
    const files = [file('people', 'ada-holm', { name: 'Ada Holm', formerly: ['ada-holm-berg'] })];
    const names = [entity('Ada Holm', 'baker'), entity('Ada Holm-Berg')];
    const merged = [
      ['people/ada-holm', false],
      ['people/ada-holm', false],
    ];
    const before = [
      named('people/ada-holm', 'Ada Holm', 'baker'),
      named('people/ada-holm-berg', 'Ada Holm-Berg'),
    ];
    expect(taken(names, { entities: files, before })).toEqual(merged);
    const after = [named('people/ada-holm', 'Ada Holm', 'baker'), named('people/ada-holm', 'Ada Holm-Berg')];
    expect(taken(names, { entities: files, before: after })).toEqual(merged);
    expect(taken(names.toReversed(), { entities: files, before: after })).toEqual(merged);
  });

  it('takes up a file that a killed parse had written', () => {
    expect(taken([entity('John Smith', 'baker')], { entities: [smith] })).toEqual([
      ['people/john-smith', false],
    ]);
  });

  it('shares neither organisations nor documents by their names alone', () => {
    const ground = {
      entities: [
        file('organisations', 'ministry-of-works', { name: 'Ministry of Works' }),
        file('documents', 'audit', { name: 'audit' }),
      ],
      names: {
        old: [
          named('organisations/ministry-of-works', 'Ministry of Works'),
          named('documents/audit', 'audit'),
        ],
      },
    };
    expect(
      taken([entity('Ministry of Works', null, 'organisations'), entity('audit', null, 'documents')], ground),
    ).toEqual([
      ['organisations/ministry-of-works-2', false],
      ['documents/audit-now', false],
    ]);
  });

  it('names an organisation by what its letters stand for', () => {
    expect(taken([{ ...entity('MOW', null, 'organisations'), expansion: 'Ministry of Works' }])).toEqual([
      ['organisations/ministry-of-works', false],
    ]);
  });
});

it('keeps two of one name apart as the last parse did, and makes no third', () => {
  const before = [named('documents/lawsuit-now', 'lawsuit'), named('documents/lawsuit-now-2', 'lawsuit')];
  const lawsuit = entity('lawsuit', null, 'documents');
  expect(taken([lawsuit, lawsuit], { before })).toEqual([
    ['documents/lawsuit-now', false],
    ['documents/lawsuit-now-2', false],
  ]);
});
