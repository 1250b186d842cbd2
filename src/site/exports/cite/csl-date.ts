import { parseEdtf } from '../../text/parse-edtf.ts';
import type { CslDate } from './csl.ts';

/**
 * An EDTF date in CSL-JSON. A span, a decade or a date without a year is no calendar date in CSL and stays as it is
 * written; null where it says no date at all (`..`).
 */
export function cslDate(edtf: string): CslDate | null {
  const date = parseEdtf(edtf);
  if (date === null) return null;
  if (date.is === 'span' || !/^\d{4}$/.test(date.at.year)) return { literal: edtf };
  const { month, day } = date.at;
  const year = Number(date.at.year);
  if (month === null) return { 'date-parts': [[year]] };
  // EDTF counts spring to winter from 21, CSL from 1.
  if (month > 12) return { 'date-parts': [[year]], season: month - 20 };
  return { 'date-parts': [day === null ? [year, month] : [year, month, day]] };
}
