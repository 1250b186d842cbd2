/** Thrown while one finding is read that becomes no record; the message says what was expected and what was found. */
export class RefusedError extends Error {}

/**
 * Refuses the finding that is being read.
 * @throws {RefusedError} always
 */
export function refuse(why: string): never {
  throw new RefusedError(why);
}

/** Words as messages show them: short, on one line. */
export function shown(words: string): string {
  const line = words.slice(0, 200).replaceAll(/\s+/g, ' ');
  return `“${line.length > 80 ? `${line.slice(0, 79)}…` : line}”`;
}
