import type { Readable } from 'node:stream';

/** The longest line that is read, in UTF-16 units: an article of the largest size, each of its bytes an escape of JSON. */
const longestLine = 60_000_000;

/**
 * The lines of a stream of UTF-8 as they come, without their ends, which are LF or CRLF and nothing else: a text in JSON
 * may hold U+2028, U+2029 and U+0085, which `node:readline` takes for ends of lines. Null stands for a line that is
 * longer than 60 million UTF-16 units, of which nothing is kept.
 */
export async function* linesOf(input: Readable): AsyncGenerator<string | null> {
  const decoder = new TextDecoder();
  let parts: string[] = [];
  let length = 0;
  const take = (part: string): void => {
    length += part.length;
    if (length > longestLine) parts = [];
    else parts.push(part);
  };
  const finish = (): string | null => {
    const line = length > longestLine ? null : parts.join('').replace(/\r$/, '');
    parts = [];
    length = 0;
    return line;
  };
  const chunks: AsyncIterable<string | Uint8Array> = input;
  for await (const chunk of chunks) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    let from = 0;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', from)) {
      take(text.slice(from, end));
      yield finish();
      from = end + 1;
    }
    take(text.slice(from));
  }
  take(decoder.decode());
  if (length > 0) yield finish();
}
