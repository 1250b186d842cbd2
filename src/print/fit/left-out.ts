import { z } from 'zod';

/** How many records of each kind a printed page leaves out, and how many quotes it shortens. */
export interface LeftOut {
  readonly quotes: number;
  /** What the article reports without marks. */
  readonly reported: number;
  readonly figures: number;
  readonly events: number;
  /** Notices of what was corrected. */
  readonly corrections: number;
  readonly shortened: number;
}

/** True where a page leaves out or shortens anything. */
export const leavesOut = ({ quotes, reported, figures, events, corrections, shortened }: LeftOut): boolean =>
  quotes + reported + figures + events + corrections + shortened > 0;

const form = z.object({ one: z.string(), many: z.string() });

/** How a page wants it said what it leaves out, in its own language, with how many for `#`. */
export const leftOutFormsSchema = z.object({
  quotes: form,
  reported: form,
  figures: form,
  events: form,
  corrections: form,
  /** The ends of quotes that are shortened. */
  ends: form,
  between: z.string(),
  beforeLast: z.string(),
  beforeEnds: z.string(),
});

/** See {@link leftOutFormsSchema}. */
export type LeftOutForms = z.infer<typeof leftOutFormsSchema>;

/** Words what a page leaves out, as the end of a sentence: "3 quotes, 12 figures and 4 events; and the end of 1 quote that says it is shortened". */
export function leftOutInWords(leftOut: LeftOut, forms: LeftOutForms): string {
  const counted = (number: number, { one, many }: LeftOutForms['quotes']): string[] =>
    number === 0 ? [] : [number === 1 ? one : many.replace('#', String(number))];
  const kinds = ['quotes', 'reported', 'figures', 'events', 'corrections'] as const;
  const parts = kinds.flatMap((kind) => counted(leftOut[kind], forms[kind]));
  const records =
    parts.length < 2
      ? parts.join('')
      : `${parts.slice(0, -1).join(forms.between)}${forms.beforeLast}${parts.at(-1) ?? ''}`;
  return [records, ...counted(leftOut.shortened, forms.ends)]
    .filter((part) => part !== '')
    .join(forms.beforeEnds);
}
