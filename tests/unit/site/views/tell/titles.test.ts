import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readContent } from '../../../../../src/files/read/read-content.ts';
import { apa } from '../../../../../src/site/exports/cite/apa.ts';
import { bibtex } from '../../../../../src/site/exports/cite/bibtex.ts';
import { chicagoEntry, chicagoNote } from '../../../../../src/site/exports/cite/chicago.ts';
import { citeRecord, cslJson } from '../../../../../src/site/exports/cite/cite.ts';
import { mla } from '../../../../../src/site/exports/cite/mla.ts';
import { originText } from '../../../../../src/site/views/lists/origin-text.ts';
import { dateText } from '../../../../../src/site/text/format-date.ts';
import { describeRecord } from '../../../../../src/site/exports/linked-data/describe-record.ts';
import { attributedName } from '../../../../../src/site/views/tell/attributed-name.ts';
import { buildSite } from '../../../../../src/site/model/build-site.ts';
import type {
  AnyRecord,
  EventRecord,
  FigureRecord,
  Site,
  SiteArticle,
} from '../../../../../src/site/model/site.ts';
import { searchEntries } from '../../../../../src/site/exports/search-entries.ts';
import { describePage } from '../../../../../src/site/views/tell/describe-page.ts';
import { tellingText } from '../../../../../src/site/views/tell/telling-text.ts';
import { assertedBy } from '../../../../../src/site/views/tell/asserted-by.ts';
import { inferredOf } from '../../../../../src/site/views/tell/infer-once.ts';
import { sentenceText } from '../../../../../src/site/views/tell/quote-sentence.ts';
import { recordTitle, titleAlone } from '../../../../../src/site/views/tell/record-title.ts';
import { en } from '../../../../../src/site/words/en/en.ts';
import { es } from '../../../../../src/site/words/es/es.ts';

const shared = process.env['ONRECORD_SHARED'];
const address = new URL('https://facts.example');

/** The site of articles that are no part of the project, read into a temporary folder. */
async function readShared(folder: string): Promise<Site> {
  await cp(join(shared ?? '', 'articles', 'wikinews'), join(folder, 'articles'), { recursive: true });
  const main = resolve(import.meta.dirname, '../../../../../src/cli/main.ts');
  await promisify(execFile)(process.execPath, [main, 'parse', '--content', folder], {
    maxBuffer: 2 ** 26,
    // Where CI is set a parse writes nothing.
    env: { ...process.env, CI: '' },
  });
  return buildSite(await readContent(folder));
}

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();
const tokens = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
/** A text by its letters and digits alone: styles of citation have marks of their own. */
const inLetters = (text: string): string => ` ${tokens(text).join(' ')} `;
/** Words of the site's own that join names, venues and dates; none of them says what anybody said. */
const joining = new Set(
  tokens(
    'to on in at with for via during a en statement reported says según declaración referida speaker not clear no está claro quién habla first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth primera segunda tercera cuarta quinta sexta séptima octava novena décima undécima duodécima',
  ),
);

const recordsOf = (site: Site): readonly AnyRecord[] => [
  ...site.quotes,
  ...site.statistics,
  ...site.timeline,
];

function articleOf(site: Site, { article }: AnyRecord): SiteArticle {
  const found = site.articlesById.get(article);
  if (!found) throw new Error(`There is no article ${article}.`);
  return found;
}

/** Every text by which a record is called or described: headings, titles, descriptions, all forms of its citation. */
function callings(site: Site, record: AnyRecord): string[] {
  const article = articleOf(site, record);
  return [en, es].flatMap((words) => {
    const citation = citeRecord({ site, words, address }, article, record);
    const styled = [apa, mla, chicagoNote, chicagoEntry].map((style) =>
      style(citation, words)
        .map(({ text }) => text)
        .join(''),
    );
    return [
      recordTitle(site, record, words),
      titleAlone(site, record, words),
      describePage(site, article, record, words),
      citation.found.title,
      bibtex(citation),
      cslJson(citation),
      ...styled,
    ];
  });
}

/** A text without the addresses and keys in it, which are given once and change with nothing. */
const withoutAddress = ({ id, article }: AnyRecord, text: string): string =>
  text
    .replace(/\S*\/\/\S*/g, ' ')
    .replaceAll(id, ' ')
    .replaceAll(article, ' ')
    .replace(/\S*\/wiki\/\S*|facts\.example\S*/g, ' ');

/** What programs are told that a record says. */
function linked(site: Site, record: AnyRecord): string {
  const { description, text } = z
    .object({ description: z.string().optional(), text: z.string().optional() })
    .parse(describeRecord({ site, article: articleOf(site, record), address, words: en }, record));
  return `${description ?? ''} ${text ?? ''}`;
}

/** What a quote's title is made of that no name, role, venue or date of its record accounts for. */
function unaccounted(site: Site, record: AnyRecord & { kind: 'quotes' }, title: string): string[] {
  const { role = '', venue = '', date } = record.data;
  const { language } = articleOf(site, record);
  const when = date === undefined ? '' : `${dateText(date, language, en)} ${dateText(date, language, es)}`;
  const known = new Set(tokens(`${attributedName(site, record) ?? ''} ${role} ${venue} ${when}`));
  return tokens(title).filter((token) => !known.has(token) && !joining.has(token));
}

/** What a text has besides a stretch of the article, whoever asserts it, and the dates of the record. */
function besidesTheArticle(site: Site, record: FigureRecord | EventRecord, calling: string): string {
  const article = articleOf(site, record);
  const date = record.kind === 'timeline' ? record.data.date : null;
  const beside = [en, es].flatMap((words) => {
    const name = assertedBy(site, record, words);
    return [
      ` · ${originText(article, words)}`,
      ...(name === null ? [] : [words.tell.asserted('', name), ` · ${words.record.saidBy(name).join('')}`]),
      ...(date === null ? [] : [` (${dateText(date, article.language, words)})`]),
    ];
  });
  // Somebody’s own words stand in marks.
  const stretch = beside.reduce((text, part) => text.replace(part, ''), calling).replace(/^“(.*)”$/s, '$1');
  const own = record.kind === 'statistics' ? record.data.clause : '';
  const text = squeezed(article.stated.text);
  return text.includes(squeezed(stretch)) || stretch === own ? '' : stretch;
}

const sites: { readonly name: string; readonly read: () => Promise<Site> }[] = [
  { name: 'own', read: async () => buildSite(await readContent('content')) },
  { name: 'fixture', read: async () => buildSite(await readContent('tests/fixtures/content')) },
];

let folder = '';
if (shared !== undefined)
  sites.push({
    name: 'Wikinews',
    read: async () => {
      folder = await mkdtemp(join(tmpdir(), 'onrecord-titles-'));
      return readShared(folder);
    },
  });
afterAll(async () => {
  if (folder !== '') await rm(folder, { recursive: true });
});

describe.each(sites)('on the $name site', ({ read }) => {
  let site: Site;
  beforeAll(async () => {
    site = await read();
  }, 600_000);

  test('a quote is titled by its act: names, roles, venues and dates of its record, and nothing that was said', () => {
    const strange = site.quotes
      .filter(({ data }) => data.title === undefined)
      .flatMap((quote) =>
        [en, es].flatMap((words) => {
          const title = titleAlone(site, quote, words);
          return unaccounted(site, quote, title).map((token) => `${quote.id}: ${token} in ${title}`);
        }),
      );
    expect(site.quotes.length).toBeGreaterThan(0);
    expect(strange).toEqual([]);
  });

  test('no two quotes of one article have one title', () => {
    for (const words of [en, es]) {
      const titles = site.quotes.map((quote) => `${quote.article}: ${recordTitle(site, quote, words)}`);
      expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    }
  });

  test('the title and the description of a figure and an event are contiguous words of the article, uncut', () => {
    const broken = [...site.statistics, ...site.timeline]
      .filter(({ data }) => data.title === undefined)
      .flatMap((record) =>
        [en, es].flatMap((words) =>
          [
            recordTitle(site, record, words),
            titleAlone(site, record, words),
            describePage(site, articleOf(site, record), record, words),
          ].flatMap((calling) => {
            const beside = besidesTheArticle(site, record, calling);
            return beside === '' ? [] : [`${record.article}/${record.id}: ${beside}`];
          }),
        ),
      );
    expect(broken).toEqual([]);
  });

  test('nothing holds the words of a part of a sentence, or of a reported claim, without the sentence', () => {
    const withoutHeadline = (record: AnyRecord, letters: string): string =>
      letters.replaceAll(inLetters(articleOf(site, record).origin.title), ' ');
    const parts = site.quotes.filter(({ data }) => data.kind !== 'direct');
    const texts = Map.groupBy(
      recordsOf(site).flatMap((record) => {
        // What somebody said in whole sentences may have the same words.
        const isSpeech = record.kind === 'quotes' && record.data.kind === 'direct';
        return [
          ...callings(site, record),
          ...(isSpeech ? [] : [tellingText(site, record), linked(site, record)]),
        ].map((text) => ({
          article: record.article,
          text: withoutHeadline(record, inLetters(withoutAddress(record, text))),
        }));
      }),
      ({ article }) => article,
    );
    const severed = parts.flatMap((quote) => {
      const sentence = sentenceText(site, quote);
      if (sentence === null) return [`${quote.id} has no sentence`];
      // a sentence may have the headline in it too, or the article's address as a word
      const [words, whole] = [quote.data.words.flat().join(' '), sentence].map((text) =>
        withoutHeadline(quote, inLetters(withoutAddress(quote, text))),
      );
      if (words === undefined || whole === undefined) return [];
      return (texts.get(quote.article) ?? [])
        .filter(({ text }) => text.includes(words) && !text.includes(whole))
        .map(({ text }) => `${quote.id}: ${text}`);
    });
    expect(severed).toEqual([]);
  });

  test('the search shows a part of a sentence, and a reported claim, in the sentence', () => {
    const { entries } = searchEntries(site, en);
    const contents = new Map(entries.map(({ url, content }) => [url, content]));
    for (const quote of site.quotes.filter(({ data }) => data.kind !== 'direct'))
      expect(contents.get(`quotes/${quote.article}/${quote.id}/`)).toBe(
        sentenceText(site, quote)?.replaceAll('\n', ' '),
      );
  });

  test('what rests on one mention is inferred for each record that rests on it, or for none', () => {
    const fields = { quotes: 'speaker', statistics: 'assertedBy', timeline: 'assertedBy' } as const;
    const mentions = Map.groupBy(recordsOf(site), (record) => {
      const place = record.places.get(fields[record.kind])?.[0];
      const who = record.kind === 'quotes' ? record.data.speaker : record.data.assertedBy;
      return place && JSON.stringify([record.article, place.start, who]);
    });
    mentions.delete(undefined);
    const unlike = [...mentions.values()].filter(
      (records) =>
        new Set(records.map((record) => inferredOf(site, record).includes(fields[record.kind]))).size > 1,
    );
    expect(unlike.map((records) => records.map(({ id }) => id))).toEqual([]);
  });
});
