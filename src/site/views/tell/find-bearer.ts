import type { SiteArticle, SiteLookup } from '../../model/site.ts';

/** What a stated role calls somebody, without whose or where: "director" of "director of the museum". */
const bare = (role: string): string => role.toLowerCase().split(/ (?:at|for|in|of|to) |,/u)[0] ?? '';

/** True where a role stands right before a place: "Senator" before a name. */
const standsBefore = (text: string, role: string, start: number): boolean => {
  const before = text.slice(0, start).toLowerCase().trimEnd();
  return before.endsWith(role) && !/[\p{L}-]$/u.test(before.slice(0, -role.length));
};

/** The people to whom an article gives a role: right before the name, or where it says who speaks. */
function bearers(site: SiteLookup, article: SiteArticle, role: string): string[] {
  const { quotes = [], mentions = [] } = site.recordsByArticle.get(article.id) ?? {};
  const { text } = article.stated;
  const named = mentions.filter(
    ({ of, at }) => of.startsWith('people/') && standsBefore(text, role, at.start),
  );
  const speaking = quotes.flatMap(({ data }) =>
    typeof data.speaker === 'string' && data.role !== undefined && ` ${bare(data.role)}`.endsWith(` ${role}`)
      ? [data.speaker]
      : [],
  );
  return [...new Set([...named.map(({ of }) => of), ...speaking])];
}

/**
 * Finds the one person to whom an article gives a role, where it never has the word for anybody else: each time it stands before
 * that one’s name, or with “the”.
 * @param role in small letters: "senator", "prime minister"
 * @returns as records refer to people; null where nobody has it, or more than one might
 */
export function findBearer(site: SiteLookup, article: SiteArticle, role: string): string | null {
  const [bearer, ...others] = bearers(site, article, role);
  if (bearer === undefined || others.length > 0) return null;
  const { text } = article.stated;
  const { mentions = [], quotes = [] } = site.recordsByArticle.get(article.id) ?? {};
  const stated = quotes.flatMap((quote) =>
    quote.data.speaker === bearer ? (quote.places.get('role') ?? []) : [],
  );
  const word = new RegExp(`(?<![\\p{L}-])${role}(?:s|es)?(?![\\p{L}-])`, 'giu');
  const isTheirs = [...text.matchAll(word)].every(({ 0: found, index }) => {
    const end = index + found.length;
    return (
      standsBefore(text, 'the', index) ||
      mentions.some(({ of, at }) => of === bearer && text.slice(end, at.start) === ' ') ||
      stated.some((place) => place.start <= index && end <= place.end)
    );
  });
  return isTheirs ? bearer : null;
}
