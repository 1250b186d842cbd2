import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EntityFile } from '../../../src/files/content.ts';
import { veilNames, type NameVeil } from '../../../src/withhold/veil-names.ts';
import { withheldNames, type WithheldNames } from '../../../src/withhold/withheld-names.ts';

const person = (
  id: string,
  name: string,
  more: Partial<EntityFile['data']> = {},
  kind: EntityFile['kind'] = 'people',
): EntityFile => ({
  kind,
  id,
  file: `content/${kind}/${id}.mdx`,
  data: { name, ...more },
  body: '',
  bodyLine: 4,
  lines: new Map(),
});

const namesOf = (...entities: readonly EntityFile[]): WithheldNames =>
  withheldNames({ articles: [], entities, parsed: new Map() });
const rosa = person('rosa-montalvo', 'Rosa Montalvo', { withheld: true });
const veilOf = (name: string, aliases: string[] = []): NameVeil =>
  namesOf(person('one', name, { aliases, withheld: true })).veil;

const forms = [
  'Rosa Montalvo',
  'ROSA MONTALVO',
  'MONTALVO',
  'montalvo',
  'R. Montalvo',
  'Montalvo, Rosa',
  'Rosa M. Montalvo',
  'the Montalvos',
  'the Montalvos’',
  'Montalvo’s',
  "Montalvo's",
  'Montálvo',
  'Mon\u00ADtalvo',
  'Rosa\u00A0Montalvo',
  'Rosa\nMontalvo',
  'pro-Montalvo',
  'Montalvo-era',
  'Montalvists',
  '#FreeMontalvo',
  '#freemontalvo',
  '@rosamontalvo',
  'rosa_montalvo_7',
  'FreeMontalvo',
  'montalvo-2024',
  'montalvo2024',
  'rosa.montalvo@example.org',
  'https://example.org/2024/freemontalvo.html',
  'https://example.org/?q=Rosa%20Montalvo',
  'https://example.org/Mont%C3%A1lvo',
  '“Montalvo”',
];

test.each(forms)('hides %j and leaves the rest', (form) => {
  const text = `They spoke of ${form} that night.`;
  const hidden = namesOf(rosa).veil.text(text);
  expect(hidden).not.toMatch(/m[oó]nt|m\u00ADont|talvo/i);
  expect(hidden).toHaveLength(text.length);
  expect(hidden).toMatch(/^They spoke of .* that night\.$/s);
  expect(namesOf(rosa).veil.has(text)).toBe(true);
});

test.each(['Montal', 'The mountain of Montalvia', 'a montage', 'Rosa sang.'])('leaves %j', (text) => {
  expect(namesOf(rosa).veil.text(text)).toBe(text);
});

test('hides a name with marks above letters in every spelling of it', () => {
  const { text } = veilOf('Jörg Müller-Øst');
  for (const form of ['Müller-Øst', 'Mueller', 'MULLER', 'muller-ost', 'Mu\u0308ller', 'Müllers'])
    expect(text(form), form).not.toMatch(/\p{L}{3}/u);
  expect(veilOf('Seán O’Brien').text('OBrien, O’BRIEN and o-brien')).not.toMatch(/brien/i);
});

describe('a name that is a word of the language', () => {
  const { text, has } = veilOf('Al Green');
  test('is hidden with a capital, and left where it names a thing', () => {
    expect(text('GREEN said that Green’s door is green, like green-house doors.')).toBe(
      '█████ said that ███████ door is green, like green-house doors.',
    );
    expect(has('#FreeGreen')).toBe(true);
  });
  test('is no day of a month', () => {
    expect(veilOf('Ann May').text('On May 5, and 5 May, May said no.')).toBe(
      'On May 5, and 5 May, ███ said no.',
    );
  });
  test('is hidden in capitals alone where it is the letters of an organisation', () => {
    const icy = person(
      'a',
      'Institute of Cold Events',
      { aliases: ['ICE'], withheld: true },
      'organisations',
    );
    const veil = namesOf(icy).veil;
    expect(veil.text('ICE sold ice.')).not.toBe('ICE sold ice.');
    expect(veil.text('They sold ice.')).toBe('They sold ice.');
  });
});

describe('a surname that somebody else has too', () => {
  const pedro = person('pedro-montalvo', 'Pedro Montalvo', {
    aliases: ['Montalvo', 'Mr. Montalvo', 'Montalvo’s heir'],
  });
  test('stays in that person’s full name, and alone is hidden', () => {
    const { veil } = namesOf(rosa, pedro);
    expect(veil.text('Pedro Montalvo’s sister met Mr. Montalvo and Pedro MONTALVO.')).toBe(
      'Pedro Montalvo’s sister met Mr. ████████ and Pedro MONTALVO.',
    );
    expect(veil.text('Rosa Montalvo, P. Montalvo, Montalvo’s heir')).toBe(
      '████ ████████, P. Montalvo, ██████████ heir',
    );
    expect(veil.id('pedro-montalvo-on-bread')).toBe('pedro-montalvo-on-bread');
    expect(veil.id('montalvo-on-bread')).toBe('on-bread');
  });
  test('stays alone in an article that names that person and not the withheld one', () => {
    const parsed = (names: readonly string[]) => ({
      format: 1 as const,
      article: 'mill',
      entries: [],
      names: names.map((is) => ({ is, name: 'Montalvo', aliases: [], role: null, inferred: false })),
      mentions: [],
      proof: null,
    });
    const inMill = (...is: readonly string[]): NameVeil =>
      withheldNames({
        articles: [],
        entities: [rosa, pedro],
        parsed: new Map([['mill', parsed(is)]]),
      }).inArticle('mill');
    expect(inMill('people/pedro-montalvo').has('Montalvo said so.')).toBe(false);
    expect(inMill('people/pedro-montalvo').has('Rosa Montalvo said so.')).toBe(true);
    expect(inMill('people/pedro-montalvo', 'people/rosa-montalvo').has('Montalvo said so.')).toBe(true);
  });
  test('is withheld along where nothing of the other name would be left, unless they are told apart', () => {
    const [one, two] = [person('montalvo', 'Montalvo'), person('rosa-montalvo-2', 'Rosa Montalvo')];
    expect(namesOf(rosa, one, two).references).toEqual(
      new Set(['people/rosa-montalvo', 'people/montalvo', 'people/rosa-montalvo-2']),
    );
    const apart = person('rosa-montalvo-2', 'Rosa Montalvo', { distinctFrom: ['rosa-montalvo'] });
    const names = namesOf(rosa, apart);
    expect(names.references).toEqual(new Set(['people/rosa-montalvo']));
    expect(names.ofName('people/rosa-montalvo-2').has('Rosa Montalvo')).toBe(false);
  });
});

test('takes the parts of an id out that have the name', () => {
  const { veil } = namesOf(rosa);
  expect(veil.id('someone-on-montalvo')).toBe('someone-on');
  expect(veil.id('freemontalvo-march')).toBe('march');
  expect(veil.id('rosa-montalvo')).toBe('');
  expect(veil.id('someone-on-the-mill')).toBe('someone-on-the-mill');
});

test('keeps the length of every text', () => {
  const { veil } = namesOf(rosa);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...forms), fc.string(), (a, form, b) => {
      const text = a + form + b;
      expect(veil.text(text)).toHaveLength(text.length);
    }),
  );
  expect(veilNames([], []).text('Rosa')).toBe('Rosa');
});
