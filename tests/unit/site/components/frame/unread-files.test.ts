import { afterEach, expect, test } from 'vitest';
import { readContent } from '../../../../../src/files/read/read-content.ts';
import { shareContent } from '../../../../../src/site/model/shared-content.ts';
import { unreadFiles } from '../../../../../src/site/components/frame/unread-files.ts';
import { files, quote, writeContent } from '../../../check/sound-content.ts';

const inQuote = (from: string, to: string): Record<string, string> => ({
  [files.quote]: quote.replace(from, to),
});

afterEach(() => {
  globalThis.onrecordContent = undefined;
});

test('a file that cannot be read is told with its line and what to do', async () => {
  shareContent(readContent(writeContent(inQuote('speaker:', 'speakr:'))));
  const [first] = await unreadFiles();
  expect(first).toMatchObject({ file: `content/${files.quote}`, line: 2 });
  expect(first?.message).toContain('speaker');
  expect(first?.hint).toContain('Expected a reference');
});

test('where all can be read there is nothing to tell', async () => {
  shareContent(readContent(writeContent()));
  expect(await unreadFiles()).toEqual([]);
});
