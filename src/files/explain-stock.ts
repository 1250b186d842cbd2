import { editedAlone, type Reason, type RecordStock, type ReleaseStock } from './take-stock.ts';

/** Says why a record awaits an editor, one short sentence a reason, the most urgent first. It names fields and no words. */
export function explainStock(record: RecordStock): string[] {
  const { reasons, cases } = record;
  const text: Readonly<Record<Reason, string>> = {
    case: `the article and an editor both changed: ${cases.join(', ')}`,
    orphaned: 'the article no longer says it',
    clause: 'awaits a clause of an editor’s, and is not shown until then',
    void: 'its facts have changed since an editor confirmed it',
    edited: record.isByHand ? 'written by an editor' : `edited: ${editedAlone(record).join(', ')}`,
    unconfirmed: 'not confirmed yet',
  };
  return reasons.map((reason) => text[reason]);
}

/** Says how an article stands with its releases; `day` puts a day into words. */
export function explainRelease({ is, release, on }: ReleaseStock, day = (on: string): string => on): string {
  if (release === null || on === null) return 'never released';
  const name = `release ${String(release)} of ${day(on)}`;
  return is === 'changed' ? `changed since ${name}` : name;
}
