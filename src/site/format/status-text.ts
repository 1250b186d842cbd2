import type { AnyRecord, SiteArticle } from '../queries/site.ts';
import type { Words } from '../words/words.ts';
import { dateText } from './format-date.ts';

/** A record's status in a sentence or two, and never more than is known; `of` says where its article's text is. */
export function statusText({ status, data }: AnyRecord, of: SiteArticle['kind'], words: Words): string {
  const { record } = words.checked;
  if (data.noLongerInArticle === true) return words.record.noLongerInArticle;
  const isAway = of === 'away';
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
  const told = status.edited
    .flatMap((field) => editorsClauses.get(field) ?? [])
    .map((clause) => ` ${clause}`)
    .join('');
  const day = data.confirmed ? dateText(data.confirmed.on, words.locale, words) : '';
  if (data.confirmed && status.is === 'confirmed') {
    const differs = fields === '' ? '' : record.confirmedButDiffers(fields);
    return `${record.confirmed(data.confirmed.by, day)}${differs}${told}`;
  }
  const read = isAway ? record.matchesAway : record.matches;
  const said = `${fields === '' ? read : record.edited(fields)}${told}`;
  if (data.confirmed) return `${said}${record.changedSince(day)}`;
  return fields === '' ? `${said}${record.notConfirmed}` : said;
}
