import type { AnyRecord, SiteArticle } from '../queries/site.ts';
import { dateText } from './format-date.ts';

/** What an editor says where the text stays with its publisher: no program has read anything there. */
const editorsClauses: ReadonlyMap<string, string> = new Map([
  ['what', 'What happened is told in an editor’s words.'],
  ['clause', 'What it is a figure of is told in an editor’s words.'],
]);

/** A record's status in a sentence or two, and never more than is known; `of` says where its article's text is. */
export function statusText({ status, data }: AnyRecord, of: SiteArticle['kind']): string {
  const isAway = of === 'away';
  const fields = status.edited.filter((field) => !isAway || !editorsClauses.has(field)).join(', ');
  const clauses = status.edited.flatMap((field) => (isAway ? (editorsClauses.get(field) ?? []) : []));
  const told = clauses.map((clause) => ` ${clause}`).join('');
  const day = data.confirmed ? dateText(data.confirmed.on, 'en-US') : '';
  if (data.confirmed && status.is === 'confirmed') {
    const said = `Confirmed by ${data.confirmed.by} on ${day}.`;
    return `${fields === '' ? said : `${said} Differs from what the program read in: ${fields}.`}${told}`;
  }
  const read = isAway
    ? 'As the program read it in the publisher’s text, which is not kept here.'
    : 'Matches the article’s words.';
  const said = `${fields === '' ? read : `Edited: differs from what the program read in the article in: ${fields}.`}${told}`;
  if (data.confirmed)
    return `${said} Its facts have changed since an editor confirmed it on ${day}, and it has not been confirmed again.`;
  return fields === '' ? `${said} Not confirmed by an editor yet.` : said;
}
