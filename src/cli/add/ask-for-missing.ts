import { calendarFault } from '../../check/events/calendar.ts';
import { edtfSchema } from '../../records/edtf.ts';
import type { Ask } from '../review/ask-decisions.ts';
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

/**
 * Asks at the terminal for what is missing; what is left empty stays missing, and a date is asked for until it is one.
 * @param proposed what an empty answer takes instead
 */
export async function askForMissing(stated: Stated, proposed: Partial<Stated>, ask: Ask): Promise<Stated> {
  const given: Record<string, string> = {};
  for (const [field, question] of questions) {
    if (stated[field] !== null) continue;
    const proposal = proposed[field] ?? '';
    const whole = proposal === '' ? `${question}: ` : `${question} [${proposal}]: `;
    let answer = await ask(whole);
    while (field === 'published' && answer !== null && answer !== '' && !isDate(answer))
      answer = await ask(`“${answer}” is no date. ${whole}`);
    const taken = answer === '' ? proposal : (answer ?? '');
    if (taken !== '') given[field] = taken;
  }
  return { ...stated, ...given };
}
