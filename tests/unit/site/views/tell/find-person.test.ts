import { expect, test } from 'vitest';
import type { Mention, Site, SiteArticle } from '../../../../../src/site/model/site.ts';
import { findPerson } from '../../../../../src/site/views/tell/find-person.ts';
import { readFixtureSite } from '../../read-fixture-site.ts';

const site = await readFixtureSite();
const marta = 'people/marta-lindqvist-okonkwo';
const ines = 'people/ines-ferreira-novak';
const names = { Marta: marta, Lindqvist: marta, Ines: ines } as const;

/** Finds whom the last sentence of a text stands for; paragraphs are parted by line feeds. */
function stands(text: string, statement: string): string | null {
  const [base] = site.articles;
  if (!base) throw new Error('no article');
  const blocks: { start: number; end: number }[] = [];
  for (const paragraph of text.split('\n')) {
    const start = (blocks.at(-1)?.end ?? -1) + 1;
    blocks.push({ start, end: start + paragraph.length });
  }
  const mentions: Mention[] = Object.entries(names).flatMap(([name, of]) =>
    [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
      of,
      article: base.id,
      at: { start: index, end: index + name.length },
    })),
  );
  mentions.sort((one, other) => one.at.start - other.at.start);
  const article: SiteArticle = {
    ...base,
    article: null,
    stated: {
      ...base.stated,
      text,
      blocks: blocks.map((span) => ({ ...span, kind: 'paragraph' as const })),
    },
  };
  const here: Site = {
    ...site,
    articlesById: new Map([[base.id, article]]),
    recordsByArticle: new Map([[base.id, { quotes: [], statistics: [], timeline: [], mentions }]]),
  };
  const start = text.indexOf(statement);
  const span = { start, end: start + statement.length };
  const found = findPerson(here, article, span, span);
  return found && `${text.slice(found.start, found.end)} = ${found.subject.gloss}`;
}

test.each([
  ['Marta left. She was fined.', 'She was fined', 'She = Marta Lindqvist-Okonkwo'],
  [
    'Marta left. In 1995, at noon, she was told.',
    'In 1995, at noon, she was told',
    'she = Marta Lindqvist-Okonkwo',
  ],
  ['Marta left; tomorrow she returns.', 'tomorrow she returns', 'she = Marta Lindqvist-Okonkwo'],
  [
    'Senator Ines left. Rain fell.\nThe senator was fined.',
    'The senator was fined',
    'The senator = Ines Ferreira-Novak',
  ],
])('in “%s” the subject of “%s” is known', (text, statement, expected) => {
  expect(stands(text, statement)).toBe(expected);
});

test.each([
  ['two are named before', 'Marta met Ines. She was fined.', 'She was fined'],
  ['nobody is named in the paragraph', 'Marta left.\nShe was fined.', 'She was fined'],
  ['somebody else was meant before the name', 'She met Marta. She was fined.', 'She was fined'],
  [
    'a pronoun of the other kind stands between',
    'Marta left. He stayed, and she was fined.',
    'she was fined',
  ],
  ['it is no subject', 'Marta left. They fined her.', 'They fined her'],
  ['the words name that one', 'Marta left. She, Lindqvist, was fined.', 'She, Lindqvist, was fined'],
  [
    'somebody else might have the role',
    'Senator Ines left. A senator spoke. The senator was fined.',
    'The senator was fined',
  ],
  [
    'two have the role',
    'Senator Ines and Senator Marta left. The senator was fined.',
    'The senator was fined',
  ],
  [
    'another is named before the role',
    'Senator Ines left. Rain fell.\nMarta spoke. The senator was fined.',
    'The senator was fined',
  ],
  ['nobody has the role', 'Ines left. The senator was fined.', 'The senator was fined'],
])('nobody is named where %s', (_, text, statement) => {
  expect(stands(text, statement)).toBeNull();
});
