import type { EntityKind } from '../../records/id.ts';
import { addressOf, type Addressed, type Keyed } from '../../records/record-address.ts';

/** A path of the site below its base: `quotes/harbour/…/` → `/base/quotes/harbour/…/`. `''` is the front page. */
export function atBase(path: string): string {
  const base = import.meta.env.BASE_URL;
  return `${base.endsWith('/') ? base : `${base}/`}${path}`;
}

/** The address of a record's page. */
export function recordAddress(record: Addressed): string {
  return atBase(`${addressOf(record)}/`);
}

/** The address of a name's page. */
export function entityAddress({ kind, id }: { readonly kind: EntityKind; readonly id: string }): string {
  return atBase(`${kind}/${id}/`);
}

/** The address of an article's overview, or of a page below it (`account`, `quotes`, …). */
export function articleAddress(article: string, part?: string): string {
  return atBase(`articles/${article}/${part === undefined ? '' : `${part}/`}`);
}

/** The address of a file beside an article's overview: `timeline.ics`, `cite.bib`. */
export function articleFile(article: string, file: string): string {
  return atBase(`articles/${article}/${file}`);
}

/** The anchor of a record within its article's account. */
export function recordAnchor({ kind, id }: Keyed): string {
  return `${kind}-${id}`;
}

/** The address of the place in the account where a record stands. */
export function placeAddress(record: Addressed): string {
  return `${articleAddress(record.article, 'account')}#${recordAnchor(record)}`;
}

/** The anchor of a block of an account: it says which words the block has, and so outlives what is put in before it. */
export function blockAnchor(hash: string): string {
  return `p-${hash.replace('.', '-')}`;
}

/** The path of one of a name's pages, below the site's base: the first has the name's own address, for good. */
export function entityPagePath(
  { kind, id }: { readonly kind: string; readonly id: string },
  part: number,
): string {
  return part === 1 ? `${kind}/${id}/` : `${kind}/${id}/${String(part)}/`;
}

/** The address of an item of Wikidata. It is linked, and never fetched. */
export const wikidataAddress = (id: string): string => `https://www.wikidata.org/wiki/${id}`;

/** The address of a page of the newsroom's own. */
export const ownPageAddress = (id: string): string => atBase(`pages/${id}/`);
