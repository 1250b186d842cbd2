import { z } from 'zod';
import type { FindingList } from '../../extract/findings-schema.ts';
import type { Refused } from '../extractor.ts';
import { refuse, RefusedError } from './refused.ts';

/** A finding with its place in its list. */
export interface Taken<Finding> {
  readonly index: number;
  readonly finding: Finding;
}

const startSchema = z.object({ start: z.int().nonnegative() });

/** What is wrong with the form of a value, in words: the first three things. */
export const issuesOf = (error: z.ZodError): string =>
  error.issues
    .slice(0, 3)
    .map(({ path, message }) => `${path.length === 0 ? '' : `${path.map(String).join('.')}: `}${message}`)
    .join('; ')
    .slice(0, 500);

/**
 * Reads the findings of one list, each for itself; what is refused is put on the list of refusals.
 * @param read makes a finding of a line of the list; throws a {@link RefusedError} where it is none
 */
export function takeEach<Line, Finding>(
  list: { readonly name: FindingList; readonly items: readonly unknown[]; readonly schema: z.ZodType<Line> },
  read: (line: Line, index: number) => Finding,
  refused: Refused[],
): Taken<Finding>[] {
  return list.items.flatMap((item, index) => {
    try {
      const { data, error } = list.schema.safeParse(item);
      if (error) refuse(`It is not in the protocol’s form: ${issuesOf(error)}.`);
      return [{ index, finding: read(data, index) }];
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error;
      const at = startSchema.safeParse(item).data?.start ?? null;
      refused.push({ finding: `${list.name}[${String(index)}]`, at, why: error.message });
      return [];
    }
  });
}
