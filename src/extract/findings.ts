import type { Span } from '../article/article.ts';
import type { Amount, Bound } from '../records/figure.ts';
import type { DateRelation } from '../records/event.ts';
import type { EntityKind } from '../records/id.ts';

/** A person, an organisation or a document of one article, under one name with all its others. */
export interface Entity {
  readonly kind: EntityKind;
  /** The fullest name the article gives, without title or role: "Alejandro Mayorkas". */
  readonly name: string;
  /** Every other form the article uses for it: "Mayorkas", "DHS". Pronouns and descriptions are none. */
  readonly aliases: readonly string[];
  /** The role or title that the article gives first, in its own words ("Secretary"); null where it gives none. */
  readonly role: string | null;
  /** The article's explanation of a name in letters, where it gives one: DHS → Department of Homeland Security. */
  readonly expansion?: string;
  /** Where it is named, in text order. */
  readonly mentions: readonly Span[];
}

/** Whom some words are attributed to, resting on one mention in the text: a name, a pronoun, a description. */
export interface Attribution {
  readonly mention: Span;
  /** Index in {@link Findings.entities}; null where the mention resolves to nobody with a name. */
  readonly entity: number | null;
  /** The entity's name, or the mention's own words. */
  readonly name: string;
  /** The role at this place, in the article's words. */
  readonly role: string | null;
  /** True where the text does not state the name here but it follows ("he", an inherited speaker). */
  readonly inferred: boolean;
}

/** A date as a record has it: EDTF, and which part of it the text does not state. */
export interface DatedValue {
  readonly edtf: string;
  /** True where the year follows from the publication date and is not stated. */
  readonly yearInferred: boolean;
  /** Where the words for it stand. */
  readonly span: Span;
}

/** One quotation: a speaker's words in marks, with all their segments and paragraphs. */
export interface QuoteFinding extends Span {
  /** The stretches inside marks, without the marks, in order; those of one paragraph share a block. */
  readonly segments: readonly Span[];
  readonly kind: 'direct' | 'mixed';
  readonly speaker: Attribution | null;
  readonly cue: Span | null;
  /** Where it was said, in the article's words. */
  readonly venue: Span | null;
  readonly date: DatedValue | null;
  readonly unbalanced: boolean;
  /** Index in {@link Findings.quotes} of the question this answers. */
  readonly answers: number | null;
  /** Index in {@link Findings.quotes} of the quotation whose words this words anew. */
  readonly restates: number | null;
  /** False where it is not worth a record of its own. */
  readonly record: boolean;
  /** The rule that made it. */
  readonly rule: string;
}

/** Reported speech: the article's clause for what somebody said, without marks. */
export interface ReportedFinding extends Span {
  /** The parts of the clause where the words that introduce it stand inside ("The move, X said, is new"); else the clause. */
  readonly segments: readonly Span[];
  readonly speaker: Attribution;
  readonly cue: Span;
  readonly record: boolean;
  readonly rule: string;
}

/** One time expression with its TIMEX3 reading (ISO-TimeML). */
export interface DateFinding extends Span {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** TIMEX3 value: 2024-12-22, XXXX-12-22, 2024-W51, P20Y, PRESENT_REF … */
  readonly value: string;
  /** TIMEX3 mod: EARLY, LATE, MORE_THAN, APPROX …; null where there is none. */
  readonly mod: string | null;
  /** EDTF for a calendar date or a stated span of calendar dates; null for the rest. */
  readonly edtf: string | null;
  /** True where the text does not state the year. */
  readonly yearInferred: boolean;
  /** True where the words name a calendar date (a year, a month, a day), not a relative one ("last week"). */
  readonly explicit: boolean;
  readonly rule: string;
}

/** One quantity: every number with what it says, whether or not it is worth a record. */
export interface QuantityFinding extends Span {
  readonly value: Amount;
  readonly bound: Bound;
  readonly change: 'up' | 'down' | null;
  /** Usual English name, singular, lower case; null for a bare count. */
  readonly unit: string | null;
  /** What is counted, in the article's words. */
  readonly counted: string | null;
  /** Where {@link QuantityFinding.counted} stands; null where it is not one stretch. */
  readonly countedSpan: Span | null;
  /** True where {@link QuantityFinding.counted} is the likely subject and not what the words around the number name outright. */
  readonly countedInferred: boolean;
  /** Where the noun stands that {@link QuantityFinding.unit} names, with its adjectives; null for a unit of measure and a bare number. */
  readonly nounSpan: Span | null;
  readonly rule: string;
}

/** A quantity worth a record: something in the world, asserted by somebody. */
export interface StatisticFinding extends Span {
  readonly value: Amount;
  readonly bound: Bound;
  readonly change: 'up' | 'down' | null;
  readonly unit: string | null;
  readonly counted: string | null;
  /** The clause that says what it is a figure of; contains the span. */
  readonly clause: Span;
  /** EDTF of the time it covers, and whether that is stated beside it. */
  readonly period: { readonly edtf: string; readonly inferred: boolean } | null;
  /** Null where the article itself asserts it. */
  readonly assertedBy: Attribution | null;
  readonly record: boolean;
  readonly rule: string;
}

/** Something that happened or lies ahead. The span is the sentence or clause. */
export interface EventFinding extends Span {
  readonly date: DatedValue | null;
  readonly relation: DateRelation;
  readonly upcoming: boolean;
  readonly assertedBy: Attribution | null;
  readonly record: boolean;
  readonly rule: string;
}

/** All that the extractor finds in one article. Offsets are into the article's plain text, in UTF-16 units. */
export interface Findings {
  readonly quotes: readonly QuoteFinding[];
  readonly reported: readonly ReportedFinding[];
  readonly dates: readonly DateFinding[];
  readonly quantities: readonly QuantityFinding[];
  readonly statistics: readonly StatisticFinding[];
  readonly timeline: readonly EventFinding[];
  readonly entities: readonly Entity[];
}
