import '@citation-js/plugin-bibtex';
import { Cite } from '@citation-js/core';
import { expect, test } from 'vitest';
import { apa } from '../../../../src/site/cite/apa.ts';
import { bibtex } from '../../../../src/site/cite/bibtex.ts';
import { chicagoEntry, chicagoNote } from '../../../../src/site/cite/chicago.ts';
import { citeArticle, cslJson } from '../../../../src/site/cite/cite.ts';
import { mla } from '../../../../src/site/cite/mla.ts';
import type { Run } from '../../../../src/site/cite/run.ts';
import { en } from '../../../../src/site/words/en.ts';
import { es } from '../../../../src/site/words/es.ts';
import { readFixtureSite } from '../read-fixture-site.ts';

const text = (runs: readonly Run[]): string =>
  runs.map(({ text, italic }) => (italic ? `*${text}*` : text)).join('');

async function harbour() {
  const site = await readFixtureSite();
  const article = site.articlesById.get('harbour-flood');
  if (article === undefined) throw new Error('The fixtures have no article of the harbour.');
  return citeArticle({ site, words: en, address: new URL('https://facts.example') }, article);
}

test('names the publisher’s article first, in each style', async () => {
  const citation = await harbour();
  expect(text(apa(citation, en))).toBe(
    'Ferreira-Novak, I. (2024, March). Gates closed late in Port Aldane, harbour master says. *The Coastal Ledger*. As recorded in On Record. (n.d.). *What the harbour master said about the flood gates of Port Aldane* [Fact sheet]. https://facts.example/articles/harbour-flood/',
  );
  expect(text(mla(citation, en))).toBe(
    'Ferreira-Novak, Ines. “Gates closed late in Port Aldane, harbour master says.” *The Coastal Ledger*, Mar. 2024. As recorded in “What the harbour master said about the flood gates of Port Aldane,” *On Record*, facts.example/articles/harbour-flood/.',
  );
  expect(text(chicagoNote(citation, en))).toBe(
    'Ines Ferreira-Novak, “Gates closed late in Port Aldane, harbour master says,” *The Coastal Ledger*, March 2024, as recorded in “What the harbour master said about the flood gates of Port Aldane,” On Record, https://facts.example/articles/harbour-flood/.',
  );
  expect(text(chicagoEntry(citation, en))).toBe(
    'Ferreira-Novak, Ines. “Gates closed late in Port Aldane, harbour master says.” *The Coastal Ledger*, March 2024. As recorded in “What the harbour master said about the flood gates of Port Aldane.” On Record. https://facts.example/articles/harbour-flood/.',
  );
  expect(text(apa(citation, es))).toContain('(2024, marzo)');
});

test('reads back from BibTeX and CSL-JSON as it was', async () => {
  const citation = await harbour();
  const source = {
    ...citation.source,
    title: 'Costs & losses: 12% of {all} gates_closed #1 \\ ~ ^ $5',
    author: [{ literal: 'Staff and Agencies' }, { family: 'Óskarsdóttir', given: 'Þóra' }],
  };
  const read: unknown = new Cite(bibtex({ ...citation, source })).data;
  expect(read).toMatchObject([
    {
      title: source.title,
      // One name that is not parted at its “and”; BibTeX has no other kind for it.
      author: [{ family: 'Staff and Agencies' }, { family: 'Óskarsdóttir', given: 'Þóra' }],
      'container-title': 'The Coastal Ledger',
      issued: { 'date-parts': [[2024, 3]] },
    },
    { title: citation.found.title, URL: 'https://facts.example/articles/harbour-flood/' },
  ]);
  expect(JSON.parse(cslJson(citation))).toEqual([citation.source, citation.found]);
});
