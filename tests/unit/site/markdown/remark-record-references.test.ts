import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import type { Root } from 'mdast';
import { remarkRecordReferences } from '../../../../src/site/markdown/remark-record-references.ts';

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
  ['import x from "./x"', /code in it/],
  ['Two and {1 + 1}', /code in it/],
  ['<script src="x" />', /has <script>/],
  ['<Figure id={x} />', /one id in quotation marks/],
  ['<Figure id="x" onClick="y" />', /one id in quotation marks/],
  ['<Figure {...x} />', /one id in quotation marks/],
])('%s is not let through', (note, message) => {
  expect(() => run(note)).toThrow(message);
});
