import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '../pages/browser-test.ts';
import { sheets } from './sheets.ts';

const clean = 'No syntax or stream encoding errors found';

/** What `qpdf --check` says of a file. */
const check = (file: string): Promise<string> =>
  promisify(execFile)(process.execPath, [join(import.meta.dirname, 'qpdf.ts'), file]).then(
    ({ stdout }) => stdout,
    (error: unknown) => String(error),
  );

for (const { article, paper, file } of sheets) {
  test(`qpdf finds nothing wrong in ${article}, ${paper}`, async () => {
    expect(await check(file)).toContain(clean);
  });
}

test('qpdf finds it where a sheet is cut short, or its middle damaged', async () => {
  const [sheet] = sheets;
  const bytes = await readFile(sheet?.file ?? '');
  const damaged = Buffer.from(bytes);
  const middle = Math.floor(bytes.length / 2);
  damaged.fill(0, middle, middle + 200);
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-qpdf-'));
  try {
    for (const broken of [bytes.subarray(0, bytes.length - 400), damaged]) {
      await writeFile(join(folder, 'broken.pdf'), broken);
      expect(await check(join(folder, 'broken.pdf'))).not.toContain(clean);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
