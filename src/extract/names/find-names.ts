import type { Article, Span } from '../../article/article.ts';
import type { DateFinding, Entity } from '../findings.ts';
import type { Token } from '../tokens.ts';
import { clusterOrganisations } from './cluster-organisations.ts';
import { clusterPeople } from './cluster-people.ts';
import { findDocuments } from './find-documents.ts';
import { findRuns } from './runs/find-runs.ts';
import { judgeNames } from './judge-names.ts';
import { matchHeadlines } from './match-headlines.ts';
import type { Mention } from './mention.ts';
import { readMention } from './read-mention.ts';
import { readCapitalUse } from './read-sentences.ts';
import { segmentRun } from './runs/segment-run.ts';
import { splitBearers } from './runs/split-bearers.ts';
import { smallWords } from './small-words.ts';
import { trimLeads } from './runs/trim-leads.ts';
import { firmAbbreviations } from '../../language/en/names/organisations.ts';
import { dwellings } from '../../language/en/names/places.ts';
import { plainPeople } from '../../language/en/names/role-phrases.ts';
import { lowerAt } from '../lower-at.ts';

/**
 * Finds the people, organisations and documents that an article names, each once with all its names.
 * Candidates (runs of capitals) are cut into stretches, each stretch is judged by its words and by all its places in
 * the article, and what names the same is brought together. What stays open is nobody: a wrong name is worse than none.
 * @param tokens the article's tokens, as `tokenize` gives them
 * @param dates the article's dates; words inside them are no names
 * @returns entities in the order of their first mention, mentions in text order (UTF-16 offsets)
 */
export function findNames(
  article: Article,
  tokens: readonly Token[],
  dates: readonly DateFinding[],
): Entity[] {
  const uses = readCapitalUse(article, tokens);
  const inDate = datesBySpan(dates);
  const segments = findRuns(tokens, uses).flatMap((run) => segmentRun(tokens, run));
  const small = smallWords(tokens);
  const mentions = splitBearers(tokens, trimLeads(tokens, segments, small), small)
    .map((segment) => readMention(tokens, segment))
    .filter(({ segment, credit }) => !credit && !inDate(spanOf(tokens, segment.from, segment.to)));
  const names = judgeNames(mentions, small);
  const { people, claimed } = clusterPeople(names, ({ segment }) => tokens[segment.from]?.block ?? 0);
  const organisations = clusterOrganisations(
    tokens,
    names.filter((name) => !claimed.has(name)),
  );
  const drafts = [
    ...people
      .filter((person) => !isOnlyHost(tokens, person.mentions))
      .map((person) => draft(article.text, tokens, 'people', person.name, person.mentions, null)),
    ...organisations.map(({ name, mentions: places, expansion }) =>
      draft(article.text, tokens, 'organisations', name, places, expansion),
    ),
  ].filter((entity) => entity.mentions.length > 0);
  const forms = new Map<string, number>();
  drafts.forEach(({ phrases }, owner) => {
    for (const phrase of phrases) if (!forms.has(phrase)) forms.set(phrase, owner);
  });
  for (const { owner, start, end } of matchHeadlines(tokens, uses, forms))
    drafts[owner]?.mentions.push({ start, end });
  const entities = [
    ...drafts.map((entity) => finish(article.text, entity)),
    ...findDocuments(article, tokens),
  ];
  return entities.toSorted((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

interface EntityDraft {
  kind: Entity['kind'];
  name: string;
  phrases: ReadonlySet<string>;
  role: string | null;
  expansion: string | null;
  mentions: Span[];
}

const oneLine = (words: string): string => words.replaceAll(/\s+/gu, ' ');

/** The span of a stretch of tokens; a full stop right behind it belongs to it after "Inc" and the like. */
function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  const [last, next] = [tokens[to - 1], tokens[to]];
  const isStopped =
    to - from > 1 && next?.text === '.' && next.start === last?.end && firmAbbreviations.has(last.lower);
  return { start: tokens[from]?.start ?? 0, end: (isStopped ? next : last)?.end ?? 0 };
}

function draft(
  text: string,
  tokens: readonly Token[],
  kind: Entity['kind'],
  phrase: string,
  mentions: readonly Mention[],
  expansion: string | null,
): EntityDraft {
  const named = mentions.find((mention) => mention.phrase === phrase) ?? mentions[0];
  const written = named ? spanOf(tokens, named.segment.from, named.segment.to) : { start: 0, end: 0 };
  return {
    kind,
    name: oneLine(text.slice(written.start, written.end)),
    phrases: new Set(mentions.map((mention) => mention.phrase)),
    role: kind === 'people' ? roleOf(text, tokens, mentions) : null,
    expansion,
    mentions: mentions.map(({ segment }) => spanOf(tokens, segment.from, segment.to)),
  };
}

/** "a lift in Jane Doe's manor": whose name only says which house is meant has neither said nor done anything here. */
function isOnlyHost(tokens: readonly Token[], mentions: readonly Mention[]): boolean {
  const [only] = mentions;
  if (!only || mentions.length > 1 || only.roleBefore || only.roleAfter) return false;
  const { to } = only.segment;
  return /^['’]s$/.test(tokens[to]?.text ?? '') && dwellings.has(lowerAt(tokens, to + 1));
}

/** The role that the article gives first. */
function roleOf(text: string, tokens: readonly Token[], mentions: readonly Mention[]): string | null {
  for (const { roleBefore, roleAfter } of mentions) {
    const role = roleBefore ?? roleAfter;
    if (!role || plainPeople.has(lowerAt(tokens, role.to - 1))) continue;
    const { start, end } = spanOf(tokens, role.from, role.to);
    return oneLine(text.slice(start, end));
  }
  return null;
}

function finish(text: string, { kind, name, role, expansion, mentions }: EntityDraft): Entity {
  const ordered = mentions.toSorted((a, b) => a.start - b.start);
  const aliases = [...new Set(ordered.map(({ start, end }) => oneLine(text.slice(start, end))))].filter(
    (form) => form !== name,
  );
  return { kind, name, aliases, role, ...(expansion === null ? {} : { expansion }), mentions: ordered };
}

/** Tells whether a span lies inside one of the dates; spans are asked for in text order. */
function datesBySpan(dates: readonly DateFinding[]): (span: Span) => boolean {
  let next = 0;
  return ({ start, end }) => {
    while ((dates[next]?.end ?? Infinity) <= start) next++;
    const date = dates[next];
    return date !== undefined && date.start <= start && end <= date.end;
  };
}
