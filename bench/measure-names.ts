/**
 * Prints how well and how fast it is told who is who over many articles: of labelled pairs how many are linked, asked and kept
 * apart; of names drawn at random how many files they get; seconds and megabytes.
 *
 * usage: npx node bench/measure-names.ts ARTICLES.ndjson [--times 1]
 *
 * ARTICLES.ndjson holds one article a line: {"id","published","text"}. `names/labels.json` says of pairs of names in two
 * articles of PolNeAR's training part whether they are one person, and has two hundred names drawn at random, each of one
 * person. `--times` takes the articles so many times over, each time under other ids and with other names of people, to see
 * how it grows.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { readPlainText } from '../src/article/text/read-plain-text.ts';
import { extract } from '../src/extract/extract.ts';
import type { Findings } from '../src/extract/findings.ts';
import type { Article } from '../src/article/article.ts';
import { emptyContent } from '../src/files/empty-content.ts';
import { indexEntities } from '../src/files/identity/entity-index.ts';
import { identifier } from '../src/files/identity/identify-names.ts';
import { readArticles } from './scale-content.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { times: { type: 'string', default: '1' } },
});

const labels = z
  .object({
    pairs: z.array(z.tuple([z.string(), z.string(), z.string(), z.string(), z.boolean()])),
    names: z.array(z.string()),
  })
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, 'names', 'labels.json'), 'utf8')));

const idOf = (id: string): string =>
  id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

interface Read {
  readonly id: string;
  readonly article: Article;
  readonly findings: Findings;
}

/** The same articles once more, with names of people that no other copy has. */
const copyOf = ({ id, article, findings }: Read, number: number): Read => ({
  id: number === 0 ? id : `${id}-${String(number)}`,
  article,
  findings:
    number === 0
      ? findings
      : {
          ...findings,
          entities: findings.entities.map((entity) =>
            entity.kind === 'people'
              ? { ...entity, name: `${entity.name}${'abcdefghijkl'[number % 12] ?? ''}` }
              : entity,
          ),
        },
});

const [file = ''] = positionals;
const read = readArticles(file).map(({ id, published, text }): Read => {
  const article = readPlainText(text, { published });
  return { id: idOf(id), article, findings: extract(article) };
});
const times = Number(values.times);
const before = process.memoryUsage().rss;
const cpu = process.cpuUsage();
const start = performance.now();
const names = identifier(emptyContent, indexEntities(emptyContent, new Set()));
for (let number = 0; number < times; number++)
  for (const one of read) names.add({ ...copyOf(one, number), before: null, files: [] });
const { of, doubts } = names.identify();
const used = process.cpuUsage(cpu);
console.log(
  `${String(read.length * times)} articles: ${((used.user + used.system) / 1e6).toFixed(1)} s of processor, ${((performance.now() - start) / 1000).toFixed(1)} s, ${String(Math.round((process.memoryUsage().rss - before) / 2 ** 20))} MB more`,
);

const all = read.flatMap(({ id }) => [...of(id).values()].map((one) => ({ id, ...one })));
const files = new Set(all.filter(({ is }) => is.startsWith('people/')).map(({ is }) => is));
console.log(
  `people: ${String(files.size)} files for ${String(all.filter(({ is }) => is.startsWith('people/')).length)} names in articles; questions: ${String(doubts.length)}`,
);

const whoIs = new Map(all.map(({ id, name, is }) => [`${id} ${name}`, is]));
const outcomes = labels.pairs.map(([oneArticle, one, otherArticle, other, isSame]) => {
  const [a, b] = [whoIs.get(`${oneArticle} ${one}`), whoIs.get(`${otherArticle} ${other}`)];
  if (a === undefined || b === undefined) return { isSame, came: 'not named' };
  if (a === b) return { isSame, came: 'linked' };
  const isAsked = doubts.some(({ records }) => records.includes(a) && records.includes(b));
  return { isSame, came: isAsked ? 'asked' : 'apart' };
});
for (const isSame of [true, false]) {
  const counts = Map.groupBy(
    outcomes.filter((one) => one.isSame === isSame),
    ({ came }) => came,
  );
  console.log(
    `${isSame ? 'one person' : 'two people'}: ${[...counts].map(([came, list]) => `${String(list.length)} ${came}`).join(', ')}`,
  );
}

const drawn = labels.names.map(
  (name) => new Set(all.filter((one) => one.name === name).map(({ is }) => is)).size,
);
console.log(
  `${String(drawn.length)} names drawn: ${String(drawn.reduce((sum, count) => sum + count, 0))} files`,
);
