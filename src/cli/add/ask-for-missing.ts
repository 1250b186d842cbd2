import { createInterface } from 'node:readline/promises';
import { calendarFault } from '../../check/calendar.ts';
import { edtfSchema } from '../../records/edtf.ts';
import type { Io } from '../io.ts';
import type { Stated } from './complete-front-matter.ts';

const isDate = (text: string): boolean => edtfSchema.safeParse(text).success && calendarFault(text) === null;

const questions = [
  ['title', 'Title'],
  ['publisher', 'Publisher'],
  ['published', 'Published (2024-12-22, 2024-12 or 2024)'],
] as const;

/** The flags of what an article needs and does not say. */
export function missingFlags(stated: Stated): string[] {
  return questions.flatMap(([field]) => (stated[field] === null ? [`--${field}`] : []));
}

/** Asks at the terminal for what is missing; what is left empty stays missing, and a date is asked for until it is one. */
export async function askForMissing(stated: Stated, io: Io): Promise<Stated> {
  const terminal = createInterface({ input: io.stdin, output: io.stderr });
  const given: Record<string, string> = {};
  try {
    for (const [field, question] of questions) {
      if (stated[field] !== null) continue;
      let answer = (await terminal.question(`${question}: `)).trim();
      while (field === 'published' && answer !== '' && !isDate(answer))
        answer = (await terminal.question(`“${answer}” is no date. ${question}: `)).trim();
      if (answer !== '') given[field] = answer;
    }
  } finally {
    terminal.close();
  }
  return { ...stated, ...given };
}
