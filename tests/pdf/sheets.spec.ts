import { expect, test } from '../sites/browser-test.ts';
import { laws } from './all-laws.ts';
import { readFacts, readRecordsOnce } from './read-facts.ts';
import { sheets } from './sheets.ts';

const recordsOf = readRecordsOnce();

for (const sheet of sheets)
  test(`the sheet of ${sheet.article} on ${sheet.site.name}, ${sheet.paper}, keeps every law`, async () => {
    const facts = await readFacts(sheet, await recordsOf(sheet.site));
    for (const [name, law] of Object.entries(laws)) expect.soft(await law(facts), name).toEqual([]);
  });
