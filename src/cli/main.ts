// Stand-in until the commands are here: `extract --ndjson` alone.
import { createInterface } from 'node:readline';
import { readPlainText } from '../article/read-plain-text.ts';
import { extract } from '../extract/extract.ts';
import { protocolLine } from './protocol.ts';

for await (const line of createInterface({ input: process.stdin })) {
  const { id, text, published } = JSON.parse(line) as { id: string; text: string; published?: string };
  process.stdout.write(
    JSON.stringify(protocolLine(id, text, extract(readPlainText(text, { published: published ?? null })))) +
      '\n',
  );
}
