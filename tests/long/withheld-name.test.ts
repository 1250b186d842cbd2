import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import type { Content, EntityFile } from '../../src/files/content.ts';
import { familyName } from '../../src/files/draft/short-name.ts';
import { readContent } from '../../src/files/read/read-content.ts';
import { plain, publishedTexts } from '../unit/site/published-texts.ts';

const project = resolve(import.meta.dirname, '../..');
const shared = process.env['ONRECORD_SHARED'];
const articles = shared === undefined ? '' : join(shared, 'articles', 'wikinews');

/** How many of those who are named most often are withheld at once. */
const withheldPeople = 3;

function onrecord(...args: string[]): void {
  execFileSync(process.execPath, [join(project, 'src', 'cli', 'main.ts'), ...args], {
    cwd: project,
    // Where CI is set nothing is written, and these articles have no records yet.
    env: { ...process.env, CI: '' },
    stdio: 'pipe',
    maxBuffer: 64 * 1024 * 1024,
  });
}

const lastOf = ({ data }: EntityFile): string => plain(familyName(data.name));

/** Those whom the articles name most often, with a last name of their own that is found in no other name on record. */
function mostNamed(content: Content): EntityFile[] {
  const mentions = [...content.parsed.values()].flatMap((parsed) => parsed.mentions);
  const isOwn = (person: EntityFile): boolean =>
    content.entities.every((other) => other === person || !plain(other.data.name).includes(lastOf(person)));
  return content.entities
    .filter((one) => one.kind === 'people' && /^\S+ \S{4,}$/.test(one.data.name) && isOwn(one))
    .map((one) => ({ one, count: mentions.filter(({ of }) => of === `people/${one.id}`).length }))
    .sort((a, b) => b.count - a.count || (a.one.id < b.one.id ? -1 : 1))
    .slice(0, withheldPeople)
    .map(({ one }) => one);
}

/** Fifteen forms of a name of two words, as an editor may write them. */
function formsOf(name: string): string[] {
  const [first = '', last = ''] = name.split(' ');
  return [
    name,
    name.toUpperCase(),
    `${last}, ${first}`,
    `${first.slice(0, 1)}. ${last}`,
    `${last}s`,
    `${last}’s`,
    `${last}'s`,
    `#Free${last}`,
    `#${last}`,
    `@${first}${last}`.toLowerCase(),
    `${last}-2024`.toLowerCase(),
    `${first}_${last}`.toLowerCase(),
    `pro-${last}`,
    `https://example.org/${first}-${last}/`.toLowerCase(),
    Array.from(last).join('\u00AD'),
  ];
}

/** The description of a PDF in XML; empty where it has none. */
const raw = (metadata: { getRaw: () => unknown } | null): string => {
  const xml = metadata?.getRaw();
  return typeof xml === 'string' ? xml : '';
};

/** What a PDF says on its pages and of itself. */
async function readPdf(bytes: Buffer): Promise<string> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const { info, metadata } = await pdf.getMetadata();
  const said = [JSON.stringify(info), raw(metadata), JSON.stringify(await pdf.getOutline())];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    said.push(
      items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''),
      JSON.stringify(await page.getAnnotations()),
    );
  }
  return said.join('\n');
}

const addTo = (file: string, lines: string, note = ''): void => {
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace('---\n', `---\n${lines}`) + note);
};

test.skipIf(!existsSync(articles))(
  'of those who are named most often and withheld, no form of the name is found in any published byte',
  { timeout: 3_600_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'onrecord-withheld-name-'));
    try {
      const content = join(folder, 'content');
      const dist = join(folder, 'dist');
      cpSync(articles, join(content, 'articles'), { recursive: true });
      onrecord('parse', '--content', content);
      const read = await readContent(content);
      const people = mostNamed(read);
      expect(people).toHaveLength(withheldPeople);
      const forms = people.flatMap(({ data }) => formsOf(data.name));
      // A record of another's in each article, in whose note and context an editor names them in every form.
      const records = new Map(
        read.quotes
          .filter(({ data }) => !people.some(({ id }) => data.speaker === `people/${id}`))
          .map((record) => [record.article, record]),
      );
      for (const [at, { file }] of [...records.values()].entries()) {
        const form = forms[at % forms.length] ?? '';
        addTo(
          join(folder, file),
          `title: ${JSON.stringify(`On ${form}`)}\ncontext: ${JSON.stringify(forms.join(' and '))}\n`,
          `\nThis is about ${form} and ${forms.join(' and ')}.\n`,
        );
      }
      for (const { file } of people) addTo(join(folder, file), 'withheld: true\n');
      onrecord('build', '--frozen', '--content', content, '--out', dist, '--site', 'https://facts.example');
      const texts = await publishedTexts(dist, readPdf);
      expect(texts.filter(({ file }) => file.endsWith('.pdf')).length).toBeGreaterThan(
        2 * read.articles.length - 1,
      );
      const sought = [...forms.map(plain), ...people.map(lastOf)];
      const found = texts.flatMap(({ file, text }) =>
        sought.filter((form) => text.includes(form)).map((form) => ({ file, form })),
      );
      expect(found).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
