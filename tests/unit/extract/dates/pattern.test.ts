import { describe, expect, it } from 'vitest';
import { compilePatterns, expandPattern } from '../../../../src/extract/dates/pattern.ts';
import { slots } from '../../../../src/extract/dates/slots.ts';

const written = (pattern: string): string[] =>
  expandPattern(pattern).map((steps) =>
    steps.map((step) => ('word' in step ? step.word : `{${step.slot}:${step.name}}`)).join(' '),
  );

describe('patterns', () => {
  it('stand for all that they allow', () => {
    expect(written('last|next {unit}')).toEqual(['last {unit:unit}', 'next {unit:unit}']);
    expect(written('(the)? {n:count} years (ago | back)')).toEqual([
      'the {n:count} years ago',
      'the {n:count} years back',
      '{n:count} years ago',
      '{n:count} years back',
    ]);
  });

  it('refuse a slot that nobody defines', () => {
    expect(() => compilePatterns([['{fortnight}']], slots)).toThrow(/slot that is not there.*fortnight/);
  });
});
