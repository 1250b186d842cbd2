import { lineText, type Line, type SheetQuote } from './sheet.ts';

type Quote = Pick<SheetQuote, 'paragraphs' | 'speaker' | 'role' | 'setting' | 'notes' | 'isAnsweredNext'>;

const isTold = (line: Line, by: Line): boolean => line.length === 0 || lineText(line) === lineText(by);

/** True where all that stands of a quote stands with another one too: the sentence, who says it, and what is known of it. */
const tells = (other: Quote, quote: Quote): boolean =>
  other.paragraphs.map(lineText).join('\n') === quote.paragraphs.map(lineText).join('\n') &&
  lineText(other.speaker) === lineText(quote.speaker) &&
  isTold(quote.role, other.role) &&
  isTold(quote.setting, other.setting) &&
  quote.notes.every((note) => other.notes.includes(note));

/** Two stretches in marks in one sentence are two records; on paper the sentence stands once, with who says it. */
export function tellSentencesOnce<Told extends Quote>(quotes: readonly Told[]): Told[] {
  return quotes.filter(
    (quote, index) =>
      quote.isAnsweredNext ||
      !quotes.some(
        (other, at) => at !== index && tells(other, quote) && (at < index || !tells(quote, other)),
      ),
  );
}
