import type { Attribution, Findings } from '../../extract/findings.ts';
import type { Parsed } from '../../records/parsed.ts';

/**
 * Whether nothing is known of a document but its noun and what kind it is: "the report", "a recent poll", "police report". What
 * names a maker, a place, a year or a subject is more.
 */
export const isBareNoun = (name: string): boolean =>
  !/\p{Lu}|\p{N}|\s(?:of|by|from|on|into|about|for|to|in|with|at)\s/u.test(name);

/**
 * Which entities of an article get a file of their own: whoever a record refers to, whoever is named with a role,
 * and organisations that are named more than once. A document of which nothing but the noun is known gets none, unless
 * the last parse gave it one. Indices into {@link Findings.entities}.
 * @param before what the last parse of the article left; null before the first
 */
export function entitiesOfFindings(findings: Findings, before: Parsed | null): Set<number> {
  const attributions: readonly (Attribution | null)[] = [
    ...findings.quotes.filter(({ record }) => record).map(({ speaker }) => speaker),
    ...findings.reported.filter(({ record }) => record).map(({ speaker }) => speaker),
    ...findings.statistics.filter(({ record }) => record).map(({ assertedBy }) => assertedBy),
    ...findings.timeline.filter(({ record }) => record).map(({ assertedBy }) => assertedBy),
  ];
  const wanted = new Set(attributions.map((who) => who?.entity ?? null).filter((entity) => entity !== null));
  for (const [index, { kind, role, mentions }] of findings.entities.entries())
    if (role !== null || (kind === 'organisations' && mentions.length > 1)) wanted.add(index);
  const hadOne = new Set(before?.names.map(({ is, name }) => `${is.split('/', 1)[0] ?? ''} ${name}`));
  for (const index of wanted) {
    const { kind, name } = findings.entities[index] ?? { kind: 'people', name: '' };
    if (kind === 'documents' && isBareNoun(name) && !hadOne.has(`${kind} ${name}`)) wanted.delete(index);
  }
  return wanted;
}
