import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import type { Root } from 'mdast';
import { remarkRecordReferences } from '../../../../src/site/build/remark-record-references.ts';

function run(note: string, path = 'content/quotes/harbour-flood/a-quote.mdx'): Root {
  const file = new VFile({ value: note, path });
  const tree = unified().use(remarkParse).use(remarkMdx).parse(file);
  remarkRecordReferences()(tree, file);
  return tree;
}

test.each([
  ['<Figure id="1200-homes" />', 'harbour-flood/1200-homes'],
  ['<Quote id="night-ferry/a-quote" />', 'night-ferry/a-quote'],
  ['<Person id="marta" />', 'marta'],
])('%s leads to %s', (note, address) => {
  expect(run(note).children[0]).toMatchObject({ attributes: [{ name: 'id', value: address }] });
});

test.each([
  ['import x from "./x"', /an import or an export/],
  ['Two and {1 + 1}', /an expression in braces/],
  ['<script src="x" />', /uses <script>/],
  ['<Figure id={x} />', /takes one id as text/],
  ['<Figure id="x" onClick="y" />', /takes one id as text/],
  ['<Figure {...x} />', /takes one id as text/],
  ['![A pier](./pier.js)', /has a picture/],
  ['[A pier](javascript:alert)', /has a link to "javascript:alert"/],
])('%s is not let through', (note, message) => {
  expect(() => run(note)).toThrow(message);
});
