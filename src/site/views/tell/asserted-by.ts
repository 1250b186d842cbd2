import { attributedName } from './attributed-name.ts';
import type { EventRecord, FigureRecord, SiteLookup } from '../../model/site.ts';
import type { Words } from '../../words/words.ts';

/** Whoever asserts a figure or an event, as the name stands within a sentence; null where it is the article itself. */
export function assertedBy(
  site: SiteLookup,
  record: FigureRecord | EventRecord,
  { record: own }: Words,
): string | null {
  const name = attributedName(site, record);
  const { assertedBy: who } = record.data;
  if (name === null) return null;
  if (typeof who !== 'string') return name.replace(/^(?:An?|The) /, (article) => article.toLowerCase());
  // A name without a capital is a description: “the audit”.
  return own.named(name, !who.startsWith('people/') && /^\p{Ll}/u.test(name)).join('');
}
