import type { AnyRecord } from '../queries/site.ts';
import { dateText } from './format-date.ts';

/** A record's status in a sentence, and never more than is known. */
export function statusText({ status, data }: AnyRecord): string {
  const fields = status.edited.join(', ');
  if (data.confirmed) {
    const { by, on } = data.confirmed;
    const said = `Confirmed by ${by} on ${dateText(on, 'en-US')}.`;
    return status.edited.length > 0 ? `${said} Differs from what the program read in: ${fields}.` : said;
  }
  if (status.is === 'edited')
    return `Edited: differs from what the program read in the article in: ${fields}.`;
  return 'Matches the article’s words. Not confirmed by an editor yet.';
}
