import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildPages, filesOf } from './build-pages.ts';

async function put(file: string, line: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace('---\n', `---\n${line}\n`));
}

test(
  'builds a site in whose files no withheld word stands, also from one in which they stood',
  { timeout: 240_000 },
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'onrecord-withheld-'));
    try {
      const content = join(folder, 'content');
      const dist = join(folder, 'dist');
      await cp('tests/fixtures/content', content, { recursive: true });
      await writeFile(join(content, 'settings.yaml'), 'repository: https://codeberg.org/owner/name\n');
      const all = await buildPages(content, dist);
      await put(
        join(content, 'quotes/harbour-flood/lindqvist-okonkwo-what-they-were-built-for.mdx'),
        'withheld: Asked for by a reader.',
      );
      await put(join(content, 'people/teodor-brancusi-whitfield.mdx'), 'noindex: true');
      await put(join(content, 'articles/quiet-week.md'), 'withheld: true');
      await rm(join(content, 'timeline/harbour-flood/inquiry-opens.mdx'));
      expect(await buildPages(content, dist)).toBeLessThan(all - 20);
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
      const account = await readFile(join(dist, 'articles/harbour-flood/account/index.html'), 'utf8');
      expect(account).toContain('[withheld]');
      const person = await readFile(join(dist, 'people/teodor-brancusi-whitfield/index.html'), 'utf8');
      expect(person).toContain('<meta name="robots" content="noindex">');
      expect(person).toContain(
        'https://codeberg.org/owner/name/_edit/main/content/people/teodor-brancusi-whitfield.mdx',
      );
      expect(person).toContain('Report an error');
      const anew = join(folder, 'anew');
      await buildPages(content, anew);
      expect(await filesOf(dist)).toEqual(await filesOf(anew));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
);
