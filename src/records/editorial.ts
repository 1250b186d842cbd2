import { z } from 'zod';
import { edtfSchema } from './edtf.ts';

const day = z.iso.date('Expected a day, as in 2024-12-24.');

/** True, or the reason in words: takes what bears it off every page, the data, the search, the feeds and the sheet. The reason is shown nowhere. */
export const withheldSchema = z
  .union([z.boolean(), z.string().min(1)], 'Expected true, or the reason in words.')
  .describe('True, or the reason: takes it off every page, the data, the search, the feeds and the sheet.');

/** A notice of a correction: what the record said, what it says now, why, and the day it was changed. */
export const correctionSchema = z.strictObject({
  was: z.string().min(1),
  now: z.string().min(1),
  why: z.string().min(1),
  on: day,
});

/** What an editor may add to a record of an article; the parser writes none of it. */
export const editorialFields = {
  /** A heading for the record's page, instead of one made from its words. */
  title: z.string().min(1).optional(),
  /** What a reader has to know to read the record rightly: one or two sentences. */
  context: z.string().min(1).optional(),
  /** An editor's word that the record is right, with name and day. */
  confirmed: z.strictObject({ by: z.string().min(1), on: day }).optional(),
  /** Notices of what was corrected, newest last. */
  corrections: z.array(correctionSchema).min(1).optional(),
  /** True, or the reason: takes the record off every page, the data, the search, the feeds and the sheet. */
  withheld: withheldSchema.optional(),
  /** True asks search engines to leave the record's page out. */
  noindex: z.boolean().optional(),
  /** Names of the fields that the text does not state but that follow from it, such as `date.year` or `speaker`. */
  inferred: z.array(z.string().regex(/^[a-zA-Z]+(?:\.[a-zA-Z]+)?$/)).optional(),
};

/** An EDTF date or nothing, as optional fields of records have it. */
export const optionalDate = edtfSchema.optional();
