import type { Token } from '../../tokens.ts';
import type { Draft, Refinement } from '../draft.ts';
import { together } from '../number/number-reading.ts';
import { readCounted } from '../read-counted.ts';
import { auxiliaries, verbs } from '../../../language/en/figures/word-classes.ts';
import { changeWords } from '../../../language/en/figures/changes.ts';

/** So many tokens at most stand between two amounts of a list. */
const widestGap = 10;

/** Whether an amount goes on from the one before: in its sentence, near it, and with no verb between. */
function goesOn(tokens: readonly Token[], before: Draft, draft: Draft): boolean {
  const gap = draft.from - before.to;
  if (gap < 0 || gap > widestGap || !together(tokens, before.to - 1, draft.from)) return false;
  return tokens
    .slice(before.to, draft.from)
    .every(({ lower }) => !auxiliaries.has(lower) && (!verbs.has(lower) || changeWords.has(lower)));
}

/** "fell to 49.55 Hz on 9 May, 49.52 Hz on 20 June": what the words beside an amount leave open it has from the one before, likely. */
function toldOn(tokens: readonly Token[], before: Draft | undefined, draft: Draft): Draft {
  const isLike = before?.kind === 'measure' && draft.kind === 'measure';
  if (!isLike || before.counted === null || !goesOn(tokens, before, draft)) return draft;
  return { ...draft, counted: before.counted, countedInferred: true };
}

/** Says of each quantity that counts no noun of its own what it is a quantity of. */
export const attachCounted: Refinement = ({ tokens, syntax }, drafts) => {
  const attached: Draft[] = [];
  for (const draft of drafts) {
    const counted =
      draft.kind === 'noun' ? null : readCounted(tokens, draft, draft, draft.change !== null, syntax);
    if (counted) attached.push({ ...draft, counted, countedInferred: counted.inferred });
    else attached.push(toldOn(tokens, attached.at(-1), draft));
  }
  return attached;
};
