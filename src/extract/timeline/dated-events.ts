import type { Article, Span } from '../../article/article.ts';
import type { DateRelation } from '../../records/event.ts';
import type { EventFinding } from '../findings.ts';
import type { Voice } from './asserted-by.ts';
import { eventSpan } from './event-span.ts';
import type { MarkedDate } from './marked-dates.ts';

const relationOf = ({ lead }: MarkedDate): DateRelation => {
  if (lead === 'since' || lead === 'after') return 'since';
  if (lead === 'until' || lead === 'till') return 'until';
  return lead === 'by' || lead === 'before' ? 'by' : 'on';
};

/** The first day, month or year of an EDTF date; null where its year is not known. */
const startOf = (edtf: string): string | null => {
  const [first = ''] = edtf.split('/');
  return /^\d{4}/.test(first) ? first : null;
};

/** Whether a date lies after the day or month of publication; a date in the same month or year only where the verb says so. */
function isAhead({ edtf, tense }: MarkedDate, published: string | null): boolean {
  const start = startOf(edtf);
  if (!published || !start) return tense === 'future';
  const length = Math.min(start.length, published.length);
  const [a, b] = [start.slice(0, length), published.slice(0, length)];
  if (a !== b) return a > b;
  return tense === 'future' && start.length <= 10 && start.length > published.length
    ? true
    : tense === 'future' && start.length < 10;
}

/** "the Recovery Act of 1989", "Operation 2000": the date is a part of a name. */
const isPartOfName = (text: string, { start }: Span): boolean =>
  /\b(?:Act|Law|Code|Treaty|Convention|Agreement|Accords?|Plan|Program|Programme|Amendments?|Resolution|Constitution|Olympics|Games|Cup|Charter)\s+(?:of|for)\s+(?:the\s+)?$/.test(
    text.slice(Math.max(0, start - 40), start),
  );

/** Dates too wide, or too vague in use, to date an event: decades, "this year", "today" in the present tense. */
const isVague = ({ edtf, rule, tense }: MarkedDate): boolean =>
  edtf.includes('X') && !edtf.startsWith('XXXX')
    ? true
    : (rule === 'near-day' && tense === null) || rule === 'the-stretch' || rule === 'holiday';

/** Events that the article dates: one for each date that an event rests on. */
export function datedEvents(
  { text, sentences, blocks, metadata }: Article,
  dates: readonly MarkedDate[],
  voiceAt: (span: Span) => Voice | null,
): EventFinding[] {
  return dates.flatMap((date) => {
    const sentence = sentences[date.sentence];
    const kind = sentence && blocks[sentence.block]?.kind;
    if (!sentence || (kind !== 'paragraph' && kind !== 'item')) return [];
    const voice = voiceAt(date);
    const stretch = voice?.segment
      ? {
          start: Math.max(sentence.start, voice.segment.start),
          end: Math.min(sentence.end, voice.segment.end),
        }
      : sentence;
    const span = eventSpan(text, stretch, date);
    const upcoming = isAhead(date, metadata.published);
    return [
      {
        ...(span ?? { start: stretch.start, end: stretch.end }),
        date: {
          edtf: date.edtf,
          yearInferred: date.yearInferred,
          span: { start: date.start, end: date.end },
        },
        relation: relationOf(date),
        upcoming,
        assertedBy: voice?.speaker ?? null,
        record: span !== null && !date.attributive && !isVague(date) && !isPartOfName(text, date),
        rule: `dated:${date.rule}`,
      },
    ];
  });
}
