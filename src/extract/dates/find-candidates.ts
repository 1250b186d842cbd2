import type { Token } from '../tokens.ts';
import { compilePatterns } from './pattern.ts';
import { dateRules } from './rules/date-rules.ts';
import { slots } from './slots.ts';
import type { Candidate } from './underspecified.ts';

const matchAt = compilePatterns(
  dateRules.map(({ patterns }) => patterns),
  slots,
);

/** "the winter of 2004-5": a year that goes on behind a dash; what cannot be read whole yields nothing, never a part. */
const isCut = (tokens: readonly Token[], end: number): boolean =>
  /^[12]\d{3}$/.test(tokens[end - 1]?.text ?? '') &&
  /^[-–]$/.test(tokens[end]?.text ?? '') &&
  /^\d{1,2}$/.test(tokens[end + 1]?.text ?? '') &&
  tokens[end - 1]?.end === tokens[end]?.start &&
  tokens[end]?.end === tokens[end + 1]?.start;

/**
 * Finds every time expression that a rule knows, in one pass: at each token the longest match that its rule
 * accepts. What is found is not yet resolved. In order, without overlap.
 */
export function findCandidates(tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = [];
  let at = 0;
  while (at < tokens.length) {
    let next = at + 1;
    for (const { rule: index, end, captures } of matchAt(tokens, at)) {
      const rule = dateRules[index];
      const said = rule?.extract({ captures: new Map(captures), tokens, start: at, end });
      if (!rule || !said || isCut(tokens, end)) continue;
      found.push({
        ...said,
        start: at + (said.trim?.start ?? 0),
        end: end - (said.trim?.end ?? 0),
        rule: rule.name,
      });
      next = end - (said.trim?.end ?? 0);
      break;
    }
    at = next;
  }
  return found;
}
