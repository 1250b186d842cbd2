import type { Span } from '../../../article/article.ts';
import type { Gloss } from '../passages/quote-paragraphs.ts';
import type { Mark } from '../../text/mark-text.ts';
import { contains } from '../../text/spans.ts';
import type { SiteArticle, SiteLookup } from '../../model/site.ts';
import { findBearer } from './find-bearer.ts';

/** What may stand before the subject of a clause: words that say when, and no more. */
const when = String.raw`(?:(?:and|but) )?(?:(?:after|at|before|by|during|in|on|since|until) [^,]{1,30}, ){0,2}(?:(?:later|then|today|tomorrow|yesterday),? )?`;
const pronoun = new RegExp(`^${when}(?<subject>he|she)\\b`, 'iu');
const byRole = new RegExp(`^${when}(?<subject>the (?<role>\\p{L}[\\p{L}-]*(?: \\p{L}[\\p{L}-]*)?))`, 'iu');

const pronouns = new Set(['he', 'she']);
const anyone = /\b(?:he|her|him|his|she)\b/iu;
const others = { he: /\b(?:her|she)\b/iu, she: /\b(?:he|him|his)\b/iu } as const;

/** A person that a paragraph names, and where it first does. */
interface Named {
  readonly reference: string;
  readonly first: Span;
}

/** The people that a paragraph names before a place. */
function peopleBefore(site: SiteLookup, article: SiteArticle, block: Span, before: number): Named[] {
  const mentions = site.recordsByArticle.get(article.id)?.mentions ?? [];
  const named = mentions.filter(
    ({ of, at }) => of.startsWith('people/') && contains(block, at) && at.end <= before,
  );
  return [...Map.groupBy(named, ({ of }) => of)].flatMap(([reference, those]) =>
    those[0] ? [{ reference, first: those[0].at }] : [],
  );
}

/** The subject of a clause, where it is a pronoun or may be a role, and where it begins. */
interface Subject extends Span {
  readonly text: string;
  /** In small letters, the longer first; none of a pronoun. */
  readonly roles: readonly string[];
}

function subjectOf(clause: string, from: number): Subject | null {
  const found = pronoun.exec(clause) ?? byRole.exec(clause);
  if (!found) return null;
  const { subject: text = '', role } = found.groups ?? {};
  const end = from + found[0].length;
  const words = role?.toLowerCase().split(' ') ?? [];
  return { text, start: end - text.length, end, roles: [...new Set([words.join(' '), words[0] ?? ''])] };
}

/** Whom a pronoun stands for: the one person named before it, where no other pronoun says otherwise. */
function ofPronoun(
  article: SiteArticle,
  block: Span,
  { text: subject, start }: Subject,
  people: readonly Named[],
): string | null {
  const [person, ...rest] = people;
  if (!person || rest.length > 0) return null;
  const { text } = article.stated;
  if (anyone.test(text.slice(block.start, person.first.start))) return null;
  const other = subject.toLowerCase() === 'he' ? others.he : others.she;
  return other.test(text.slice(person.first.end, start)) ? null : person.reference;
}

/**
 * Finds whom the subject of a statement stands for ("she", "the senator"), where its own paragraph leaves no doubt: it names one
 * person before a pronoun, and nobody is meant by a pronoun before that name, or by one of the other kind after it; it names
 * nobody else before a role, which is one person’s in the whole article.
 * @param told the stretch in which whoever is meant is not named
 */
export function findPerson(
  site: SiteLookup,
  article: SiteArticle,
  statement: Span,
  told: Span,
): Mark<Gloss> | null {
  const { text, blocks } = article.stated;
  const block = blocks.find((one) => contains(one, statement));
  const subject = subjectOf(text.slice(statement.start, statement.end), statement.start);
  if (!block || !subject) return null;
  const people = peopleBefore(site, article, block, subject.start);
  const markOf = (reference: string, end: number): Mark<Gloss> | null => {
    const name = site.entitiesByReference.get(reference)?.name;
    const mentions = site.recordsByArticle.get(article.id)?.mentions ?? [];
    const isNamed = mentions.some(({ of, at }) => of === reference && contains(told, at));
    return name === undefined || isNamed ? null : { start: subject.start, end, subject: { gloss: name } };
  };
  if (pronouns.has(subject.text.toLowerCase())) {
    const reference = ofPronoun(article, block, subject, people);
    return reference === null ? null : markOf(reference, subject.end);
  }
  for (const role of subject.roles) {
    const reference = findBearer(site, article, role);
    if (reference !== null && people.every((one) => one.reference === reference))
      return markOf(reference, subject.start + 'the '.length + role.length);
  }
  return null;
}
