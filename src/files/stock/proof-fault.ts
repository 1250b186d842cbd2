import type { ArticleFile } from '../content.ts';
import { isTextAway } from '../../records/article-front-matter.ts';
import type { Proof } from '../../records/parsed.ts';
import { provableRecords, type RecordsOfOne } from './provable-records.ts';
import { sourceHash } from '../hash/source-hash.ts';

/**
 * Why what `.parsed` says was proved can be no proof of an article's records: it is of another text than the one that the
 * article names, or it counts other records than there are. Null where it can be one.
 * @param records all of the article, those that are withheld among them
 */
export function proofFault(proof: Proof, file: ArticleFile, records: RecordsOfOne): string | null {
  const named = sourceHash(file);
  if (named === undefined)
    return `It says that its records were proved against the text ${proof.sha256}, and ${file.file} names no text under source.sha256.`;
  if (proof.sha256 !== named)
    return `It says that its records were proved against the text ${proof.sha256}, and ${file.file} names the text ${named}.`;
  const { quotes, figures, dated } = provableRecords(records, isTextAway(file.frontMatter));
  const counted = [
    ['quotes', proof.quotes, quotes.length],
    ['figures', proof.figures, figures.length],
    ['dates', proof.dates, dated.length],
  ] as const;
  for (const [what, [found, all], there] of counted) {
    if (all !== there)
      return `It says that ${String(found)} of ${String(all)} ${what} were proved, and ${file.id} has ${String(there)}.`;
    if (found < 0 || found > all)
      return `It says that ${String(found)} of ${String(all)} ${what} were proved, which cannot be.`;
  }
  return null;
}
