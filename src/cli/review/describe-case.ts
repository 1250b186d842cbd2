import { stringify } from 'yaml';
import type { Value } from '../../files/facts.ts';
import type { FiledCase } from '../../files/review/review-case.ts';
import { addressIn } from '../../records/record-address.ts';

function shown(label: string, value: Value | undefined): string {
  const text = value === undefined ? 'nothing' : stringify(value, { lineWidth: 0 }).trimEnd();
  const [first = '', ...more] = text.split('\n');
  return [`  ${label.padEnd(11)}${first}`, ...more.map((line) => ' '.repeat(13) + line)].join('\n');
}

/** A case for a person to decide: the record, the article's sentence, and the values. */
export function describeCase(article: string, one: FiledCase): string {
  const { record, field, sentence, lastParse, editor } = one;
  const file = `${addressIn(article, record)}.mdx`;
  if (field === null)
    return [
      file,
      one.stands
        ? '  Its words stand in the article, and this version no longer finds the record in them.'
        : '  The article no longer says this.',
      shown('file', editor),
      ...(one.mayBe ?? []).map((record) => shown('may be now', record)),
    ].join('\n');
  return [
    `${file}  ${field}`,
    ...(sentence === null ? [] : [shown('sentence', sentence)]),
    shown('last parse', lastParse),
    shown('file', editor),
    shown('article', one.article),
  ].join('\n');
}
