import type { Span } from '../../article/article.ts';
import { isEdge } from '../../article/places/place-words.ts';
import type { QuantityFinding } from '../findings.ts';
import { countsMany } from '../../language/en/sentences/singular.ts';
import { pastEnding } from '../../language/en/sentences/endings.ts';

/** Whether a phrase is only a part of what is counted: "C" of "C$30", "Ohio" of "the Ohio vote", "self-styled" of one in marks. */
function isPart(text: string, { start, end }: Span): boolean {
  const isWhole = [start, end].every((at) => isEdge(text, at, { isPartOfCompound: true }));
  if (!isWhole) return true;
  const words = text.slice(start, end);
  const after = text.slice(end, end + 4);
  const isLead = /^\p{Lu}\p{Ll}*[^s\P{Ll}]$/u.test(words) && /^ \p{Ll}{3}/u.test(after);
  return isLead || (words.endsWith(pastEnding) && /^ ["“‘']/.test(after));
}

/** What a record says is counted: the noun that stands with the number, or what its words tie to it; never a likely subject. */
export function countedIn(
  text: string,
  { nounSpan, countedInferred, counted, value, countedSpan }: QuantityFinding,
): string | null {
  const span = nounSpan ?? countedSpan;
  if (span && isPart(text, span)) return null;
  if (!nounSpan) return countedInferred ? null : counted;
  const noun = text.slice(nounSpan.start, nounSpan.end);
  const last = /(?<![\p{L}\p{M}])[\p{L}\p{M}]+$/u.exec(noun)?.[0] ?? '';
  // a number above one before a singular stands before only a part of its noun
  return countsMany(last.toLowerCase()) || value === 1 || (typeof value === 'number' && value < 1)
    ? noun
    : null;
}
