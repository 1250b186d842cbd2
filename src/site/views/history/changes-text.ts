import type { ToldChange, ToldChanges } from '../../model/site.ts';
import type { Words } from '../../words/words.ts';

const kinds = ['quotes', 'statistics', 'timeline'] as const;
type How = keyof Words['releases']['became']['quotes'];

/** What became of a record. It was corrected where a notice says why, and changed where none does. */
function became({ was, now, reasons }: ToldChange): How {
  if (was === null) return 'added';
  if (now === null) return 'removed';
  return reasons.length > 0 ? 'corrected' : 'changed';
}

const isOf = (kind: string, { record }: ToldChange): boolean => record.startsWith(`${kind}/`);

/** What one change is, in words: "Figure corrected". */
export function changeText(change: ToldChange, { releases }: Words): string {
  const kind = kinds.find((one) => isOf(one, change)) ?? 'quotes';
  return releases.became[kind][became(change)].one;
}

/** What changed, in words for a reader: "one figure corrected, two quotes added". */
export function changesText({ title, records, withheld }: ToldChanges, { releases }: Words): string {
  const parts = (['corrected', 'changed', 'added', 'removed'] as const).flatMap((how) => {
    const some = records.filter((change) => became(change) === how);
    return kinds.flatMap((kind) => {
      const number = some.filter((change) => isOf(kind, change)).length;
      return number === 0 ? [] : [releases.became[kind][how].several(number)];
    });
  });
  const all = [
    ...(title === null ? [] : [releases.titleChanged]),
    ...parts,
    ...(withheld === 0 ? [] : [releases.withheld(withheld)]),
  ];
  return all.length === 0 ? releases.nothingChanged : all.join(', ');
}
