/**
 * Prints how many words a reader sees on each article's overview, and how many the article itself has: a fact sheet that is
 * longer than what it condenses is no help. Counted in a browser: what is folded and what is only heard is not seen.
 *
 * usage: npx node bench/count-words.ts DIST      (a site that was built with `/` as its base)
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser } from '../src/print/browser/find-browser.ts';
import { launchBrowser } from '../src/print/browser/launch-browser.ts';
import { countWords } from '../src/site/text/count-words.ts';
import { serveFolder } from '../tests/sites/serve-folder.ts';
import { visibleText } from '../tests/sites/visible-text.ts';

const [dist] = parseArgs({ allowPositionals: true }).positionals;
if (dist === undefined) throw new Error('Expected the folder of a built site: DIST.');

const articles = readdirSync(join(dist, 'articles')).filter((id) =>
  existsSync(join(dist, 'articles', id, 'text.txt')),
);
const { server, origin } = await serveFolder(dist, '/', {});
const browser = await launchBrowser(await findBrowser());
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
let shorter = 0;
for (const id of articles) {
  await page.goto(`${origin}/articles/${id}/`);
  const told = countWords(await page.evaluate(visibleText));
  const read = countWords(readFileSync(join(dist, 'articles', id, 'text.txt'), 'utf8'));
  if (told < read) shorter += 1;
  console.log(`${told < read ? ' ' : '+'} ${id}: ${String(told)} words of ${String(read)}`);
}
console.log(`${String(shorter)} of ${String(articles.length)} overviews are shorter than their article`);
await browser.close();
server.close();
