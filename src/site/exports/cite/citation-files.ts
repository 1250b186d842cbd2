import { bibtex } from './bibtex.ts';
import { cslJson } from './cite.ts';
import type { Citation } from './csl.ts';

/** A link to a file: where it is, and the name to keep it by where its address does not say. */
interface FileLink {
  readonly href: string;
  readonly download?: string;
}

const dataAddress = (type: string, text: string): string =>
  `data:${type};charset=utf-8,${encodeURIComponent(text)}`;

/**
 * Links to a citation as files for reference managers. An article's are files of the site, below its `folder`; a
 * record's are within its page, kept by its `name`: a site of many records is spared two files for each.
 */
export function citationFiles(
  citation: Citation,
  to: { readonly folder: string } | { readonly name: string },
): { readonly bibtex: FileLink; readonly csl: FileLink } {
  if ('folder' in to)
    return { bibtex: { href: `${to.folder}cite.bib` }, csl: { href: `${to.folder}cite.json` } };
  return {
    bibtex: { href: dataAddress('application/x-bibtex', bibtex(citation)), download: `${to.name}.bib` },
    csl: {
      href: dataAddress('application/vnd.citationstyles.csl+json', cslJson(citation)),
      download: `${to.name}.json`,
    },
  };
}
