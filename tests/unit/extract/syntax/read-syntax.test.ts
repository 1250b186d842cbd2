import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPlainText } from '../../../../src/article/text/read-plain-text.ts';
import { findStretches } from '../../../../src/extract/quotes/marked-stretches.ts';
import { readVoice } from '../../../../src/extract/quotes/voice.ts';
import type { ParsedSentence } from '../../../../src/extract/syntax/parsed-sentence.ts';
import { readSyntax } from '../../../../src/extract/syntax/read-syntax.ts';
import { readSyntaxModel } from '../../../../src/extract/syntax/syntax-model.ts';
import { tokenize } from '../../../../src/extract/tokens.ts';
import { syntaxBytes } from '../../../../src/language/en/models.ts';

const model = readSyntaxModel(syntaxBytes);

/** The trees of a text's sentences. */
function parse(text: string): ParsedSentence[] {
  const article = readPlainText(text);
  const tokens = tokenize(article);
  const syntax = readSyntax(model, tokens, readVoice(article, tokens, findStretches(article)));
  return Array.from({ length: syntax.count }, (_, i) => syntax.sentence(i)).filter((one) => one !== null);
}

const wordsOf = (text: string): string[] =>
  parse(text).flatMap(({ words }) => words.map((word) => word.text));

/** "said → ministry (nsubj)": each arc of a sentence as its words. */
const arcsOf = (text: string): string[] =>
  parse(text).flatMap(({ words, heads, labels }) =>
    words.map((word, i) => `${words[heads[i] ?? -1]?.text ?? '·'} → ${word.text} (${labels[i] ?? ''})`),
  );

describe('words', () => {
  test.each([
    ['She doesn’t know.', ['She', 'does', 'n’t', 'know', '.']],
    ["They can't wait, I'll go.", ['They', 'ca', "n't", 'wait', ',', 'I', "'ll", 'go', '.']],
    ['Mr. Voss left Ann’s house.', ['Mr.', 'Voss', 'left', 'Ann', '’s', 'house', '.']],
    [
      'A 24-year-old read Example.com on 9/11.',
      ['A', '24', '-', 'year', '-', 'old', 'read', 'Example.com', 'on', '9/11', '.'],
    ],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test('what stands in marks is a part of the sentence around it where it is a few words, and left out where it is more', () => {
    expect(wordsOf('She called it “a bad idea” on Monday.').join(' ')).toBe(
      'She called it a bad idea on Monday .',
    );
    const long =
      'We will come back when the snow has gone and the road to the harbour is open to everybody again';
    expect(wordsOf(`“${long},” she said.`).join(' ')).not.toContain('harbour');
  });
});

describe('trees', () => {
  test.each([
    ['At least nine people were killed, the ministry said.', 'said → ministry (nsubj)'],
    ['At least nine people were killed, the ministry said.', 'killed → people (nsubj:pass)'],
    ['The captain of the ferry said that the yard lost 340 crates.', 'said → captain (nsubj)'],
    ['The captain said that the yard lost 340 crates.', 'said → lost (ccomp)'],
    ['The captain said that the yard lost 340 crates.', 'crates → 340 (nummod)'],
    ['The bridge was built by the county.', 'built → county (obl:agent)'],
    ['She did not sign the letter.', 'sign → not (advmod)'],
  ])('%s: %s', (text, arc) => {
    expect(arcsOf(text)).toContain(arc);
  });

  test('every sentence has one root, no arc crosses another, and each word’s stretch holds it', () => {
    const piece = fc.constantFrom(
      'the',
      'She',
      'said',
      'that',
      ',',
      'Voss',
      '340',
      'crates',
      'were',
      'not',
      'lost',
      'and',
      '-',
      '$',
      '(',
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 40 }), (pieces) => {
        for (const { words, heads, first, last } of parse(`${pieces.join(' ')}.`)) {
          expect([...heads].filter((head) => head === words.length)).toHaveLength(1);
          words.forEach((_, i) => {
            expect(first[i]).toBeLessThanOrEqual(i);
            expect(last[i]).toBeGreaterThanOrEqual(i);
            const head = heads[i] ?? 0;
            if (head >= words.length) return;
            // what hangs on a word lies within what hangs on its head
            expect(first[head]).toBeLessThanOrEqual(first[i] ?? 0);
            expect(last[head]).toBeGreaterThanOrEqual(last[i] ?? 0);
          });
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('what is learnt', () => {
  test('is refused where it was learnt for other features', () => {
    const header = new TextDecoder().decode(syntaxBytes.subarray(0, 4000)).split('\n')[1] ?? '';
    const other = header.replace(/"signature":-?\d+/, '"signature":1');
    const rest = syntaxBytes.subarray(new TextEncoder().encode(`onrecord model 1\n${header}\n`).length);
    const bytes = Buffer.concat([Buffer.from(`onrecord model 1\n${other}\n`), rest]);
    expect(() => readSyntaxModel(bytes)).toThrow(/learnt for other features .*bench/);
  });

  test('is refused where it is no such file', () => {
    expect(() => readSyntaxModel(new Uint8Array(100))).toThrow(/no file of learnt weights/);
  });

  test('knows no word that is written with a capital within sentences, but days, months and forms of address', () => {
    for (const name of ['obama', 'clinton', 'bush', 'iraq', 'london', 'republican', 'democrats', 'google'])
      expect(model.known.has(name), name).toBe(false);
  });

  test('reads a sentence alike whoever it is of', () => {
    const shapes = (name: string): string[] =>
      parse(`On Monday ${name} said the county had lost 340 crates, and ${name} left.`).map(
        ({ penn, heads, labels }) => JSON.stringify([penn, [...heads], labels]),
      );
    const [first, ...others] = ['Okafor', 'Brandt', 'Lindqvist', 'Zhu', 'Trumbull'].map((name) =>
      shapes(name).join(),
    );
    for (const other of others) expect(other).toBe(first);
  });
});
