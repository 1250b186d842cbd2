import { createInterface } from 'node:readline/promises';
import type { Decision, FiledCase } from '../../files/review/review-case.ts';
import { readYaml } from '../../article/front-matter/read-yaml.ts';
import { fieldDecisionSchema, orphanDecisionSchema } from '../../files/review/review-case.ts';
import { say, type Io } from '../terminal/io.ts';
import { describeCase } from './describe-case.ts';

/** What an answer comes to: a decision, what is asked for next to make one, or none. */
type Chosen = Decision | 'edit' | 'now' | 'skip' | 'quit';

const endings = { s: 'skip', skip: 'skip', q: 'quit', quit: 'quit' } as const;
const fieldAnswers: Readonly<Record<string, Chosen>> = {
  ...endings,
  k: 'keep',
  keep: 'keep',
  t: 'take',
  take: 'take',
  e: 'edit',
  edit: 'edit',
};
const orphanAnswers: Readonly<Record<string, Chosen>> = {
  ...endings,
  d: 'delete',
  delete: 'delete',
  k: 'keep',
  keep: 'keep',
  n: 'now',
  now: 'now',
};

/** Asks for one line; null where the person has ended the input. */
export type Ask = (question: string) => Promise<string | null>;

/** Opens the terminal for questions, with Node's own reader of lines: every answer is a word or a line. Ctrl-D ends the input, as an interrupt does. */
export function openQuestions(io: Io): { readonly ask: Ask; close(): void } {
  const lines = createInterface({
    input: io.stdin,
    output: io.stdout,
    terminal: false,
    signal: io.interrupt,
  });
  const answers = lines[Symbol.asyncIterator]();
  return {
    ask: async (question) => {
      io.stdout.write(question);
      const answer = await answers.next();
      return answer.done === true ? null : answer.value.trim();
    },
    close: () => {
      lines.close();
    },
  };
}

/** A value as a person types it, read as YAML; null where it is none. */
function readValue(typed: string): Decision | null {
  const { data, flaws } = readYaml(typed, 1);
  const decision = fieldDecisionSchema.safeParse({ edit: data });
  return flaws.length === 0 && typed !== '' && decision.success ? decision.data : null;
}

/** A record as a person types it, by kind and id; null where it is none. */
function readRecord(typed: string): Decision | null {
  const decision = orphanDecisionSchema.safeParse({ now: typed });
  return decision.success ? decision.data : null;
}

/** What a decision needs besides its word: how it is asked for, how it is read, and what is expected where it cannot be. */
interface Detail {
  readonly question: string;
  readonly read: (typed: string) => Decision | null;
  readonly expected: (one: FiledCase) => string;
}

const details: Readonly<Record<'edit' | 'now', Detail>> = {
  edit: {
    question: 'new value (as in the file): ',
    read: readValue,
    expected: () => 'a value as YAML has it, as in Mayor of Arle, 32000 or [[The words.]]',
  },
  now: {
    question: 'it is now (kind/id): ',
    read: readRecord,
    expected: (one) => `a record, as in ${one.mayBe?.[0] ?? one.record}`,
  },
};

/** Asks for what a decision needs besides its word; null where what was typed is not that, which is said. */
async function askDetail(
  { question, read, expected }: Detail,
  one: FiledCase,
  io: Io,
  ask: Ask,
): Promise<Decision | 'quit' | null> {
  const typed = await ask(question);
  if (typed === null) return 'quit';
  const decision = read(typed);
  if (decision === null) say(io, `Expected ${expected(one)}.`);
  return decision;
}

/** Asks once what is to be done with a case; null where the answer is none that the case has, or not whole. */
async function askOnce(one: FiledCase, io: Io, ask: Ask): Promise<Decision | 'skip' | 'quit' | null> {
  const isOrphan = one.field === null;
  const answer = await ask(
    isOrphan
      ? `[d]elete  [k]eep${one.stands ? '' : ', marked as no longer in the article'}  [n]ow another record  [s]kip  [q]uit: `
      : '[k]eep  [t]ake  [e]dit  [s]kip  [q]uit: ',
  );
  if (answer === null) return 'quit';
  const chosen = (isOrphan ? orphanAnswers : fieldAnswers)[answer];
  if (chosen === 'edit' || chosen === 'now') return askDetail(details[chosen], one, io, ask);
  return chosen ?? null;
}

/** Asks what is to be done with a case until it has a decision that can be carried out, or is left. */
async function askOne(
  one: FiledCase,
  io: Io,
  { ask, validate }: { readonly ask: Ask; readonly validate: (decided: FiledCase) => string | null },
): Promise<FiledCase | 'skip' | 'quit'> {
  for (;;) {
    const decision = await askOnce(one, io, ask);
    if (decision === 'skip' || decision === 'quit') return decision;
    if (decision === null) continue;
    const decided = { ...one, decision };
    const problem = validate(decided);
    if (problem === null) return decided;
    say(io, problem);
  }
}

/**
 * Asks for a decision on each case that has none, one at a time.
 * @param validate says what is wrong with a decision, or null
 * @returns every case, and whether the person has had enough
 */
export async function askDecisions(
  article: string,
  cases: readonly FiledCase[],
  io: Io,
  by: { readonly ask: Ask; readonly validate: (decided: FiledCase) => string | null },
): Promise<{ readonly cases: readonly FiledCase[]; readonly isOver: boolean }> {
  const answered = [...cases];
  for (const [index, one] of cases.entries()) {
    if (one.decision !== null || one.over) continue;
    say(io, `\n${describeCase(article, one)}`);
    const answer = await askOne(one, io, by);
    if (answer === 'quit') return { cases: answered, isOver: true };
    if (answer !== 'skip') answered[index] = answer;
  }
  return { cases: answered, isOver: false };
}
