import { describe, expect, test } from 'vitest';
import {
  textDirectives,
  withDirectives,
  wordsDirective,
  type PageText,
} from '../../../../src/site/text/text-directive.ts';

function pageOf(blocks: readonly string[], also: Partial<PageText> = {}): PageText {
  const text = blocks.join('\n\n');
  let at = 0;
  const places = blocks.map((block) => {
    const start = text.indexOf(block, at);
    at = start + block.length;
    return { start, end: at };
  });
  return {
    text,
    blocks: places.map((place) => ({ ...place })),
    language: 'en',
    beside: [],
    ...also,
  };
}

/** The directive of the nth occurrence of some words. */
function directiveOf(page: PageText, words: string, nth = 0): string | null {
  let start = -1;
  for (let count = 0; count <= nth; count += 1) start = page.text.indexOf(words, start + 1);
  expect(start).toBeGreaterThanOrEqual(0);
  return textDirectives(page)({ start, end: start + words.length });
}

describe('textDirectives', () => {
  test('tells words that stand once by themselves', () => {
    const page = pageOf(['The gates closed late, the Board said.']);
    expect(directiveOf(page, 'closed late, the Board')).toBe('closed%20late%2C%20the%20Board');
  });

  test('puts as many words around as it takes where the same words stand more than once', () => {
    const page = pageOf(['Some 1,200 homes were flooded, and 1,200 homes lost power.']);
    expect(directiveOf(page, '1,200 homes')).toBe('Some-,1%2C200%20homes,-were%20flooded%2C%20and');
    expect(directiveOf(page, '1,200 homes', 1)).toContain(',1%2C200%20homes,-lost%20power.');
  });

  test('has none where nothing around the words tells them from the others', () => {
    const page = pageOf(['It rained.', 'It rained.']);
    expect(directiveOf(page, 'It rained')).toBeNull();
    expect(directiveOf(pageOf(['It rained.'], { beside: ['It rained.'] }), 'It rained')).toBeNull();
  });

  test('takes capitals and accents for no difference, as browsers do', () => {
    expect(directiveOf(pageOf(['The café.', 'THE CAFE.']), 'The café')).toBeNull();
  });

  test('has none for a part of a word, and none where withheld words stand', () => {
    expect(directiveOf(pageOf(['The floodgates closed.']), 'gates closed')).toBeNull();
    expect(directiveOf(pageOf(['Said █████ on Monday.']), 'Said █████ on')).toBeNull();
  });

  test('tells a long stretch by its ends, across blocks too', () => {
    const page = pageOf([
      'First the river rose above the wall of the harbour in the night,',
      `${'and then again '.repeat(12)}it fell below the mark of the year before.`,
    ]);
    expect(textDirectives(page)({ start: 0, end: page.text.length })).toBe(
      'First%20the%20river%20rose%20above%20the,the%20mark%20of%20the%20year%20before.',
    );
  });
});

test('writes few words of a text that is not at hand no directive, as they may stand there twice', () => {
  expect(wordsDirective('the gates held')).toBeNull();
  expect(wordsDirective('the gates-and-walls did hold all night')).toBe(
    'the%20gates%2Dand%2Dwalls%20did%20hold%20all%20night',
  );
});

test('keeps a fragment that an address has', () => {
  expect(withDirectives('https://a.example/x', ['one', 'two'])).toBe(
    'https://a.example/x#:~:text=one&text=two',
  );
  expect(withDirectives('https://a.example/x#p2', ['one'])).toBe('https://a.example/x#p2:~:text=one');
  expect(withDirectives('https://a.example/x', [])).toBe('https://a.example/x');
});
