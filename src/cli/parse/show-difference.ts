import { createTwoFilesPatch } from 'diff';
import { textOf, type ResolvedChange } from '../../files/write/resolve-change.ts';

/** The difference between a file as it is and as the parse has it, as a unified diff. */
export function showDifference({ path, before, after }: ResolvedChange, contentName: string): string {
  const file = `${contentName}/${path}`;
  return createTwoFilesPatch(
    before === null ? '/dev/null' : `a/${file}`,
    `b/${file}`,
    before ?? '',
    textOf(after),
    undefined,
    undefined,
    { context: 2 },
  )
    .replace(/^=+\n/, '')
    .trimEnd();
}
