import { articleAddress, blockAnchor } from '../../model/addresses.ts';
import type { RoleThen } from '../../model/relate-entity.ts';
import type { SiteLookup } from '../../model/site.ts';
import { contains } from '../../text/spans.ts';

/**
 * The address of the paragraph in which an article says a role of somebody: the first that names them and has the role's
 * words. The article's own page where it has no such paragraph, or its text is not shown.
 */
export function whereRoleIsSaid(site: SiteLookup, reference: string, { role, article }: RoleThen): string {
  if (article.kind === 'away') return articleAddress(article.id);
  const { text, sentences } = article.stated;
  const mentions = (site.recordsByArticle.get(article.id)?.mentions ?? []).filter(
    ({ of }) => of === reference,
  );
  const said = sentences.find(
    (sentence) =>
      text.slice(sentence.start, sentence.end).includes(role) &&
      mentions.some(({ at }) => contains(sentence, at)),
  );
  const hash = said && article.blocks[said.block];
  return hash === undefined
    ? articleAddress(article.id)
    : `${articleAddress(article.id, 'account')}#${blockAnchor(hash)}`;
}
