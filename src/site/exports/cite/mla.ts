import type { Words } from '../../words/words.ts';
import type { Citation, CslItem } from './csl.ts';
import { familyFirst, inOrder } from './author-names.ts';
import { type Run, bareAddress, italic, joinRuns, plain, quoteTitle, withStop } from './runs.ts';
import { styledDate } from './citation-dates.ts';

function authorsText({ author = [] }: CslItem, words: Words): string | null {
  const [first, second] = author;
  if (first === undefined) return null;
  if (second === undefined) return familyFirst(first);
  if (author.length > 2) return `${familyFirst(first)}, et al.`;
  return `${familyFirst(first)}, ${words.cite.and} ${inOrder(second)}`;
}

/** What stands in something greater: where, when, and at what address. */
const containerRuns = (item: CslItem, words: Words): Run[] =>
  joinRuns(
    [
      item['container-title'] === undefined ? [] : [italic(item['container-title'])],
      item.issued === undefined ? [] : [plain(styledDate(item.issued, 'mla', words))],
      item.URL === undefined ? [] : [plain(bareAddress(item.URL))],
    ],
    ', ',
  );

const closed = (runs: readonly Run[]): Run[] => (runs.length === 0 ? [] : [plain(' '), ...runs, plain('.')]);

/** A citation in the style of the MLA, 9th edition: an entry of the list of works cited. */
export function mla({ source, found }: Citation, words: Words): Run[] {
  const author = authorsText(source, words);
  return [
    ...(author === null ? [] : [plain(`${withStop(author)} `)]),
    plain(quoteTitle(source.title, '.')),
    ...closed(containerRuns(source, words)),
    plain(` ${words.cite.foundIn(quoteTitle(found.title, ',')).join('')}`),
    ...closed(containerRuns(found, words)),
  ];
}
