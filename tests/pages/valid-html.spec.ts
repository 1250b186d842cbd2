import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from '../sites/browser-test.ts';
import { builtPages, oneOfEach } from '../sites/crawl-site.ts';
import { made, sites } from '../sites/sites.ts';

/** Its rules are the same for each page, and putting them together takes as long as reading one. */
class OneConfigLoader extends StaticConfigLoader {
  #known: ReturnType<StaticConfigLoader['getConfigFor']> | null = null;

  override getConfigFor(
    ...args: Parameters<StaticConfigLoader['getConfigFor']>
  ): ReturnType<StaticConfigLoader['getConfigFor']> {
    return (this.#known ??= super.getConfigFor(...args));
  }
}

/** All that html-validate has, but for what is named here. */
const validator = new HtmlValidate(
  new OneConfigLoader({
    root: true,
    extends: [
      'html-validate:recommended',
      'html-validate:document',
      'html-validate:a11y',
      'html-validate:standard',
    ],
    rules: {
      // Integrity is for files that another host could change; all of a page’s files are its own site’s.
      'require-sri': ['error', { target: 'crossorigin' }],
      // A page is named by the words that its record quotes, or by the article’s title: neither is ours to shorten.
      'long-title': 'off',
      // Safari tells nobody of a list without bullets unless its role is said.
      'no-redundant-role': 'off',
    },
  }),
);

for (const site of [...sites, made])
  test(`${site.name}: html-validate finds nothing on any page`, async () => {
    // Of hundreds of records of one kind one page is enough.
    const paths = site === made ? oneOfEach(builtPages(made)) : [...builtPages(site), '404.html'];
    const pages = paths.map((path) => (path.endsWith('.html') ? path : `${path}index.html`));
    expect(pages.length).toBeGreaterThan(10);
    const found: string[] = [];
    for (const page of pages) {
      const { results } = await validator.validateFile(join(site.dist, page));
      for (const { messages } of results)
        for (const { ruleId, message, line, column } of messages)
          found.push(`${page}:${String(line)}:${String(column)} ${ruleId}: ${message}`);
    }
    expect(found).toEqual([]);
  });

test('html-validate finds what is wrong', async () => {
  const { errorCount } = await validator.validateString(
    '<!doctype html><html lang="en"><head><title>A</title></head><body><p><h1 id="a">A</h1><p id="a">B</p></body></html>',
  );
  expect(errorCount).toBeGreaterThan(0);
});
