import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCheck } from '../../../src/cli/check/check.ts';
import { runParse } from '../../../src/cli/parse/parse.ts';
import { indexSite } from '../../../src/search/index-site.ts';
import { makeContentFolder } from '../cli/content-folder.ts';
import { buildPages } from './build-pages.ts';
import { fileOf, recordOf as nameOf, writeChangedArticle } from './changed-article.ts';
import { plain, publishedTexts } from './published-texts.ts';

const bakery = `---
title: The bakery of Sorn closes
publisher: The Sorn Courier
author: Ida Quill
published: 2031-05-04
url: https://courier.example/2031/rosa-montalvo-closes
---

Rosa Montalvo, the baker of Sorn, closed her bakery on May 3, 2031. “I am not proud of it,” Montalvo said.

About 400 people signed the letter “Free Montalvo” (#FreeMontalvo), the mayor, Gil Harrow, said on Sunday. “The MONTALVOS have always been good to us,” Harrow said.

“The bread was never the trouble,” said Ida Lund, who owns the mill. The mill sold 1,200 loaves of Montalvo’s bread in 2030.
`;

const trial = `---
title: Pro-Montalvo march in Sorn
publisher: The Sorn Courier
published: 2031-06-02
url: https://courier.example/montalvo-2024
---

Some 300 people marched for Rosa Montálvo on June 1, 2031. “We will march again,” said Ida Lund, who owns the mill.

The Montalvo Committee was founded in 2030. It said that 50 Montalvists had come.
`;

const harvest = `---
title: The harvest of Sorn
publisher: The Sorn Courier
published: 2031-07-04
---

The fields gave 900 tons of wheat in 2031. “It was a good year,” said Pedro Ferrer, a farmer.
`;

/** Forms of the name, in plain letters, none of which may be found. */
const forms = [
  'rosa montalvo',
  'r. montalvo',
  'montalvo, rosa',
  'rosa-montalvo',
  'rosa_montalvo',
  'rosamontalvo',
  'montalvos',
  "montalvo's",
  'montalvo’s',
  '#freemontalvo',
  'freemontalvo',
  'montalvo-2024',
  'pro-montalvo',
  'montalvo committee',
  'montalvists',
];

const desk = [
  ['people/ida-lund.mdx', 'note: A friend of R. Montalvo.\nlink: https://example.org/~rosamontalvo\n'],
  ['people/gil-harrow.mdx', 'aliases: [Harrow, "Montalvo’s mayor"]\n'],
] as const;

// One build is enough for both.
test(
  'of a name that is withheld no form is found in any byte that is published, and the pages of what the article no longer says tell it and lead on',
  { timeout: 600_000 },
  async () => {
    const folder = makeContentFolder();
    const dist = await mkdtemp(join(tmpdir(), 'onrecord-name-'));
    const addTo = (path: string, lines: string, note = ''): void => {
      folder.put(path, folder.read(path).replace('---\n', `---\n${lines}`) + note);
    };
    const recordOf = (kind: string, words: string): string => {
      const found = Object.keys(folder.bytes()).find(
        (path) => path.startsWith(kind) && folder.read(path).includes(words),
      );
      if (found === undefined) throw new Error(`No record in ${kind} has “${words}”.`);
      return found;
    };
    try {
      await writeChangedArticle(folder);
      folder.put('articles/bakery.md', bakery);
      folder.put('articles/march-for-rosa-montalvo.md', trial);
      folder.put('articles/harvest.md', harvest);
      folder.put('settings.yaml', 'repository: https://codeberg.org/owner/name\n');
      const parsed = await folder.run((io) => runParse({ content: folder.content, files: [] }, io));
      expect(parsed.code).toBe(0);
      for (const [path] of desk) folder.put(path, folder.read(path).replace(/aliases:\n(?: .*\n)+/, ''));
      for (const [path, lines] of desk) addTo(path, lines);
      const bread = recordOf('quotes/bakery', 'never the trouble');
      addTo(
        bread,
        'title: Lund on the Montalvo case\ncontext: Rosa_Montalvo had baked for her.\ncorrections:\n  - { was: MONTALVO bread, now: The bread, why: "#FreeMontalvo is no fact.", on: "2031-05-06" }\n',
        '\nShe had known **Mon**talvo for years. See [this](https://example.org/Rosa%20Mont%C3%A1lvo).\n',
      );
      const again = recordOf('quotes/march-for-rosa-montalvo', 'march again');
      folder.put('quotes/march-for-rosa-montalvo/lund-on-montalvo-2024.mdx', folder.read(again));
      const year = recordOf('quotes/harvest', 'a good year');
      addTo(year, '', '\nA note on the weather.\n');
      addTo('people/rosa-montalvo.mdx', 'withheld: Asked for by her.\nformerly: [montalvo-baker]\n');
      addTo('articles/march-for-rosa-montalvo.md', 'formerly: [montalvo-march, march-in-june]\n');
      for (const form of ['Rosa Montalvo', '#FreeMontalvo', 'MONTALVOS', 'montalvo-2024'])
        expect(JSON.stringify(folder.bytes())).toContain(form);

      const checked = await folder.run((io) => runCheck({ content: folder.content }, io));
      for (const [path] of desk) expect(checked.out + checked.err).toContain(`${path}:`);
      expect(checked.out + checked.err).toMatch(
        /never-the-trouble|bread[^\n]*names somebody who is withheld/,
      );

      await buildPages(folder.content, dist);
      await indexSite(dist);
      const texts = await publishedTexts(dist);
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
      expect(
        texts.some(({ file, text }) => file.startsWith('quotes/harvest') && text.includes('weather')),
      ).toBe(true);

      const page = (path: string): Promise<string> => readFile(join(dist, path, 'index.html'), 'utf8');
      const gone = nameOf(fileOf(folder, 'never asked')).replace('quotes/', 'quotes/mill/');
      expect(await page(gone)).toContain('The article no longer says this.');
      expect(await page(gone)).toContain('Its words are not found in the article as it stands now.');
      const figure = nameOf(fileOf(folder, '1,300')).replace('statistics/', 'statistics/mill/');
      expect(await page('statistics/mill/1300-visitors')).toContain(`/${figure}/`);
      expect(await page(figure)).toContain('1,300');
    } finally {
      folder.remove();
      await rm(dist, { recursive: true, force: true });
    }
  },
);
