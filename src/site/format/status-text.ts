import type { AnyRecord, SiteArticle } from '../queries/site.ts';
import { dateText } from './format-date.ts';

/** A record's status in a sentence or two, and never more than is known; `of` says where its article's text is. */
export function statusText({ status, data }: AnyRecord, of: SiteArticle['kind']): string {
  const fields = status.edited.join(', ');
  const day = data.confirmed ? dateText(data.confirmed.on, 'en-US') : '';
  if (data.confirmed && status.is === 'confirmed') {
    const said = `Confirmed by ${data.confirmed.by} on ${day}.`;
    return status.edited.length > 0 ? `${said} Differs from what the program read in: ${fields}.` : said;
  }
  const said =
    status.is === 'edited'
      ? `Edited: differs from what the program read in the article in: ${fields}.`
      : of === 'away'
        ? 'As the program read it in the publisher’s text, which is not kept here.'
        : 'Matches the article’s words.';
  if (data.confirmed)
    return `${said} Its facts have changed since an editor confirmed it on ${day}, and it has not been confirmed again.`;
  return status.is === 'edited' ? said : `${said} Not confirmed by an editor yet.`;
}
