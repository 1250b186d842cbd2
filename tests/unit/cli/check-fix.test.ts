import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { runCheck } from '../../../src/cli/check/check.ts';
import { readContent } from '../../../src/files/read/read-content.ts';
import { article, event, files, quote, statistic, writeContent } from '../check/sound-content.ts';
import { runCommand, type Ran } from './run-command.ts';

const fix = (content: string): Promise<Ran> =>
  runCommand((io) => runCheck({ content, fix: true }, io), { cwd: dirname(content) });

const bytesIn = (content: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(content, { recursive: true, encoding: 'utf8' })
      .filter((file) => statSync(join(content, file)).isFile())
      .map((file) => [file, readFileSync(join(content, file), 'utf8')]),
  );

const renamed = { 'people/ida-holm.mdx': '---\nname: Ida Holm\nformerly: [holm]\n---\n' };

describe('check --fix', () => {
  it('changes the lines of what it mends and nothing else', async () => {
    const before = quote
      .replace('people/ida-holm', 'people/holm # the mayor')
      .replace('kind: direct', "kind: 'direct'\n");
    const content = writeContent({ ...renamed, [files.quote]: before });
    const { code, out } = await fix(content);
    expect(out).toBe(
      `mended   content/${files.quote}:2  speaker names people/holm, which is people/ida-holm now.  (former-reference)\nchecked  1 article, 3 records: all is well\n`,
    );
    expect(code).toBe(0);
    expect(bytesIn(content)[files.quote]).toBe(before.replace('people/holm', 'people/ida-holm'));
  });

  it('takes a clause from the article and the phrase from the clause, each in its own marks', async () => {
    const clause = 'The “old” pier — of 1,200 tonnes — goes.';
    const typed = 'The "old" pier - of 1,200 tonnes - goes.';
    const content = writeContent({
      [files.article]: `${article}\n${clause}\n`,
      'statistics/harbour/pier.mdx': `---\nwords: 1,200 tonnes\nclause: '${typed}'\nvalue: 1200\nbound: exact\nunit: tonne\n---\n`,
    });
    expect((await fix(content)).code).toBe(0);
    expect(bytesIn(content)['statistics/harbour/pier.mdx']).toContain(`\nclause: '${clause}'\n`);
  });

  it('declares again what the parse inferred of a date, and not what an editor typed', async () => {
    const dated = (date: string): string =>
      `---\ndate: ${date}\nrelation: on\nwords: May 3\nwhat: Mayor Ida Holm said on May 3\n---\n`;
    const base = { date: '2021-05-03', inferred: ['date.year'] };
    const parsed = {
      format: 1,
      article: 'harbour',
      entries: [{ record: 'timeline/1998-dredged', base, at: {} }],
      names: [],
      mentions: [],
      proof: null,
    };
    const content = writeContent({
      [files.article]: article.replace('Holm said.', 'Holm said on May 3.'),
      [files.event]: dated('2021-05-03'),
      'timeline/harbour/typed.mdx': dated('2019-05-03'),
      '.parsed/harbour.json': JSON.stringify(parsed),
    });
    const { code, out } = await fix(content);
    expect(out.match(/mended/g)).toHaveLength(1);
    expect(code).toBe(1);
    expect(bytesIn(content)[files.event]).toBe(
      dated('2021-05-03').replace(/---\n$/, 'inferred:\n  - date.year\n---\n'),
    );
  });

  it('leaves part of a word, a date that its words contradict, and an id whose other half cannot be read', async () => {
    const clock = "---\ndate: null\nrelation: on\nwhat: It is five o'clock\n---\n";
    const wrong =
      '---\ndate: 2021-06-03\nrelation: on\nwords: May 3\nwhat: Mayor Ida Holm said on May 3\n---\n';
    const changes = {
      ...renamed,
      'people/ida-holm-clerk.mdx': '---\nname: [\n---\n',
      [files.article]: `${article.replace('Holm said.', 'Holm said on May 3.')}\nIt is five o’clocks.\n`,
      'timeline/harbour/clock.mdx': clock,
      [files.event]: wrong,
      [files.quote]: quote.replace('people/ida-holm', 'people/holm'),
    };
    const content = writeContent(changes);
    const before = bytesIn(content);
    const { out } = await fix(content);
    expect(out).not.toContain('mended');
    expect(bytesIn(content)).toEqual(before);
  });

  it('leaves words that stand in the article twice, other words, and what an editor confirmed', async () => {
    const typed = event.replace('The harbour was', "'The harbour’s dredger was").replace('1998.', "1998.'");
    const twice = "“It's late,” said Holm. ".replace("'", '’');
    const changes = {
      [files.article]: `${article}\n${twice}\n\n${twice}\n`,
      'quotes/harbour/late.mdx': `---\nspeaker: people/ida-holm\nkind: direct\nwords:\n  - - It's late,\n---\n`,
      [files.event]: typed,
      [files.quote]: quote
        .replace('harbour, and', 'harbour,\u00a0and')
        .replace('cue: said', 'cue: said\nconfirmed: { by: Ada Zorn, on: 2021-05-06 }'),
    };
    const content = writeContent(changes);
    const before = bytesIn(content);
    const { code, out, err } = await fix(content);
    expect(code).toBe(1);
    expect(out).not.toContain('mended');
    expect(err.match(/ error /g)).toHaveLength(3);
    expect(bytesIn(content)).toEqual(before);
  });

  const breakages: readonly (readonly [file: string, from: string, to: string])[] = [
    [files.quote, 'people/ida-holm', 'people/holm'],
    [files.statistic, 'people/ida-holm', 'people/holm'],
    [files.quote, 'harbour, and', 'harbour,\u00a0and'],
    [files.statistic, 'It takes more', 'It\u00a0takes more'],
    [files.statistic, 'words: more than', 'words: more\u00a0than'],
    [files.event, 'The harbour was', 'The\u00a0harbour was'],
    [files.quote, 'cue: said', 'cue: said\ndate: 2021-05-03'],
    [files.statistic, 'value: 1200', 'value: 1300'],
    [files.event, 'last dredged', 'first dredged'],
    [files.quote, 'cue: said', 'cue: said\nanswers: nothing'],
  ];
  const texts: Record<string, string> = {
    [files.quote]: quote,
    [files.statistic]: statistic,
    [files.event]: event,
  };

  it('leaves nothing that it could mend, no other file changed, and does nothing the second time', async () => {
    await fc.assert(
      fc.asyncProperty(fc.subarray([...breakages]), async (broken) => {
        const changed: Record<string, string> = { ...renamed };
        for (const [file, from, to] of broken)
          changed[file] = (changed[file] ?? texts[file] ?? '').replace(from, to);
        const content = writeContent(changed);
        const before = bytesIn(content);
        const { code } = await fix(content);
        const after = bytesIn(content);
        const { problems } = checkContent(await readContent(content));
        expect(problems.filter(({ mend }) => mend !== undefined)).toEqual([]);
        expect(code).toBe(problems.some(({ severity }) => severity === 'error') ? 1 : 0);
        const brokenFiles = new Set(broken.map(([file]) => file));
        for (const [file, text] of Object.entries(before))
          if (!brokenFiles.has(file)) expect(after[file], file).toBe(text);
        await fix(content);
        expect(bytesIn(content)).toEqual(after);
      }),
      { numRuns: 15 },
    );
  });
});
