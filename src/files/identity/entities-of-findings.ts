import type { Attribution, Findings } from '../../extract/findings.ts';

/**
 * Which entities of an article get a file of their own: whoever a record refers to, whoever is named with a role,
 * and organisations that are named more than once. Indices into {@link Findings.entities}.
 */
export function entitiesOfFindings(findings: Findings): Set<number> {
  const attributions: readonly (Attribution | null)[] = [
    ...findings.quotes.filter(({ record }) => record).map(({ speaker }) => speaker),
    ...findings.reported.filter(({ record }) => record).map(({ speaker }) => speaker),
    ...findings.statistics.filter(({ record }) => record).map(({ assertedBy }) => assertedBy),
    ...findings.timeline.filter(({ record }) => record).map(({ assertedBy }) => assertedBy),
  ];
  const wanted = new Set(attributions.map((who) => who?.entity ?? null).filter((entity) => entity !== null));
  for (const [index, { kind, role, mentions }] of findings.entities.entries())
    if (role !== null || (kind === 'organisations' && mentions.length > 1)) wanted.add(index);
  return wanted;
}
