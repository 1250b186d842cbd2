import type { Token } from '../../tokens.ts';
import type { Draft, Refinement } from '../draft.ts';
import { together } from '../number/number-reading.ts';
import { ageBounds, agedPeople, ageJoiners, ageLeads, ageNouns } from '../../../language/en/figures/ages.ts';
import { genitives } from '../../../language/en/sentences/function-words.ts';
import { lowerAt } from '../../lower-at.ts';

const wordAt = (tokens: readonly Token[], index: number, beside: number): string =>
  together(tokens, index, beside) ? lowerAt(tokens, index) : '';

/** No age is above this. */
const oldest = 110;

/** "the age of 21", "ages of 18": a number of years. */
const isAge = (tokens: readonly Token[], { from }: Draft): boolean =>
  genitives.has(wordAt(tokens, from - 1, from)) && ageNouns.has(wordAt(tokens, from - 2, from));

/** "those over 65": a bare number behind a bound and a word for people. */
const isAgeOfGroup = (tokens: readonly Token[], { from, kind, value }: Draft): boolean =>
  kind === 'none' &&
  typeof value === 'number' &&
  Number.isInteger(value) &&
  value <= oldest &&
  ageBounds.has(lowerAt(tokens, from)) &&
  agedPeople.has(wordAt(tokens, from - 1, from));

/**
 * Ages that say whom a figure is about. "Men aged 18 to 34" is no figure and goes; in "over the age of 21" and "between the
 * ages of 18 and 29" the numbers are years of age.
 */
export const dropAgeGroups: Refinement = ({ tokens }, drafts) => {
  const kept: Draft[] = [];
  let dropped: Draft | null = null;
  for (const draft of drafts) {
    const joint = wordAt(tokens, draft.from - 1, draft.from);
    const isSecond: boolean = dropped?.to === draft.from - 1 && ageJoiners.has(joint);
    if (ageLeads.has(joint) || isSecond || isAgeOfGroup(tokens, draft)) {
      dropped = draft;
      continue;
    }
    const before = kept.at(-1);
    const second = before?.unit === 'year of age' && before.to === draft.from - 1 && ageJoiners.has(joint);
    const aged = draft.kind === 'none' || draft.unit === 'year';
    kept.push(
      aged && (second || isAge(tokens, draft)) ? { ...draft, unit: 'year of age', kind: 'measure' } : draft,
    );
  }
  return kept;
};
