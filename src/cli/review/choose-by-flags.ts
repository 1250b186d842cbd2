import type { FiledCase } from '../../files/review-case.ts';

/** Whether a case is meant by `kind/id`, `kind/article/id` or the record's file, with or without a field behind it. */
function isMeant(wanted: string, article: string, { record, field }: FiledCase): boolean {
  const path = record.replace('/', `/${article}/`);
  const names = [record, path, `${path}.mdx`].flatMap((name) =>
    field === null ? [name] : [name, `${name}.${field}`],
  );
  return names.some((name) => wanted === name || wanted.endsWith(`/${name}`));
}

/**
 * Fills in the decisions that flags give: `keep` is keep, or leave where the record is orphaned; `take` is take, or delete.
 * Marks in `used` which flags meant a case.
 */
export function chooseByFlags(
  cases: readonly FiledCase[],
  article: string,
  {
    keep,
    take,
    used,
  }: { readonly keep: readonly string[]; readonly take: readonly string[]; readonly used: Set<string> },
): FiledCase[] {
  const isChosen = (wanted: readonly string[], one: FiledCase): boolean => {
    const meant = wanted.filter((name) => isMeant(name, article, one));
    for (const name of meant) used.add(name);
    return meant.length > 0;
  };
  return cases.map((one) => {
    const [isKept, isTaken] = [isChosen(keep, one), isChosen(take, one)];
    if (isKept) return { ...one, decision: one.field === null ? 'leave' : 'keep' };
    if (isTaken) return { ...one, decision: one.field === null ? 'delete' : 'take' };
    return one;
  });
}
