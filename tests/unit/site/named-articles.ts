import { runParse } from '../../../src/cli/parse/parse.ts';
import type { ContentFolder } from '../cli/content-folder.ts';
import { writeChangedArticle } from './changed-article.ts';

const bakery = `---
title: The bakery of Sorn closes
publisher: The Sorn Courier
author: Ida Quill
published: 2031-05-04
url: https://courier.example/2031/rosa-montalvo-closes
---

Rosa Montalvo, the baker of Sorn, closed her bakery on May 3, 2031. “I am not proud of it,” Montalvo said.

About 400 people signed the letter “Free Montalvo” (#FreeMontalvo), the mayor, Gil Farrow, said on Sunday. “The MONTALVOS have always been good to us,” Farrow said.

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
export const forms = [
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

/** What an editor wrote of others, with the name in it. */
export const desk = [
  ['people/ida-lund.mdx', 'note: A friend of R. Montalvo.\nlink: https://example.org/~rosamontalvo\n'],
  ['people/gil-farrow.mdx', 'aliases: [Farrow, "Montalvo’s mayor"]\n'],
] as const;

/** Adds lines to the front matter of a file, and a note below it. */
export function addTo(folder: ContentFolder, path: string, lines: string, note = ''): void {
  folder.put(path, folder.read(path).replace('---\n', `---\n${lines}`) + note);
}

function recordOf(folder: ContentFolder, kind: string, words: string): string {
  const found = Object.keys(folder.bytes()).find(
    (path) => path.startsWith(kind) && folder.read(path).includes(words),
  );
  if (found === undefined) throw new Error(`No record in ${kind} has “${words}”.`);
  return found;
}

/**
 * Writes articles in which a name stands in many forms, parses them, and puts it into what editors write too; and an
 * article that was changed since it was parsed.
 * @returns the path of a quote whose note has the name
 */
export async function writeNamedArticles(folder: ContentFolder): Promise<string> {
  await writeChangedArticle(folder);
  folder.put('articles/bakery.md', bakery);
  folder.put('articles/march-for-rosa-montalvo.md', trial);
  folder.put('articles/harvest.md', harvest);
  const { code, err } = await folder.run((io) => runParse({ content: folder.content, files: [] }, io));
  if (code !== 0) throw new Error(err);
  for (const [path] of desk) folder.put(path, folder.read(path).replace(/aliases:\n(?: .*\n)+/, ''));
  for (const [path, lines] of desk) addTo(folder, path, lines);
  const bread = recordOf(folder, 'quotes/bakery', 'never the trouble');
  addTo(
    folder,
    bread,
    'title: Lund on the Montalvo case\ncontext: Rosa_Montalvo had baked for her.\ncorrections:\n  - { was: MONTALVO bread, now: The bread, why: "#FreeMontalvo is no fact.", on: "2031-05-06" }\n',
    '\nShe had known **Mon**talvo for years. See [this](https://example.org/Rosa%20Mont%C3%A1lvo).\n',
  );
  const again = recordOf(folder, 'quotes/march-for-rosa-montalvo', 'march again');
  folder.put('quotes/march-for-rosa-montalvo/lund-on-montalvo-2024.mdx', folder.read(again));
  addTo(folder, recordOf(folder, 'quotes/harvest', 'a good year'), '', '\nA note on the weather.\n');
  addTo(folder, 'articles/march-for-rosa-montalvo.md', 'formerly: [montalvo-march, march-in-june]\n');
  return bread;
}
