import type { Article, Span } from '../../article/article.ts';
import { isEdge } from '../../article/places/place-words.ts';
import type { DateRelation } from '../../records/event.ts';
import type { EventFinding } from '../findings.ts';
import type { Voice, VoiceAt } from '../attribution/asserted-by.ts';
import { clauseAround, eventSpan, hasFiniteVerb } from './event-span.ts';
import type { MarkedDate } from './marked-dates.ts';
import { ownClause } from './own-clause.ts';
import type { Syntax } from '../syntax/read-syntax.ts';
import {
  comparison,
  durationLeads,
  periodLead,
  supposing,
  yearedNames,
} from '../../language/en/events/dated.ts';
import { byWords, untilWords } from '../../language/en/dates/tense-words.ts';

const relationOf = ({ lead, edtf, describes }: MarkedDate): DateRelation => {
  // "after Tuesday's vote": the day is that of the vote
  if (lead === 'since' || lead === 'after') return describes ? 'on' : 'since';
  if (untilWords.has(lead) || (lead === 'through' && !edtf.includes('/'))) return 'until';
  return byWords.has(lead) ? 'by' : 'on';
};

/** The first day, month or year of an EDTF date; null where its year is not known. */
const startOf = (edtf: string): string | null => {
  const [first = ''] = edtf.split('/');
  return /^\d{4}/.test(first) ? first : null;
};

/** 1 where a date begins after the day or month of publication, -1 where before, 0 where in the same stretch or unknown. */
function againstPublication({ edtf }: MarkedDate, published: string | null): number {
  const start = startOf(edtf);
  if (!published || !start) return 0;
  const length = Math.min(start.length, published.length);
  const [a, b] = [start.slice(0, length), published.slice(0, length)];
  return a === b ? 0 : a > b ? 1 : -1;
}

/** Whether it was still ahead when the article appeared. */
function isAhead(date: MarkedDate, published: string | null): boolean {
  const order = againstPublication(date, published);
  if (order !== 0) return order > 0;
  // The day of publication itself is no more ahead; the rest of its month or year is where the words say so.
  const isDay = (startOf(date.edtf)?.length ?? 0) === 10 && published?.length === 10;
  return !isDay && (date.tense === 'future' || (date.rule === 'year-end' && date.lead === 'by'));
}

/** "the Recovery Act of 1989": the date is a part of a name. */
const isPartOfName = (text: string, { start }: Span): boolean =>
  yearedNames.test(text.slice(Math.max(0, start - 40), start));

/** Dates too wide, or too vague in use, to date an event: decades, "the year", "today" for these days. */
const isVague = ({ edtf, rule, tense, lead }: MarkedDate, published: string | null): boolean => {
  if (edtf.includes('X') && !edtf.startsWith('XXXX')) return true;
  if (rule === 'near-day' && edtf === published) return tense === null || tense === 'past';
  // "From file, 2008.": a caption and no sentence.
  if (rule === 'year' && lead === '' && tense === null) return true;
  return rule === 'the-stretch' || rule === 'holiday';
};

/**
 * A stretch that bounds what a figure or a forecast covers, or says how long something went on, and tells no event: "for the period
 * from 2004 to 2009", "host for the last 15 years".
 */
const isScope = (
  text: string,
  { start, edtf, tense, yearInferred, lead: word }: MarkedDate,
  published: string | null,
): boolean => {
  if (!edtf.includes('/')) return false;
  if (yearInferred && durationLeads.has(word)) return true;
  const lead = text.slice(Math.max(0, start - 24), start);
  if (periodLead.test(lead)) return true;
  return /\bover\s+$/.test(lead) && tense !== 'future' && (edtf.split('/')[1] ?? '') > (published ?? '9999');
};

const longestCaption = 100;

/** "Pilgrims at the shrine in 2008.": a paragraph of a few words without a verb that says what a picture shows. */
const isCaption = (
  text: string,
  sentence: Span,
  block: Span | undefined,
  { edtf, tense, lead }: MarkedDate,
): boolean =>
  tense === null &&
  lead === 'in' &&
  /^\d{4}(?:-\d{2})?$/.test(edtf) &&
  sentence.end - sentence.start <= longestCaption &&
  block?.start === sentence.start &&
  block.end === sentence.end &&
  !hasFiniteVerb(text.slice(sentence.start, sentence.end));

/**
 * Whether a date that describes what happened tells when: a day or a month, or a year that was over, in the sentence's own clause;
 * "before a 2014 vote" tells none.
 */
const tellsWhen = (date: MarkedDate, published: string | null): boolean =>
  date.describes === null ||
  (date.describes.happens &&
    !date.subordinate &&
    (date.edtf.length > 4 || (againstPublication(date, published) < 0 && !byWords.has(date.lead))));

/** "AVON, Mass., Dec. 11 (AP) —": where and when an article was written, as a sentence of its own. */
const isDateline = (text: string, { start, end }: Span): boolean =>
  /\([\p{Lu}.]{2,}\)\s*[—–-]+\s*$/u.test(text.slice(Math.max(start, end - longestAgency), end));

/** So many characters at the end of a dateline name the agency. */
const longestAgency = 24;

/** "if it rains on Friday": the time of what is only supposed. */
const isSupposed = (text: string, sentence: Span, { start }: Span): boolean =>
  supposing.test(
    text.slice(Math.max(sentence.start, start - longestSupposition), start).replace(/^.*[,;:]/su, ''),
  );

/** So many characters at most stand between "if" and the time of its clause. */
const longestSupposition = 120;

/** "up by half compared to the same months of 2014": the time of what something is compared with. */
const isCompared = (text: string, sentence: Span, { start }: Span): boolean =>
  comparison.test(text.slice(Math.max(sentence.start, start - longestSupposition), start));

interface Draft {
  readonly date: MarkedDate;
  /** The part of the sentence that the date belongs to, where that is not all of it. */
  readonly own: Span | null;
  readonly voice: Voice | null;
  /** The sentence, or its part inside one pair of marks. */
  readonly stretch: Span;
  /** Where its date is worth a record: 2 for what its sentence says, 1 for no more than a noun of it, 0 where it is not. */
  readonly worth: 0 | 1 | 2;
}

const contains = (wide: string, narrow: string): boolean =>
  narrow.length > wide.length && narrow.startsWith(wide);

/** Whether a date says more exactly when the same thing happened. */
const saysMore = (other: Draft, { date, voice }: Draft): boolean =>
  contains(date.edtf, other.date.edtf) && voice?.speaker?.name === other.voice?.speaker?.name;

/** A sentence with more dates than these is a list and tells no event of any of them. */
const mostDates = 12;

/**
 * Of the dates of one sentence, those that get a record: each with a clause of its own, else the main one alone; where none says
 * when the sentence's own happening was, the one of what it names.
 */
function chosenSpans(text: string, drafts: readonly Draft[]): Map<Draft, Span> {
  if (drafts.length > mostDates) return new Map();
  const worth = Math.max(1, ...drafts.map((draft) => draft.worth));
  const worthy = drafts.filter(
    (draft) =>
      draft.worth === worth && !drafts.some((other) => other.worth === worth && saysMore(other, draft)),
  );
  const chosen = new Map<Draft, Span>();
  const rest: Draft[] = [];
  for (const draft of worthy) {
    const clause = worthy.length > 1 ? clauseAround(text, draft.stretch, draft.date) : null;
    const alone =
      clause &&
      worthy.every(({ date }) => date === draft.date || date.end <= clause.start || date.start >= clause.end);
    if (alone) chosen.set(draft, clause);
    else rest.push(draft);
  }
  const main = rest.find(({ date, own }) => !date.subordinate && own === null) ?? rest[0];
  const span = main && (main.own ?? eventSpan(text, main.stretch, main.date));
  if (span) chosen.set(main, span);
  return chosen;
}

/** Events that the article dates, one for each date; `record` is false where the date is no event of its own. */
export function datedEvents(
  { text, sentences, blocks, metadata: { published } }: Article,
  syntax: Syntax,
  dates: readonly MarkedDate[],
  voiceAt: VoiceAt,
): EventFinding[] {
  const bySentence = new Map<number, Draft[]>();
  for (const date of dates) {
    const sentence = sentences[date.sentence];
    const kind = sentence && blocks[sentence.block]?.kind;
    if (!sentence || (kind !== 'paragraph' && kind !== 'item')) continue;
    const voice = voiceAt(date);
    const segment = voice?.segment;
    const stretch = segment
      ? { start: Math.max(sentence.start, segment.start), end: Math.min(sentence.end, segment.end) }
      : { start: sentence.start, end: sentence.end };
    // Within quotation marks "today" is the speaker's day, and the year of publication mostly means "now".
    const spokenNow =
      segment && (!date.explicit || (date.rule === 'year' && published?.startsWith(date.edtf)));
    const contradicts = againstPublication(date, published) > 0 && date.tense === 'just past';
    // In marks, and nobody known to say it: a title, or words that would pass for the article's own.
    const unattributed = segment && !voice.speaker;
    const isEvent =
      !unattributed &&
      !isScope(text, date, published) &&
      !isCaption(text, sentence, blocks[sentence.block], date) &&
      !spokenNow &&
      !contradicts &&
      tellsWhen(date, published) &&
      !date.endsInAside &&
      !isVague(date, published) &&
      !isPartOfName(text, date) &&
      !isDateline(text, sentence) &&
      !isSupposed(text, sentence, date) &&
      !isCompared(text, sentence, date) &&
      // "6-7 January": a part of a longer date says another
      isEdge(text, date.start) &&
      isEdge(text, date.end);
    const drafts = bySentence.get(date.sentence) ?? [];
    const worth = date.describes === null ? 2 : 1;
    const tree = segment ? null : syntax.sentenceAt(date.start);
    const own = isEvent && tree ? ownClause(tree, date) : null;
    drafts.push({ date, own, voice, stretch, worth: isEvent ? worth : 0 });
    bySentence.set(date.sentence, drafts);
  }
  return [...bySentence.values()].flatMap((drafts) => {
    const chosen = chosenSpans(text, drafts);
    return drafts.map((draft) => {
      const { date, voice, stretch } = draft;
      const span = chosen.get(draft);
      return {
        start: (span ?? stretch).start,
        end: (span ?? stretch).end,
        date: {
          edtf: date.edtf,
          yearInferred: date.yearInferred,
          span: { start: date.start, end: date.end },
        },
        relation: relationOf(date),
        upcoming: isAhead(date, published),
        assertedBy: voice?.speaker ?? null,
        record: span !== undefined,
        rule: `dated:${date.rule}`,
      };
    });
  });
}
