import { changedFacts, isSameWord } from '../../records/confirmation.ts';
import { formerReferences } from '../../records/former-references.ts';
import type { Content } from '../content.ts';

/**
 * The records, as `quotes/<article>/<id>`, whose facts have changed since an editor vouched for them: that word is void.
 * One that no parse has kept yet holds for the facts as they stand.
 */
export function voidConfirmations(content: Omit<Content, 'problems'>): ReadonlySet<string> {
  const former = formerReferences(content.entities);
  const entries = new Map(
    [...content.parsed].flatMap(([article, parsed]) =>
      parsed.entries.map((entry) => [entry.record.replace('/', `/${article}/`), entry] as const),
    ),
  );
  return new Set(
    [...content.quotes, ...content.statistics, ...content.timeline].flatMap(({ kind, article, id, data }) => {
      const kept = entries.get(`${kind}/${article}/${id}`)?.confirmed;
      const isVoid =
        kept !== undefined && isSameWord(kept, data.confirmed) && changedFacts(kept, data, former).length > 0;
      return isVoid ? [`${kind}/${article}/${id}`] : [];
    }),
  );
}
