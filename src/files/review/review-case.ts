import { z } from 'zod';
import type { Value } from '../facts.ts';
import { recordKeySchema } from '../../records/record-address.ts';

/** What can be decided where editor and article changed one field. */
export const fieldDecisionSchema = z.union(
  [z.enum(['keep', 'take']), z.strictObject({ edit: z.json() })],
  'Expected keep (the file stays as it is), take (the article’s value) or { edit: another value }',
);
/** What can be decided where a parse has not found a record in the article. */
export const orphanDecisionSchema = z.union(
  [z.enum(['delete', 'keep']), z.strictObject({ now: recordKeySchema })],
  'Expected delete (the record’s file goes), keep (it stays, marked where the article no longer says it) or { now: kind/id } (it is that record now)',
);
const decisionSchema = z.union([fieldDecisionSchema, orphanDecisionSchema]);
/** A decision in a file to work through. */
export type Decision = z.infer<typeof decisionSchema>;

/** A decision that was made for other values than those that the case has now. */
const earlierSchema = z.strictObject({
  decision: decisionSchema,
  editor: z.json().optional(),
  article: z.json().optional(),
});

const common = {
  record: recordKeySchema,
  sentence: z.string().optional(),
  editor: z.json().optional(),
  earlier: z.array(earlierSchema).optional(),
  /** True where the case ended by itself before its decision was carried out. */
  over: z.boolean().optional(),
};

/** A case as its file has it: a field that the editor and the article both changed. */
export const fieldCaseSchema = z.strictObject({
  ...common,
  field: z.string().min(1),
  lastParse: z.json().optional(),
  article: z.json().optional(),
  decision: fieldDecisionSchema.nullish(),
});

/** A case as its file has it: a record that a parse has not found in the article. */
export const orphanCaseSchema = z.strictObject({
  ...common,
  orphaned: z.literal(true),
  stands: z.literal(true).optional(),
  mayBe: z.array(recordKeySchema).optional(),
  decision: orphanDecisionSchema.nullish(),
});

/** Something in a record that waits for a person's decision. A value that is missing is undefined. */
export interface ReviewCase {
  /** Kind and id. */
  readonly record: string;
  /** The field that both changed; null where the whole record is orphaned. */
  readonly field: string | null;
  /** The article's sentence; null where there is none. */
  readonly sentence: string | null;
  readonly lastParse?: Value | undefined;
  /** What the file says; of an orphaned record its words. */
  readonly editor?: Value | undefined;
  readonly article?: Value | undefined;
  /** Of an orphaned record: true where the article has its words. */
  readonly stands?: true | undefined;
  /** Of an orphaned record: records of the last parse that it may be now, the likeliest first. */
  readonly mayBe?: readonly string[] | undefined;
}

/** A case with what was decided about it and not yet carried out. */
export interface FiledCase extends ReviewCase {
  readonly decision: Decision | null;
  readonly earlier: readonly z.infer<typeof earlierSchema>[];
  readonly over: boolean;
}

/** What tells a case from every other of its article. */
export const caseKey = ({ record, field }: Pick<ReviewCase, 'record' | 'field'>): string =>
  field === null ? record : `${record}.${field}`;
