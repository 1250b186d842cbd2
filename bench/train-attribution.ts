/**
 * Learns from articles in which people marked source, cue and content of attributions which stretch of a sentence a cue
 * introduces and who is its source, and writes src/language/en/model/attribution.bin.
 *
 * usage: node bench/train-attribution.ts TRAIN.ndjson [--without IDS.json] [--measure DEV.ndjson]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sumWeights } from '../src/extract/syntax/linear-model.ts';
import { attributionExamples, attributionSettings, learnAttribution } from './learn/learn-attribution.ts';
import { readArticles } from './learn/read-articles.ts';

const value = (name: string): string | undefined => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};
const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error(
    'usage: node bench/train-attribution.ts TRAIN.ndjson [--without IDS.json] [--measure DEV.ndjson]',
  );
  process.exit(2);
}
const left = new Set(
  value('--without') === undefined
    ? []
    : (JSON.parse(readFileSync(value('--without') ?? '', 'utf8')) as string[]),
);
let now = Date.now();
const reach = { contents: 0, proposed: 0 };
const examples = attributionExamples(
  readArticles(path).filter(({ id }) => !left.has(id)),
  reach,
);
console.error(
  `${String(examples.length)} cues, ${String(reach.proposed)} of ${String(reach.contents)} contents proposed, ${String(Date.now() - now)} ms`,
);
now = Date.now();
const { sources, contents, bytes } = learnAttribution(examples);
console.error(
  `learnt in ${String(Date.now() - now)} ms: ${String(sources.length)} and ${String(contents.length)} slots`,
);
writeFileSync(join(import.meta.dirname, '../src/language/en/model/attribution.bin'), bytes);
console.log(`${String(bytes.length)} bytes`);

const measured = value('--measure');
if (measured !== undefined) {
  const test = attributionExamples(readArticles(measured), { contents: 0, proposed: 0 });
  for (const [name, table, choices] of [
    ['source', sources, test.map(({ source }) => source).filter((one) => one !== null)],
    ['content', contents, test.map(({ content }) => content).filter(({ options }) => options.length > 0)],
  ] as const) {
    let right = 0,
      wanted = 0,
      hit = 0,
      said = 0;
    for (const { options, right: good } of choices) {
      const scores = options.map((option) => sumWeights(table, option, option.length));
      const best = scores.indexOf(Math.max(...scores));
      if (good.has(best)) right += 1;
      if (!good.has(0)) wanted += 1;
      if (best !== 0) said += 1;
      if (best !== 0 && good.has(best)) hit += 1;
    }
    if (name === 'content')
      for (const level of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) {
        let n = 0,
          ok = 0;
        for (const { options, right: good } of choices) {
          const scores = options.map((option) =>
            Math.exp(sumWeights(table, option, option.length) / attributionSettings.parts),
          );
          const all = scores.reduce((a, b) => a + b, 0);
          const own = scores.slice(1);
          const most = Math.max(0, ...own);
          if (most / all < level) continue;
          n += 1;
          if (good.has(own.indexOf(most) + 1)) ok += 1;
        }
        console.log(
          `  share over ${String(level)}: ${String(n)} found, ${((100 * ok) / n).toFixed(1)} right, ${((100 * ok) / wanted).toFixed(1)} of all`,
        );
      }
    console.log(
      `${name}: ${String(choices.length)} choices, right ${((100 * right) / choices.length).toFixed(1)}; precision ${((100 * hit) / said).toFixed(1)}, recall ${((100 * hit) / wanted).toFixed(1)} of ${String(wanted)}`,
    );
  }
}
