import { editedAlone, type Reason, type RecordStock, type ReleaseStock } from './take-stock.ts';

/** Why a record awaits an editor, in one language; `fields` are names of fields of its file. */
export interface ReasonWords {
  readonly case: (fields: string) => string;
  readonly orphaned: string;
  readonly unfound: string;
  readonly clause: string;
  readonly void: string;
  readonly byHand: string;
  readonly edited: (fields: string) => string;
  readonly unconfirmed: string;
}

export const englishReasons: ReasonWords = {
  case: (fields) => `the article and an editor both changed: ${fields}`,
  orphaned: 'the article no longer says it',
  unfound: 'its words stand in the article, and this version no longer finds it there',
  clause: 'awaits a clause of an editor’s, and is not shown until then',
  void: 'its facts have changed since an editor confirmed it',
  byHand: 'written by an editor',
  edited: (fields) => `edited: ${fields}`,
  unconfirmed: 'not confirmed yet',
};

/** Says why a record awaits an editor, one short sentence a reason, the most urgent first. It names fields and no words. */
export function explainStock(record: RecordStock, words: ReasonWords): string[] {
  const text: Readonly<Record<Reason, string>> = {
    ...words,
    case: words.case(record.cases.join(', ')),
    edited: record.isByHand ? words.byHand : words.edited(editedAlone(record).join(', ')),
  };
  return record.reasons.map((reason) => text[reason]);
}

/** Says how an article stands with its releases. */
export function explainRelease({ is, release, on }: ReleaseStock): string {
  if (release === null || on === null) return 'never released';
  const name = `release ${String(release)} of ${on}`;
  return is === 'changed' ? `changed since ${name}` : name;
}
