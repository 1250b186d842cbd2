import type { OwnPageFile } from '../../../files/content.ts';

/** A page of the newsroom's own, as every page links to it. */
export interface OwnPageHead {
  readonly id: string;
  readonly title: string;
  readonly menu: 'top' | 'foot';
}

/** A page of the newsroom's own. */
export interface SiteOwnPage extends OwnPageHead {
  /** Its text in Markdown, or a gap. */
  readonly note: string;
  readonly noindex: boolean;
  /** Addresses that it had before, and that no other page has now. */
  readonly formerly: readonly string[];
}

/** The newsroom's own pages in the order of their links. */
export function siteOwnPages(files: readonly OwnPageFile[]): SiteOwnPage[] {
  const taken = new Set(files.map(({ id }) => id));
  return files
    .toSorted((a, b) => a.data.order - b.data.order)
    .map(({ id, data, body }) => {
      // Of two that claim an address, the first has it.
      const formerly = (data.formerly ?? []).filter((old) => !taken.has(old));
      for (const old of formerly) taken.add(old);
      return { id, title: data.title, menu: data.menu, note: body, noindex: data.noindex === true, formerly };
    });
}

/** What every page has to know of an own page to link to it. */
export const headOf = ({ id, title, menu }: SiteOwnPage): OwnPageHead => ({ id, title, menu });
