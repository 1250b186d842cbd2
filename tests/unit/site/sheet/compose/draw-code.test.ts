import { describe, expect, test } from 'vitest';
import { drawCode } from '../../../../../src/site/sheet/compose/draw-code.ts';

describe('drawCode', () => {
  test.each([30, 60, 120, 400, 1000])('is large enough to be read, at %i characters', (length) => {
    const { modules, quiet, millimetres } = drawCode(`https://facts.example/${'a'.repeat(length - 22)}`);
    const module = millimetres / (modules + 2 * quiet);
    expect(quiet).toBe(4);
    expect(module).toBeGreaterThanOrEqual(0.399);
    expect(module * modules).toBeGreaterThanOrEqual(21.99);
  });

  test('says so where an address is longer than a code can hold', () => {
    expect(() => drawCode(`https://facts.example/${'a'.repeat(3000)}`)).toThrow();
  });
});
