/**
 * Learns how much each part of a comparison says about two appearances of one name being one person, and prints the weights
 * that stand in `src/files/identity/evidence/weigh.ts`.
 *
 * usage: npx node bench/train-names.ts ARTICLES.ndjson OTHER_FOLDER
 *
 * ARTICLES.ndjson holds one article a line: {"id","published","text"}. One person: pairs of a full name in two of its articles,
 * those left out that `names/labels.json` says are two. Two people: pairs of two names in two articles, as if they were one
 * name (pseudo-names, as Gooi and Allan 2004), a fifth of them within the articles, the rest with one of an article of
 * OTHER_FOLDER (.md files on anything else). Nothing learnt sees a name.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readPlainText } from '../src/article/text/read-plain-text.ts';
import type { Article } from '../src/article/article.ts';
import { extract } from '../src/extract/extract.ts';
import { readAppearance, readContext, type Appearance } from '../src/files/identity/evidence/appearance.ts';
import {
  compare,
  countRoleWords,
  prepare,
  type CollectionGround,
} from '../src/files/identity/evidence/compare.ts';
import { noThings, weighThings } from '../src/files/identity/evidence/things.ts';
import { readArticleFile } from '../src/files/read/read-article-file.ts';
import { readArticles } from './scale-content.ts';

const parts = ['comparable', 'context', 'near', 'across', 'role', 'otherRole', 'otherGender'] as const;

const labels = z
  .object({ pairs: z.array(z.tuple([z.string(), z.string(), z.string(), z.string(), z.boolean()])) })
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, 'names', 'labels.json'), 'utf8')));
const areTwo = new Set(labels.pairs.flatMap(([, one, , , isSame]) => (isSame ? [] : [one])));

const [file = '', folder = ''] = process.argv.slice(2);
const articles: [string, Article][] = readArticles(file).map(({ id, published, text }) => [
  id,
  readPlainText(text, { published }),
]);
const others = readdirSync(folder).flatMap((name): [string, Article][] => {
  const read = readArticleFile(readFileSync(join(folder, name)), name);
  return 'article' in read && read.article ? [[`other ${name}`, read.article]] : [];
});

const things = noThings();
const appearancesIn = (list: readonly [string, Article][]): Appearance[] =>
  list.flatMap(([id, article]) => {
    const context = readContext(id, article, things);
    return extract(article)
      .entities.filter(({ kind, name }) => kind === 'people' && name.includes(' '))
      .map((entity) => readAppearance(entity, context, things));
  });
const here = appearancesIn(articles);
const elsewhere = appearancesIn(others);
const ground: CollectionGround = {
  things: weighThings(things),
  roleWords: countRoleWords([...here, ...elsewhere]),
};

/** The parts of the comparison of two, as if they had one name. */
function partsOf(one: Appearance, other: Appearance): number[] {
  const own = new Set([one.words.at(-1), other.words.at(-1)]);
  const isOwn = (thing: number): boolean =>
    ground.things.wordsOf[thing]?.some((word) => own.has(word)) ?? false;
  const comparison = compare(prepare(one, ground, isOwn), prepare(other, ground, isOwn), ground);
  return parts.map((part) => comparison[part]);
}

let seed = 11;
const pick = <Item>(list: readonly Item[]): Item => {
  seed = (seed * 1103515245 + 12345) & 0x7fffffff;
  const item = list[Math.floor((seed / 0x7fffffff) * list.length)];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
};

interface Row {
  readonly isSame: boolean;
  readonly values: readonly number[];
  readonly weight: number;
}

const same: Row[] = [...Map.groupBy(here, ({ name }) => name)].flatMap(([name, list]) => {
  if (list.length < 2 || areTwo.has(name)) return [];
  const pairs = Array.from({ length: Math.min(list.length, 8) }, () => [pick(list), pick(list)] as const);
  const apart = pairs.filter(([one, other]) => one.article !== other.article);
  const weight = Math.min(1, 3 / apart.length);
  return apart.map(([one, other]) => ({ isSame: true, values: partsOf(one, other), weight }));
});
const total = same.reduce((sum, { weight }) => sum + weight, 0);
const drawn = 4000;
const two = (from: readonly Appearance[], share: number): Row[] =>
  Array.from({ length: drawn }, () => [pick(here), pick(from)] as const)
    .filter(([one, other]) => one.article !== other.article && one.words.at(-1) !== other.words.at(-1))
    .map(([one, other], _, { length }) => ({
      isSame: false,
      values: partsOf(one, other),
      weight: (share * total) / length,
    }));
const rows = [...same, ...two(here, 0.2), ...two(elsewhere, 0.8)];

// Logistic regression, by gradient ascent.
const weights = parts.map(() => 0);
let bias = 0;
for (let round = 0; round < 3000; round++) {
  const slope = parts.map(() => 0);
  let biasSlope = 0;
  for (const { isSame, values, weight } of rows) {
    const odds = values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), bias);
    const error = weight * (Number(isSame) - 1 / (1 + Math.exp(-odds)));
    for (const [at, value] of values.entries()) slope[at] = (slope[at] ?? 0) + error * value;
    biasSlope += error;
  }
  for (const at of weights.keys()) weights[at] = (weights[at] ?? 0) + (0.5 * (slope[at] ?? 0)) / total;
  bias += (0.5 * biasSlope) / total;
}
console.log(`pairs: ${String(same.length)} of one person, ${String(rows.length - same.length)} of two`);
for (const [at, part] of parts.entries()) console.log(`${part.padEnd(12)} ${(weights[at] ?? 0).toFixed(2)}`);
console.log(`${'name alone'.padEnd(12)} ${bias.toFixed(2)}`);
