import type { AnyRecord, SiteArticle } from '../../model/site.ts';
import type { Words } from '../../words/words.ts';
import { dateText } from '../../text/format-date.ts';

/** What a program read of a record, which no comparison of words proves. */
function readOf(
  record: AnyRecord,
  {
    checked: {
      record: { read },
    },
  }: Words,
): string {
  if (record.kind === 'quotes') return record.data.speaker === null ? read.unclear : read.said;
  const isAsserted = record.data.assertedBy !== undefined;
  if (record.kind === 'statistics') return isAsserted ? read.asserted : read.counted;
  return isAsserted ? read.happenedSays : read.happened;
}

/**
 * A record's status in a sentence or two, and never more than is known: that the words are the article's was compared; who
 * said them, and what else was read, was not, until an editor confirmed it; a program of another maker is named.
 * @param article where its text is, and who read it
 */
export function statusText(
  of: AnyRecord,
  article: Pick<SiteArticle, 'kind' | 'reader'>,
  words: Words,
): string {
  const { status, data } = of;
  const { record } = words.checked;
  if (data.noLongerInArticle === true) return words.record.noLongerInArticle;
  const isAway = article.kind === 'away';
  // What an editor says where the text stays with its publisher: no program has read anything there.
  const editorsClauses: ReadonlyMap<string, string> = new Map(
    isAway
      ? [
          ['what', record.editorsWhat],
          ['clause', record.editorsClause],
        ]
      : [],
  );
  const fields = status.edited.filter((field) => !editorsClauses.has(field)).join(', ');
  const told = status.edited.flatMap((field) => editorsClauses.get(field) ?? []);
  const day = data.confirmed ? dateText(data.confirmed.on, words.locale, words) : '';
  if (data.confirmed && status.is === 'confirmed') {
    return [
      ...(fields === '' && !isAway ? [record.compared] : []),
      record.confirmed(data.confirmed.by, day),
      ...(fields === '' ? [] : [record.confirmedButDiffers(fields)]),
      ...told,
    ].join(' ');
  }
  const read = isAway ? record.matchesAway : record.compared;
  const last = data.confirmed
    ? [record.changedSince(day)]
    : fields === ''
      ? [isAway ? record.notConfirmed : readOf(of, words)]
      : [];
  const by = article.reader === null ? [] : [record.readBy(article.reader)];
  return [fields === '' ? read : record.edited(fields), ...told, ...last, ...by].join(' ');
}
