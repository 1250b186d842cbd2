import type { ToldChange, ToldChanges } from '../queries/site-releases.ts';

const smallNumbers = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const inWords = (number: number): string => smallNumbers[number] ?? number.toLocaleString('en-US');

const nouns: Readonly<Record<string, readonly [one: string, many: string]>> = {
  quotes: ['quote', 'quotes'],
  statistics: ['figure', 'figures'],
  timeline: ['event', 'events'],
};
const record = ['record', 'records'] as const;

/** What became of a record. It was corrected where a notice says why, and changed where none does. */
function became({ was, now, reasons }: ToldChange): 'corrected' | 'changed' | 'added' | 'removed' {
  if (was === null) return 'added';
  if (now === null) return 'removed';
  return reasons.length > 0 ? 'corrected' : 'changed';
}

/** What one change is, in words: "Figure corrected". */
export function changeText(change: ToldChange): string {
  const [noun] = nouns[change.record.split('/')[0] ?? ''] ?? record;
  return `${noun.charAt(0).toUpperCase()}${noun.slice(1)} ${became(change)}`;
}

/** What changed, in words for a reader: "one figure corrected, two quotes added". */
export function changesText({ title, records, withheld }: ToldChanges): string {
  const parts = ['corrected', 'changed', 'added', 'removed'].flatMap((how) => {
    const some = records.filter((change) => became(change) === how);
    return Object.entries(nouns).flatMap(([kind, [one, many]]) => {
      const number = some.filter((change) => change.record.startsWith(`${kind}/`)).length;
      return number === 0 ? [] : [`${inWords(number)} ${number === 1 ? one : many} ${how}`];
    });
  });
  const all = [
    ...(title === null ? [] : ['the title changed']),
    ...parts,
    ...(withheld === 0
      ? []
      : [`${inWords(withheld)} ${withheld === 1 ? record[0] : record[1]} withheld since`]),
  ];
  return all.length === 0 ? 'nothing has changed' : all.join(', ');
}
