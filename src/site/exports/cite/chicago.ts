import { inOneList } from '../../words/grammar/sentence.ts';
import type { Words } from '../../words/words.ts';
import type { Citation, CslItem } from './csl.ts';
import { familyFirst, inOrder } from './author-names.ts';
import { type Run, italic, joinRuns, plain, quoteTitle, withStop } from './runs.ts';
import { styledDate } from './citation-dates.ts';

const list = (names: readonly string[], and: string): string => {
  const last = names.at(-1) ?? '';
  if (names.length < 3) return names.join(` ${and} `);
  return `${names.slice(0, -1).join(', ')}, ${and} ${last}`;
};

/** Where and when something stands: a newspaper in italics, a website upright. */
const containerRuns = (item: CslItem, words: Words): Run[] => {
  const container = item['container-title'];
  return joinRuns(
    [
      container === undefined
        ? []
        : [item.type === 'article-newspaper' ? italic(container) : plain(container)],
      item.issued === undefined ? [] : [plain(styledDate(item.issued, 'chicago', words))],
    ],
    ', ',
  );
};

/** A citation in the style of the Chicago Manual, 17th edition, notes and bibliography: a note. */
export function chicagoNote({ source, found }: Citation, words: Words): Run[] {
  const names = (source.author ?? []).map(inOrder);
  // Of four authors or more a note names the first.
  const authors = names.length > 3 ? `${names[0] ?? ''} et al.` : list(names, words.cite.and);
  const itemRuns = (item: CslItem): Run[] => [
    plain(`${quoteTitle(item.title, ',')} `),
    ...joinRuns([containerRuns(item, words), item.URL === undefined ? [] : [plain(item.URL)]], ', '),
  ];
  return [
    ...(authors === '' ? [] : [plain(`${authors}, `)]),
    ...itemRuns(source),
    plain(', '),
    ...inOneList(words.cite.foundInNote(itemRuns(found)), plain),
    plain('.'),
  ];
}

/** A citation in the style of the Chicago Manual, 17th edition, notes and bibliography: an entry of the bibliography. */
export function chicagoEntry({ source, found }: Citation, words: Words): Run[] {
  const [first, ...others] = source.author ?? [];
  const names = first === undefined ? [] : [familyFirst(first), ...others.map(inOrder)];
  // Of more than ten authors the first seven stand in the bibliography.
  const authors =
    names.length > 10
      ? `${names.slice(0, 7).join(', ')}, et al.`
      : names.length === 2
        ? names.join(`, ${words.cite.and} `)
        : list(names, words.cite.and);
  const sentence = (runs: readonly Run[]): Run[] =>
    runs.length === 0 ? [] : [plain(' '), ...runs, plain('.')];
  const itemRuns = (item: CslItem): Run[] => [
    plain(quoteTitle(item.title, '.')),
    ...sentence(containerRuns(item, words)),
    ...sentence(item.URL === undefined ? [] : [plain(item.URL)]),
  ];
  return [
    ...(authors === '' ? [] : [plain(`${withStop(authors)} `)]),
    ...itemRuns(source),
    plain(' '),
    ...inOneList(words.cite.foundIn(itemRuns(found)), plain),
  ];
}
