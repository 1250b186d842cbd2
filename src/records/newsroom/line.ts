import { z } from 'zod';

/**
 * Words that stand on one line.
 * @param most the most characters, in UTF-16 units
 */
export const lineSchema = (most: number) =>
  z
    .string()
    .trim()
    .min(1, 'Expected words, on one line.')
    .max(most, `Expected at most ${String(most)} characters.`)
    .regex(/^\P{Cc}*$/u, 'Expected words on one line, without control characters.');
