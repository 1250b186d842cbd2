import { expect, it } from 'vitest';
import { emptyDesk, parseOnto } from '../desk.ts';

const text =
  '“We were never asked about it at all,” said Tomas Lind, a miller.\n\nThe mill has 12 workers.\n';

/** What an earlier version, which found a record that this one does not, has left. */
function upgraded(): ReturnType<typeof parseOnto>['desk'] {
  const { desk } = parseOnto(emptyDesk, text);
  const parsed = desk.parsed;
  const entry = parsed?.entries.find(({ record }) => record.startsWith('quotes/'));
  const file = [...desk.files].find(([path]) => path.startsWith('quotes/'));
  if (!parsed || !entry || !file) throw new Error('there is no quote');
  const words = [['never asked about it']];
  const record = 'quotes/lind-never-asked';
  const start = text.indexOf('never asked');
  const block = entry.at['words']?.[0]?.block ?? '';
  const old = {
    record,
    base: { ...entry.base, words, speaker: { unnamed: 'a miller' } },
    at: { words: [{ block, start, end: start + 20 }] },
  };
  const was = file[1]
    .replace('We were never asked about it at all,', 'never asked about it')
    .replace('Tomas Lind', 'a miller');
  return {
    files: new Map([...desk.files, ['quotes/mill/lind-never-asked.mdx', was]]),
    parsed: { ...parsed, entries: [...parsed.entries, old] },
  };
}

it('says of what this version no longer finds that its words stand there, and of what the article dropped that it did', () => {
  const desk = upgraded();
  const outcomeIn = (now: string) =>
    parseOnto(desk, now).plan.outcomes.find(({ record }) => record === 'quotes/lind-never-asked');
  expect(outcomeIn(text)).toMatchObject({ state: 'orphaned', stands: true });
  expect(outcomeIn(`${text}\nIt is old.\n`)).toMatchObject({ state: 'orphaned', stands: true });
  expect(outcomeIn(text.replace('asked about it', 'told'))).toMatchObject({
    state: 'orphaned',
    stands: false,
  });
  expect(parseOnto(desk, text).desk.parsed?.entries.find(({ orphaned }) => orphaned)?.stands).toBe(true);
});
