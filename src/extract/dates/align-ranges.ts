import type { DateFinding } from '../findings.ts';

const joints = /^\s*(?:to|through|thru|until|till|[-–—])\s*$/i;

const isInferredDay = ({ edtf, yearInferred }: DateFinding): boolean =>
  yearInferred && edtf !== null && /^\d{4}-\d{2}-\d{2}$/.test(edtf);

/**
 * Sets the first of two days that bound a stretch ("from November 20 to December 11") in the last year that puts it
 * before the second, where the text gives neither year.
 */
export function alignRanges(text: string, findings: readonly DateFinding[]): DateFinding[] {
  return findings.map((first, index) => {
    const second = findings[index + 1];
    if (!second || second.start - first.end > 12 || !isInferredDay(first) || !isInferredDay(second))
      return first;
    if (!joints.test(text.slice(first.end, second.start)) || first.edtf === null || second.edtf === null)
      return first;
    const year = Number(second.edtf.slice(0, 4));
    const monthAndDay = first.edtf.slice(4);
    const edtf = `${String(monthAndDay <= second.edtf.slice(4) ? year : year - 1).padStart(4, '0')}${monthAndDay}`;
    return { ...first, edtf, value: `${edtf}${first.value.slice(10)}` };
  });
}
