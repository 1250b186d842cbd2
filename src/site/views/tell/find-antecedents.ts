import type { Span } from '../../../article/article.ts';
import type { Gloss } from '../passages/quote-paragraphs.ts';
import type { Mark } from '../../text/mark-text.ts';
import { contains } from '../../text/spans.ts';
import { wordPlaces } from '../../model/word-places.ts';
import type { QuoteRecord, SiteArticle, SiteLookup } from '../../model/site.ts';
import { figureHeading } from './figure-title.ts';

const person = /^(?:he|she)$/i;
const speaking = /^(?:he|she|they|it)$/i;
/** The subject of a clause: at its start, or after a few words that say when. */
const subject =
  /^(?:(?:in|on|by|until|since|after|before) [^,]{1,30}, )?(?:(?<of>many|some|most|all|both|few|several|none|each) of )?(?<pronoun>he|she|they|them|these|those)\b/iu;

/** The paragraph and the sentence that a pronoun stands in. */
interface Around {
  readonly block: Span;
  readonly sentence: Span;
}

const blockAround = ({ stated }: SiteArticle, place: Span): Span | undefined =>
  stated.blocks.find((block) => contains(block, place));

/** The one name of a person that the paragraph has before a place; null where it has none, several, or the sentence says who. */
function onlyPerson(
  site: SiteLookup,
  article: SiteArticle,
  { block, sentence }: Around,
  before: number,
): string | null {
  const mentions = site.recordsByArticle.get(article.id)?.mentions ?? [];
  const named = new Set(
    mentions
      .filter(({ of, at }) => of.startsWith('people/') && contains(block, at) && at.end <= before)
      .map(({ of }) => of),
  );
  const [only] = named;
  if (mentions.some(({ of, at }) => of === only && contains(sentence, at))) return null;
  return named.size === 1 && only !== undefined ? (site.entitiesByReference.get(only)?.name ?? null) : null;
}

/** What the one figure counts that the paragraph has before a place, bound and number with it; null where it has none, or several. */
function onlyCounted(
  site: SiteLookup,
  article: SiteArticle,
  { block, sentence }: Around,
  before: number,
): string | null {
  const figures = (site.recordsByArticle.get(article.id)?.statistics ?? []).filter(
    (figure) =>
      figure.data.counted !== undefined &&
      wordPlaces(figure).some((place) => contains(block, place) && place.end <= before),
  );
  const [only] = figures;
  if (figures.length !== 1 || !only) return null;
  if (wordPlaces(only).some((place) => contains(sentence, place))) return null;
  const heading = figureHeading(site, only);
  return heading === only.data.clause ? null : heading;
}

/** The pronoun by which the sentence names who speaks, where the same paragraph names that one before it. */
function speakersPronoun(site: SiteLookup, article: SiteArticle, quote: QuoteRecord): Mark<Gloss>[] {
  const { speaker } = quote.data;
  const [place] = quote.places.get('speaker') ?? [];
  const name = typeof speaker === 'string' ? site.entitiesByReference.get(speaker)?.name : undefined;
  if (!place || name === undefined || !speaking.test(article.stated.text.slice(place.start, place.end)))
    return [];
  const block = blockAround(article, place);
  const mentions = site.recordsByArticle.get(article.id)?.mentions ?? [];
  const isNamed = mentions.some(
    ({ of, at }) => of === speaker && block !== undefined && contains(block, at) && at.end <= place.start,
  );
  return isNamed ? [{ ...place, subject: { gloss: name } }] : [];
}

/** The pronoun that is the subject of what is reported, where the same paragraph leaves no doubt whom or what it stands for. */
function subjectsPronoun(site: SiteLookup, article: SiteArticle, quote: QuoteRecord): Mark<Gloss>[] {
  const [words] = wordPlaces(quote);
  if (!words) return [];
  const found = subject.exec(article.stated.text.slice(words.start, words.end));
  const { of, pronoun = '' } = found?.groups ?? {};
  if (!found) return [];
  const end = words.start + found[0].length;
  const place = { start: end - pronoun.length, end };
  const block = blockAround(article, place);
  const sentence = article.stated.sentences.find((one) => contains(one, place));
  if (!block || !sentence) return [];
  const gloss = person.test(pronoun)
    ? onlyPerson(site, article, { block, sentence }, place.start)
    : of === undefined
      ? null
      : onlyCounted(site, article, { block, sentence }, place.start);
  return gloss === null ? [] : [{ ...place, subject: { gloss } }];
}

/**
 * Finds what the pronouns of a reported claim stand for, where its own paragraph says it before: who speaks, and the subject
 * of what is said. Where more than one could be meant, nothing is found. Each is told once.
 */
export function findAntecedents(site: SiteLookup, article: SiteArticle, quote: QuoteRecord): Mark<Gloss>[] {
  if (quote.data.kind !== 'reported') return [];
  const [speaks] = speakersPronoun(site, article, quote);
  const [subjectOf] = subjectsPronoun(site, article, quote);
  if (!speaks) return subjectOf ? [subjectOf] : [];
  return subjectOf && subjectOf.subject.gloss !== speaks.subject.gloss && subjectOf.start >= speaks.end
    ? [speaks, subjectOf]
    : [speaks];
}
