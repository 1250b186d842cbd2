import type { Span } from '../../../article/article.ts';
import type { Gloss } from '../passages/quote-paragraphs.ts';
import type { Mark } from '../../text/mark-text.ts';
import { contains } from '../../text/spans.ts';
import { wordPlaces } from '../../model/word-places.ts';
import type { QuoteRecord, SiteArticle, SiteLookup } from '../../model/site.ts';
import { findPerson } from './find-person.ts';
import { figureHeading } from './figure-title.ts';

const speaking = /^(?:he|she|they|it)$/i;
/** The subject of a clause: at its start, or after a few words that say when. */
const subject =
  /^(?:(?:in|on|by|until|since|after|before) [^,]{1,30}, )?(?:(?<of>many|some|most|all|both|few|several|none|each) of )?(?<pronoun>they|them|these|those)\b/iu;

/** The paragraph and the sentence that a pronoun stands in. */
interface Around {
  readonly block: Span;
  readonly sentence: Span;
}

const blockAround = ({ stated }: SiteArticle, place: Span): Span | undefined =>
  stated.blocks.find((block) => contains(block, place));

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

/** The subject of what is reported, where it stands for what the same paragraph counts or names before. */
function subjectOf(site: SiteLookup, article: SiteArticle, quote: QuoteRecord): Mark<Gloss>[] {
  const [words] = wordPlaces(quote);
  const sentence = words && article.stated.sentences.find((one) => contains(one, words));
  if (!words || !sentence) return [];
  const person = findPerson(site, article, words, sentence);
  if (person) return [person];
  const found = subject.exec(article.stated.text.slice(words.start, words.end));
  const { of, pronoun = '' } = found?.groups ?? {};
  if (!found || of === undefined) return [];
  const end = words.start + found[0].length;
  const place = { start: end - pronoun.length, end };
  const block = blockAround(article, place);
  const gloss = block ? onlyCounted(site, article, { block, sentence }, place.start) : null;
  return gloss === null ? [] : [{ ...place, subject: { gloss } }];
}

/**
 * Finds what the pronouns of a reported claim stand for, where its own paragraph says it before: who speaks, and the subject
 * of what is said. Where more than one could be meant, nothing is found. Each is told once.
 */
export function findAntecedents(site: SiteLookup, article: SiteArticle, quote: QuoteRecord): Mark<Gloss>[] {
  if (quote.data.kind !== 'reported') return [];
  const [speaks] = speakersPronoun(site, article, quote);
  const [told] = subjectOf(site, article, quote);
  if (!speaks) return told ? [told] : [];
  return told && told.subject.gloss !== speaks.subject.gloss && told.start >= speaks.end
    ? [speaks, told]
    : [speaks];
}
