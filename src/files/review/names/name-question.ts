import { stringify } from 'yaml';
import { z } from 'zod';
import { readYaml } from '../../../article/front-matter/read-yaml.ts';
import { entityReferenceSchema } from '../../../records/id.ts';
import { freeId } from '../../naming/slug.ts';
import { yamlStyle } from '../../write/write-yaml.ts';

/** What can be decided about records that may be one. */
export const nameDecisionSchema = z.union(
  [
    z.enum(['same', 'distinct']),
    z.strictObject({ same: z.array(z.array(entityReferenceSchema).min(2)).min(1) }),
  ],
  'Expected same (they are one), distinct (no two are one) or { same: [[people/a, people/b]] } (those of one list are one, all others are not)',
);
/** See {@link nameDecisionSchema}. */
export type NameDecision = z.infer<typeof nameDecisionSchema>;

const recordSchema = z.strictObject({
  is: entityReferenceSchema,
  /** How many articles name it. */
  articles: z.int(),
  said: z.array(
    z.strictObject({ article: z.string(), role: z.string().optional(), sentence: z.string().optional() }),
  ),
});

/** A question whether records are one, as its file has it: one file a question, so that git can merge them. */
export const nameQuestionSchema = z
  .strictObject({
    /** How certain the strongest evidence is. */
    certainty: z.number(),
    records: z.array(recordSchema).min(2),
    decision: nameDecisionSchema.nullish(),
  })
  .refine(
    ({ records, decision }) => {
      const named = typeof decision === 'object' && decision !== null ? decision.same.flat() : [];
      return (
        new Set(named).size === named.length && named.every((is) => records.some((one) => one.is === is))
      );
    },
    { path: ['decision'], error: 'Expected records of this question, each in one list at most' },
  );
/** See {@link nameQuestionSchema}. */
export type NameQuestion = z.infer<typeof nameQuestionSchema>;

const head = `# These may be one. Fill in "decision:" and run: npm run review
#   same          they are one: brought together, and the other addresses lead on
#   distinct      no two of them are one: each file says so, and nobody is asked again
#   same: [[a, b]]  those of one list are one, all others are not (on a line of its own below decision:, indented)
`;

/** Where questions about names stand, below the content folder. */
export const questionsFolder = 'review/names';

/** Path of a question's file that no other has: it is called by its first record. */
export function questionPath(
  { records: [first] }: Pick<NameQuestion, 'records'>,
  isTaken: (path: string) => boolean,
): string {
  const pathOf = (id: string): string => `${questionsFolder}/${id}.yaml`;
  return pathOf(freeId((first?.is ?? '').replace('/', '-'), (id) => isTaken(pathOf(id))));
}

/** A question as the text of its file. */
export function formatQuestion({ decision, ...question }: NameQuestion): string {
  const written =
    decision === undefined || decision === null ? 'decision:\n' : stringify({ decision }, yamlStyle);
  return head + stringify(question, yamlStyle) + written;
}

/** Reads a question's file; a sentence that says what is wrong where it cannot be read. */
export function readQuestion(text: string): NameQuestion | string {
  const { data, flaws } = readYaml(text, 1);
  const [flaw] = flaws;
  if (flaw) return `line ${String(flaw.line)}: ${flaw.message}`;
  const checked = nameQuestionSchema.safeParse(data);
  return checked.success
    ? checked.data
    : checked.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join(' ');
}
