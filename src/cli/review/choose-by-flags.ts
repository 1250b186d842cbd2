import type { FiledCase } from '../../files/review/review-case.ts';
import { addressIn } from '../../records/record-address.ts';

/** Whether a case is meant by `kind/id`, `kind/article/id` or the record's file, with or without a field behind it. */
function isMeant(wanted: string, article: string, { record, field }: FiledCase): boolean {
  const path = addressIn(article, record);
  const names = [record, path, `${path}.mdx`].flatMap((name) =>
    field === null ? [name] : [name, `${name}.${field}`],
  );
  return names.some((name) => wanted === name || wanted.endsWith(`/${name}`));
}

/** The record that a flag `OLD=NEW` names as the new one, by kind and id, of any of the forms of {@link isMeant}. */
function nowOf(flag: string, article: string): string {
  const path = flag.slice(flag.indexOf('=') + 1).replace(/\.mdx$/, '');
  const parts = path.split('/').filter((part) => part !== article);
  return parts.slice(-2).join('/');
}

/**
 * Fills in the decisions that flags give: `keep` is keep; `take` is take, or delete where the record is orphaned; `now` is
 * `OLD=NEW`: the orphaned record is that record now. Marks in `used` which flags meant a case.
 */
export function chooseByFlags(
  cases: readonly FiledCase[],
  article: string,
  {
    keep,
    take,
    now,
    used,
  }: {
    readonly keep: readonly string[];
    readonly take: readonly string[];
    readonly now: readonly string[];
    readonly used: Set<string>;
  },
): FiledCase[] {
  const isChosen = (wanted: readonly string[], one: FiledCase): boolean => {
    const meant = wanted.filter((name) => isMeant(name, article, one));
    for (const name of meant) used.add(name);
    return meant.length > 0;
  };
  return cases.map((one) => {
    const [isKept, isTaken] = [isChosen(keep, one), isChosen(take, one)];
    const [become] = now.filter((flag) => isMeant(flag.split('=', 1)[0] ?? '', article, one));
    if (become !== undefined && one.field === null) {
      used.add(become);
      return { ...one, decision: { now: nowOf(become, article) } };
    }
    if (isKept) return { ...one, decision: 'keep' };
    if (isTaken) return { ...one, decision: one.field === null ? 'delete' : 'take' };
    return one;
  });
}
