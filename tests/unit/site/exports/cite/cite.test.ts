import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { describe, expect, test } from 'vitest';
import { apa } from '../../../../../src/site/exports/cite/apa.ts';
import { bibtex } from '../../../../../src/site/exports/cite/bibtex.ts';
import { chicagoEntry, chicagoNote } from '../../../../../src/site/exports/cite/chicago.ts';
import { citeArticle, citeRecord, cslJson } from '../../../../../src/site/exports/cite/cite.ts';
import type { Citation } from '../../../../../src/site/exports/cite/csl.ts';
import { mla } from '../../../../../src/site/exports/cite/mla.ts';
import { type Run, quoteTitle } from '../../../../../src/site/exports/cite/runs.ts';
import { splitAuthors } from '../../../../../src/site/exports/cite/author-names.ts';
import type { Site, SiteArticle } from '../../../../../src/site/model/site.ts';
import { en } from '../../../../../src/site/words/en/en.ts';
import { es } from '../../../../../src/site/words/es/es.ts';
import { readFixtureSite } from '../../read-fixture-site.ts';

const site: Site = await readFixtureSite();
const citing = { site, words: en, address: new URL('https://facts.example') };

function articleOf(id: string): SiteArticle {
  const article = site.articlesById.get(id);
  if (!article) throw new Error(`The fixtures have no article ${id}.`);
  return article;
}

/** A citation as Markdown has it: italics between stars. */
const shown = (runs: readonly Run[]): string =>
  runs.map(({ text, italic }) => (italic ? `*${text}*` : text)).join('');

const full: Citation = citeArticle(citing, articleOf('night-ferry'));
const monthAlone = citeArticle(citing, articleOf('harbour-flood'));
const undated = citeArticle(citing, articleOf('quiet-week'));

describe('cites the publisher’s article first, then this page', () => {
  test.each([
    [
      'APA',
      apa(full, en),
      'Dvořák, O. (2024, November 19). The night ferry between Aldane and the islands stops after 61 years. *Tidewater Gazette*. https://tidewater.example/night-ferry As recorded in On Record. (n.d.). *The night ferry between Aldane and the islands stops after 61 years* [Fact sheet]. https://facts.example/articles/night-ferry/',
    ],
    [
      'MLA',
      mla(full, en),
      'Dvořák, Oluwaseun. “The night ferry between Aldane and the islands stops after 61 years.” *Tidewater Gazette*, 19 Nov. 2024, tidewater.example/night-ferry. As recorded in “The night ferry between Aldane and the islands stops after 61 years,” *On Record*, facts.example/articles/night-ferry/.',
    ],
    [
      'Chicago, a note',
      chicagoNote(monthAlone, en),
      'Ines Ferreira-Novak, “Gates closed late in Port Aldane, harbour master says,” *The Coastal Ledger*, March 2024, as recorded in “What the harbour master said about the flood gates of Port Aldane,” On Record, https://facts.example/articles/harbour-flood/.',
    ],
    [
      'Chicago, an entry',
      chicagoEntry(monthAlone, en),
      'Ferreira-Novak, Ines. “Gates closed late in Port Aldane, harbour master says.” *The Coastal Ledger*, March 2024. As recorded in “What the harbour master said about the flood gates of Port Aldane.” On Record. https://facts.example/articles/harbour-flood/.',
    ],
    [
      'APA, neither author nor date',
      apa(undated, en),
      'A quiet week in the town library. (n.d.). *Tidewater Gazette*. As recorded in On Record. (n.d.). *A quiet week in the town library* [Fact sheet]. https://facts.example/articles/quiet-week/',
    ],
    [
      'APA in Spanish',
      apa(undated, es),
      'A quiet week in the town library. (s. f.). *Tidewater Gazette*. Según consta en On Record. (s. f.). *A quiet week in the town library* [Fact sheet]. https://facts.example/articles/quiet-week/',
    ],
  ])('%s', (_, runs, expected) => {
    expect(shown(runs)).toBe(expected);
  });

  test('a record by its own title and address', () => {
    const quote = site.quotes.find(({ id }) => id === 'shevchuk-a-mistake');
    if (!quote) throw new Error('The fixtures lack the quote.');
    const { found } = citeRecord(citing, articleOf('night-ferry'), quote);
    expect([found.title, found.URL, found.genre]).toEqual([
      'Андрій Шевчук-Коваленко, statement',
      'https://facts.example/quotes/night-ferry/shevchuk-a-mistake/',
      'Quotation',
    ]);
  });
});

describe('files for reference managers', () => {
  test('BibTeX that another program reads to the same author, title, year and address', () => {
    const [source, found] = new Cite(bibtex(full)).data;
    expect(source).toMatchObject({
      type: 'article-journal',
      author: [{ family: 'Dvořák', given: 'Oluwaseun' }],
      title: 'The night ferry between Aldane and the islands stops after 61 years',
      'container-title': 'Tidewater Gazette',
      issued: { 'date-parts': [[2024, 11, 19]] },
      URL: 'https://tidewater.example/night-ferry',
    });
    expect(found).toMatchObject({ URL: 'https://facts.example/articles/night-ferry/' });
  });

  test('BibTeX of a title that has its signs', () => {
    const title = 'Costs up 50% & {more}: $3_000 ~ #1 \\ done';
    const text = bibtex({ ...full, source: { ...full.source, title } });
    expect(new Cite(text).data[0]?.title).toBe(title);
  });

  test('CSL-JSON of both', () => {
    expect(JSON.parse(cslJson(full))).toEqual([full.source, full.found]);
  });
});

test.each([
  ['Ines Ferreira-Novak', [{ family: 'Ferreira-Novak', given: 'Ines' }]],
  ['Ferreira-Novak, Ines', [{ family: 'Ferreira-Novak', given: 'Ines' }]],
  [
    'By Jane Doe and John Q. Roe Jr.',
    [
      { family: 'Doe', given: 'Jane' },
      { family: 'Roe', given: 'John Q.', suffix: 'Jr.' },
    ],
  ],
  ['Ludwig van Buren', [{ family: 'Buren', given: 'Ludwig', 'non-dropping-particle': 'van' }]],
  ['Ministry of Health and Welfare', [{ literal: 'Ministry of Health and Welfare' }]],
  ['AP', [{ literal: 'AP' }]],
  ['Андрій Шевчук', [{ literal: 'Андрій Шевчук' }]],
])('splitAuthors: %s', (byline, expected) => {
  expect(splitAuthors(byline, 'en')).toEqual(expected);
});

test('leaves a name in a language that puts the family first as it is written', () => {
  expect(splitAuthors('Nguyen Thi Mai', 'vi')).toEqual([{ literal: 'Nguyen Thi Mai' }]);
});

test.each([
  ['Orla Pym: “We drank together,”', '.', '“Orla Pym: ‘We drank together.’”'],
  ['Orla Pym: “We drank together,”', ',', '“Orla Pym: ‘We drank together,’”'],
  ['Orla Pym: “We praised their efforts.”', ',', '“Orla Pym: ‘We praised their efforts,’”'],
  ['Orla Pym: “We moved to the U.S.”', ',', '“Orla Pym: ‘We moved to the U.S.,’”'],
  ['Orla Pym: “Did we drink?”', '.', '“Orla Pym: ‘Did we drink?’”'],
  ['The well runs again', '.', '“The well runs again.”'],
] as const)('the title %s before “%s” is %s', (title, mark, quoted) => {
  expect(quoteTitle(title, mark)).toBe(quoted);
});
