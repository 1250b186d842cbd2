import { createInterface } from 'node:readline/promises';
import type { Decision, FiledCase } from '../../files/review-case.ts';
import { readYaml } from '../../files/read-yaml.ts';
import { fieldDecisionSchema, orphanDecisionSchema } from '../../files/review-case.ts';
import { say, type Io } from '../io.ts';
import { describeCase } from './describe-case.ts';

const fieldAnswers: Readonly<Record<string, Decision | 'edit'>> = {
  k: 'keep',
  keep: 'keep',
  t: 'take',
  take: 'take',
  e: 'edit',
  edit: 'edit',
};
const orphanAnswers: Readonly<Record<string, Decision | 'now'>> = {
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

async function askOne(
  one: FiledCase,
  io: Io,
  { ask, validate }: { readonly ask: Ask; readonly validate: (decided: FiledCase) => string | null },
): Promise<FiledCase | 'skip' | 'quit'> {
  for (;;) {
    const answer = await ask(
      one.field === null
        ? `[d]elete  [k]eep${one.stands ? '' : ', marked as no longer in the article'}  [n]ow another record  [s]kip  [q]uit: `
        : '[k]eep  [t]ake  [e]dit  [s]kip  [q]uit: ',
    );
    if (answer === null || answer === 'q' || answer === 'quit') return 'quit';
    if (answer === 's' || answer === 'skip') return 'skip';
    let chosen = (one.field === null ? orphanAnswers : fieldAnswers)[answer];
    if (chosen === undefined) continue;
    if (chosen === 'edit') {
      const typed = await ask('new value (as in the file): ');
      if (typed === null) return 'quit';
      const value = readValue(typed);
      if (value === null) {
        say(io, 'Expected a value as YAML has it, as in Mayor of Arle, 32000 or [[The words.]].');
        continue;
      }
      chosen = value;
    }
    if (chosen === 'now') {
      const typed = await ask('it is now (kind/id): ');
      if (typed === null) return 'quit';
      const record = orphanDecisionSchema.safeParse({ now: typed });
      if (!record.success) {
        say(io, `Expected a record, as in ${one.mayBe?.[0] ?? one.record}.`);
        continue;
      }
      chosen = record.data;
    }
    const decided = { ...one, decision: chosen };
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
