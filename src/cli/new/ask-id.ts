import { freeId } from '../../files/naming/slug.ts';
import { idSchema } from '../../records/id.ts';
import { say, type Io } from '../terminal/io.ts';
import type { Ask } from '../review/ask-decisions.ts';

/** What is wrong with an id; null where it can be given. */
export function flawOfId(id: string, isTaken: (id: string) => boolean): string | null {
  const checked = idSchema.safeParse(id);
  if (!checked.success) return checked.error.issues[0]?.message ?? 'This is no id.';
  return isTaken(id) ? `The id ${id} has been given already. Free is ${freeId(id, isTaken)}.` : null;
}

/** Asks until an id can be given; an empty answer takes the proposal. */
export async function askId(
  proposed: string,
  isTaken: (id: string) => boolean,
  io: Io,
  ask: Ask,
): Promise<string> {
  for (;;) {
    const answer = await ask(`Id, for good [${proposed}]: `);
    const id = answer === null || answer === '' ? proposed : answer;
    const flaw = flawOfId(id, isTaken);
    if (flaw === null) return id;
    say(io, flaw);
  }
}
