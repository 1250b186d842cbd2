import type { Article } from '../../article/article.ts';
import { extract } from '../../extract/extract.ts';
import type { Entity } from '../../extract/findings.ts';
import type { Content } from '../../files/content.ts';
import { emphasisedWords } from '../../files/naming/emphasised-words.ts';
import type { Facts, Value } from '../../files/facts.ts';
import { nameRecord } from '../../files/naming/name-record.ts';
import type { Draft } from '../../files/draft/draft-of-finding.ts';
import { shortName } from '../../files/draft/short-name.ts';
import type { AttributionRecord } from '../../records/attribution.ts';
import type { RecordKind } from '../../records/id.ts';
import { draftEvent } from './draft-event.ts';
import { draftQuote } from './draft-quote.ts';
import { draftFigure } from './draft-figure.ts';
import { resolveSource } from './resolve-source.ts';

/** What a person says of a new record of an article. */
export interface TypedRecord {
  readonly words: readonly string[];
  readonly what: string;
  readonly clause?: string | undefined;
  readonly value?: number | undefined;
  /** Who says or asserts it: a reference, a name that has a file, or the article's words for a source without a name. */
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
function shortNameOf(source: AttributionRecord, content: Content): string {
  if (typeof source !== 'string') return source.unnamed.replace(/^(?:the|an?|one|some) /i, '');
  const known = content.entities.find(({ kind, id }) => `${kind}/${id}` === source);
  if (!known) return source.replace(/^\w+\//, '');
  const { name, aliases = [] } = known.data;
  return shortName({ kind: known.kind, name, aliases, role: null, mentions: [] });
}

/** Puts what the person has said to what the words state. */
function withTold(
  kind: RecordKind,
  facts: Facts,
  { who, date }: { readonly who: AttributionRecord | undefined; readonly date: string | undefined },
): Facts {
  const told: Record<string, Value> = {};
  if (who !== undefined) told[kind === 'quotes' ? 'speaker' : 'assertedBy'] = who;
  if (date !== undefined) told[kind === 'statistics' ? 'period' : 'date'] = date;
  if (date === undefined || kind === 'statistics') return { ...facts, ...told };
  const { inferred, ...rest } = facts;
  const marks = (Array.isArray(inferred) ? inferred : []).filter(
    (mark) => typeof mark !== 'string' || !mark.startsWith('date'),
  );
  return { ...rest, ...told, ...(marks.length > 0 ? { inferred: marks } : {}) };
}

/**
 * Makes a record of what a person has typed and the article has: what the words typed state, and whom and when the person names.
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
        ? draftFigure(article, findings, references, { ...typed, words: typed.words.join(' ') })
        : draftEvent(article, findings, references, typed);
  if (typeof drafted === 'string') return drafted;
  const told = typed.speaker === undefined ? undefined : resolveSource(typed.speaker, id, content);
  if (told !== undefined && 'fault' in told) return told.fault;
  const facts = withTold(kind, drafted.facts, { who: told?.source, date: typed.date });
  const who = told === undefined ? null : shortNameOf(told.source, content);
  return { facts, id: nameRecord(kind, facts, { who, emphasised: emphasisedWords(article) }) };
}
