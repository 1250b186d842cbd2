import type { Article } from '../../article/article.ts';
import { extract } from '../../extract/extract.ts';
import type { Entity } from '../../extract/findings.ts';
import type { Content } from '../../files/content.ts';
import { emphasisedWords } from '../../files/emphasised-words.ts';
import type { Facts, Value } from '../../files/facts.ts';
import { nameRecord } from '../../files/name-record.ts';
import type { Draft } from '../../files/records-of-article.ts';
import { shortName } from '../../files/short-name.ts';
import type { RecordKind } from '../../records/id.ts';
import { draftEvent } from './draft-event.ts';
import { draftQuote } from './draft-quote.ts';
import { draftStatistic } from './draft-statistic.ts';

/** What a person says of a new record of an article. */
export interface TypedRecord {
  readonly words: readonly string[];
  readonly what: string;
  readonly clause?: string | undefined;
  readonly value?: number | undefined;
  /** Who says or asserts it: a reference, or the article's words for a source without a name. */
  readonly speaker?: string | undefined;
  /** EDTF. */
  readonly date?: string | undefined;
}

/** A record that is ready to be written, and the id that its words propose. */
export interface ProposedRecord {
  readonly facts: Facts;
  readonly id: string;
}

/** Index of an article's entity → whom the last parse took it for. */
function referencesOf(entities: readonly Entity[], content: Content, article: string): Map<number, string> {
  const names = content.parsed.get(article)?.names ?? [];
  const references = new Map<number, string>();
  for (const [index, { kind, name }] of entities.entries()) {
    const [known, ...more] = names.filter(
      (one) => one.is.startsWith(`${kind}/`) && (one.name === name || one.aliases.includes(name)),
    );
    if (known && more.length === 0) references.set(index, known.is);
  }
  return references;
}

/** The short name of whom an editor names. */
function shortNameOf(speaker: string, content: Content): string {
  const known = content.entities.find(({ kind, id }) => `${kind}/${id}` === speaker);
  if (!known) return speaker.replace(/^\w+\//, '').replace(/^(?:the|an?|one|some) /i, '');
  const { name, aliases = [] } = known.data;
  return shortName({ kind: known.kind, name, aliases, role: null, mentions: [] });
}

const isReference = (speaker: string): boolean => /^(?:people|organisations|documents)\//.test(speaker);

/** Puts what the person has said in place of what was found. */
function withTold(kind: RecordKind, facts: Facts, { speaker, date }: TypedRecord): Facts {
  const field = kind === 'quotes' ? 'speaker' : 'assertedBy';
  const changed = new Map<string, Value>();
  if (speaker !== undefined) changed.set(field, isReference(speaker) ? speaker : { unnamed: speaker });
  if (date !== undefined) changed.set(kind === 'statistics' ? 'period' : 'date', date);
  if (changed.size === 0) return facts;
  const { inferred, role, ...rest } = facts;
  const marks = (Array.isArray(inferred) ? inferred : []).filter(
    (mark) => typeof mark !== 'string' || !changed.has(mark.split('.')[0] ?? mark),
  );
  return {
    ...rest,
    // The role that the article gives is that of whom it names.
    ...(role !== undefined && speaker === undefined ? { role } : {}),
    ...Object.fromEntries(changed),
    ...(marks.length > 0 ? { inferred: marks } : {}),
  };
}

/**
 * Makes a record of what a person has typed and the article has.
 * @returns a sentence where that cannot be done
 */
export function draftRecord(
  kind: RecordKind,
  { id, article }: { readonly id: string; readonly article: Article },
  typed: TypedRecord,
  content: Content,
): ProposedRecord | string {
  const findings = extract(article);
  const references = referencesOf(findings.entities, content, id);
  const drafted: Draft | string =
    kind === 'quotes'
      ? draftQuote(article, findings, references, typed.words)
      : kind === 'statistics'
        ? draftStatistic(article, findings, references, { ...typed, words: typed.words.join(' ') })
        : draftEvent(article, findings, references, typed);
  if (typeof drafted === 'string') return drafted;
  const facts = withTold(kind, drafted.facts, typed);
  const who = typed.speaker === undefined ? drafted.who : shortNameOf(typed.speaker, content);
  return { facts, id: nameRecord(kind, facts, { who, emphasised: emphasisedWords(article) }) };
}
