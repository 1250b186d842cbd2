import { recordKinds, type LeftOutForms, type RecordKind } from '../contract.ts';

/** How many records of each kind a printed page leaves out, and how many quotes it shortens. */
export type LeftOut = Readonly<Record<RecordKind | 'shortened', number>>;

/** True where a page leaves out or shortens anything. */
export const leavesOut = (leftOut: LeftOut): boolean => Object.values(leftOut).some((number) => number > 0);

/** Words what a page leaves out, as the end of a sentence: "3 quotes, 12 figures and 4 events; and the end of 1 quote that says it is shortened". */
export function leftOutInWords(leftOut: LeftOut, forms: LeftOutForms): string {
  const rules = new Intl.PluralRules(forms.language);
  const counted = (number: number, form: LeftOutForms['quotes']): string[] =>
    number === 0 ? [] : [(form[rules.select(number)] ?? '').replace('#', String(number))];
  const parts = recordKinds.flatMap((kind) => counted(leftOut[kind], forms[kind]));
  const records =
    parts.length < 2
      ? parts.join('')
      : `${parts.slice(0, -1).join(forms.between)}${forms.beforeLast}${parts.at(-1) ?? ''}`;
  return [records, ...counted(leftOut.shortened, forms.ends)]
    .filter((part) => part !== '')
    .join(forms.beforeEnds);
}
