import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCheck } from '../../../src/cli/check/check.ts';
import { indexSite } from '../../../src/search/index-site.ts';
import { makeContentFolder, type ContentFolder } from '../cli/content-folder.ts';
import { buildPages, filesOf } from './build-pages.ts';
import { fileOf, recordOf } from './changed-article.ts';
import { addTo, desk, forms, writeNamedArticles } from './named-articles.ts';
import { plain, publishedTexts } from './published-texts.ts';

let folder: ContentFolder;
/** Everything that a newsroom can say of its site. */
const newsroom = `
name: Facts & Figures
publisher: Arle Gazette
repository: https://codeberg.org/owner/name
footer: [{ text: Write to us, link: desk@gazette.example }]
accent: { light: "#0b5394", dark: "#8ab8e6" }
`;

/** A site that was built with all that is withheld since, and built again without it. */
let dist = '';
/** How many pages were made of all, and how many of them again. */
let made = { all: 0, again: 0 };
let bread = '';

const page = (path: string): Promise<string> => readFile(join(dist, path, 'index.html'), 'utf8');

// A build takes seconds: one sequence of them serves all that is held of what is withheld.
beforeAll(async () => {
  folder = makeContentFolder();
  dist = await mkdtemp(join(tmpdir(), 'onrecord-withheld-'));
  bread = await writeNamedArticles(folder);
  await cp('tests/fixtures/content', folder.content, { recursive: true });
  folder.put('settings.yaml', newsroom);
  folder.put('pages/thanks.md', '---\ntitle: Thanks\n---\n\nTo **Rosa** Montalvo for the bread.\n');
  folder.put(
    'pages/imprint.md',
    '---\ntitle: Imprint\nmenu: top\nformerly: [impressum]\n---\n\nThe Arle Gazette -- "ours".\n',
  );
  for (const form of ['Rosa Montalvo', '#FreeMontalvo', 'MONTALVOS', 'montalvo-2024'])
    expect(JSON.stringify(folder.bytes())).toContain(form);
  const all = await buildPages(folder.content, dist);
  addTo(
    folder,
    'quotes/harbour-flood/lindqvist-okonkwo-what-they-were-built-for.mdx',
    'withheld: Asked for by a reader.\n',
  );
  addTo(folder, 'people/teodor-brancusi-whitfield.mdx', 'noindex: true\n');
  addTo(folder, 'articles/quiet-week.md', 'withheld: true\n');
  await rm(join(folder.content, 'timeline/harbour-flood/inquiry-opens.mdx'));
  addTo(folder, 'people/rosa-montalvo.mdx', 'withheld: Asked for by her.\nformerly: [montalvo-baker]\n');
  made = { all, again: await buildPages(folder.content, dist) };
}, 600_000);
afterAll(async () => {
  folder.remove();
  await rm(dist, { recursive: true, force: true });
});

test('builds a site in whose files no withheld word stands, also from one in which they stood', async () => {
  expect(made.again).toBeLessThan(made.all - 20);
  const files = (await readdir(dist, { recursive: true, withFileTypes: true })).filter((file) =>
    file.isFile(),
  );
  expect(files.length).toBeGreaterThan(30);
  const withheld =
    /gates did what they were|Two of the five closed|overhauled in 1987|Asked for by a reader|flood plan of 2009|Harrow|quiet-week|█/;
  for (const { parentPath, name } of files) {
    const text = await readFile(join(parentPath, name), 'utf8');
    expect(withheld.exec(`${parentPath}/${name}\n${text}`)?.[0], `${parentPath}/${name}`).toBeUndefined();
  }
  expect(await page('articles/harbour-flood/account')).toContain('[withheld]');
  const person = await page('people/teodor-brancusi-whitfield');
  expect(person).toContain('<meta name="robots" content="noindex">');
  expect(person).toContain(
    'https://codeberg.org/owner/name/_edit/main/content/people/teodor-brancusi-whitfield.mdx',
  );
  expect(person).toContain('Report an error');
});

test('that site is the same as one that is built anew', { timeout: 240_000 }, async () => {
  const anew = join(folder.root, 'anew');
  await buildPages(folder.content, anew);
  expect(await filesOf(dist)).toEqual(await filesOf(anew));
});

test('of a name that is withheld no form is found in any byte that is published', async () => {
  const checked = await folder.run((io) => runCheck({ content: folder.content }, io));
  for (const [path] of desk) expect(checked.out + checked.err).toContain(`${path}:`);
  expect(checked.out + checked.err).toMatch(/never-the-trouble|bread[^\n]*names somebody who is withheld/);

  const indexed = join(folder.root, 'indexed');
  await cp(dist, indexed, { recursive: true });
  await indexSite(indexed);
  const texts = await publishedTexts(indexed);
  expect(texts.length).toBeGreaterThan(60);
  for (const { file, text } of texts) {
    for (const form of forms) expect(text.includes(plain(form)) ? form : '', file).toBe('');
    expect(/.{0,40}montalv.{0,40}/u.exec(text)?.[0] ?? '', file).toBe('');
  }
  const files = new Set(texts.map(({ file }) => file));
  for (const path of ['articles/march-for/index.html', 'articles/march-in-june/index.html'])
    expect(files, path).toContain(path);
  expect([...files].filter((file) => file.startsWith('quotes/march-for/lund-on-2024/'))).not.toEqual([]);
  const note = texts.find(({ file }) => file === `${bread.replace('.mdx', '')}/index.html`)?.text;
  expect(note).toContain('[withheld]');
  expect(texts.some(({ file, text }) => file.startsWith('quotes/harvest') && text.includes('weather'))).toBe(
    true,
  );
});

test('the pages of what the article no longer says tell it and lead on', async () => {
  const gone = recordOf(fileOf(folder, 'never asked')).replace('quotes/', 'quotes/mill/');
  expect(await page(gone)).toContain('The article no longer says this.');
  expect(await page(gone)).toContain('Its words are not found in the article as it stands now.');
  const figure = recordOf(fileOf(folder, '1,300')).replace('statistics/', 'statistics/mill/');
  expect(await page('statistics/mill/1300-visitors')).toContain(`/${figure}/`);
  expect(await page(figure)).toContain('1,300');
});

test('a newsroom’s name, publisher, links, colour and pages stand everywhere, and what another program is called does not', async () => {
  const article = await page('articles/harbour-flood');
  expect(article).toContain(' – Facts &amp; Figures</title>');
  expect(article).toContain('"publisher":{"@type":"Organization","name":"Arle Gazette"');
  expect(article).toContain('Published by Arle Gazette.');
  expect(article).toMatch(/<a href="mailto:desk@gazette.example">\s*Write to us/);
  expect(article).toMatch(/<nav aria-label="Main">(?:(?!<\/nav>)[\s\S])*<a href="\/pages\/imprint\/">/);
  expect(await page('articles/harbour-flood/sheet')).toContain('data-running-name="Facts &amp; Figures"');
  const files = await filesOf(dist);
  const styles = [...files].filter(([name]) => /^accent-\w+\.css$/.test(name));
  expect(styles.map(([, bytes]) => bytes)).toEqual([expect.stringContaining('--accent:#0b5394')]);
  // While tests run, Vite takes the site for one that is being written, whose pages hold the style itself.
  expect(article).toMatch(/<link rel="stylesheet" href="\/accent-\w+\.css">|<style>[^<]*--accent:#0b5394/);
  // The program that made the site keeps its name where that is meant.
  const program = /method\/index\.html$|licences\.txt$|timeline\.ics$/;
  for (const [name, bytes] of files)
    if (!program.test(name) && !name.endsWith('.woff2')) expect(bytes, name).not.toContain('On Record');
});

test('a page of a newsroom’s own is shown as it is typed, and one that names somebody who is withheld is a gap', async () => {
  expect(await page('pages/imprint')).toContain('<p>The Arle Gazette -- "ours".</p>');
  expect(await page('pages/impressum')).toContain('<a href="/pages/imprint/">');
  const thanks = await page('pages/thanks');
  expect(thanks).toContain('[withheld]');
  expect(thanks).not.toContain('bread');
});
