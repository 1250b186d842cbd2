import type { Article, Span } from '../../../article/article.ts';
import type { Entity } from '../../../extract/findings.ts';
import { genderOf, type Gender } from '../../../extract/names/gender.ts';
import type { EntityKind } from '../../../records/id.ts';
import { slug } from '../../naming/slug.ts';
import { namedThings } from './named-things.ts';
import { roleWords } from './role-words.ts';
import { countArticle, listThings, type ThingList, type Things } from './things.ts';

/** A person, an organisation or a document as one article has it, and all by which it can be told from namesakes. */
export interface Appearance {
  readonly kind: EntityKind;
  readonly article: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** The words of its name as ids are made of them. */
  readonly words: readonly string[];
  readonly roles: readonly string[];
  readonly gender: Gender | null;
  /** When the article was published, in years; null where it does not say. */
  readonly year: number | null;
  /** What the article names. */
  readonly context: ThingList;
  /** What the sentences name in which it is named. */
  readonly near: ThingList;
}

/** What an article says of all its names at once. */
export interface ArticleContext {
  readonly article: string;
  readonly text: string;
  readonly year: number | null;
  readonly bySentence: readonly (readonly string[])[];
  readonly sentences: readonly Span[];
  readonly context: ThingList;
}

/** When an article was published, in years and parts of one. */
function yearOf(published: string | null): number | null {
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?/.exec(published ?? '') ?? [];
  return year === undefined ? null : Number(year) + (month === undefined ? 0.5 : (Number(month) - 1) / 12);
}

/** Reads what an article names, and counts it in the collection. */
export function readContext(id: string, article: Article, things: Things): ArticleContext {
  const bySentence = namedThings(article);
  const named = bySentence.flat();
  const context = listThings(things, named);
  countArticle(things, context);
  return {
    article: id,
    text: article.text,
    year: yearOf(article.metadata.published),
    bySentence,
    sentences: article.sentences,
    context,
  };
}

/** The things of all sentences in which one of the mentions starts. */
function nearThings({ sentences, bySentence }: ArticleContext, mentions: readonly Span[]): string[] {
  let index = 0;
  return mentions.flatMap(({ start }) => {
    while (index < sentences.length - 1 && (sentences[index]?.end ?? Infinity) <= start) index++;
    return bySentence[index] ?? [];
  });
}

/** A name of an article with all by which it can be told from namesakes. Mentions are in text order. */
export function readAppearance(entity: Entity, context: ArticleContext, things: Things): Appearance {
  const { kind, name, aliases, role, mentions } = entity;
  return {
    kind,
    article: context.article,
    name,
    aliases,
    words: slug(name).split('-'),
    roles: roleWords(role),
    gender: genderOf(entity, context.text),
    year: context.year,
    context: context.context,
    near: listThings(things, nearThings(context, mentions)),
  };
}
