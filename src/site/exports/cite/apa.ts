import { inOneList } from '../../words/grammar/sentence.ts';
import type { Words } from '../../words/words.ts';
import type { Citation, CslItem, CslName } from './csl.ts';
import { type Run, italic, plain, withStop } from './runs.ts';
import { styledDate } from './citation-dates.ts';

const initials = (given: string): string =>
  given
    .split(' ')
    .map((name) =>
      name
        .split('-')
        .map((part) => `${Array.from(part)[0] ?? ''}.`)
        .join('-'),
    )
    .join(' ');

function nameText(name: CslName): string {
  if ('literal' in name) return name.literal;
  const particles = name['non-dropping-particle'];
  const family = particles === undefined ? name.family : `${particles} ${name.family}`;
  return [family, initials(name.given), name.suffix].filter((part) => part !== undefined).join(', ');
}

/** Up to twenty authors; of more, the first nineteen and the last. */
function authorsText(names: readonly CslName[], words: Words): string {
  const texts = names.map(nameText);
  const last = texts.at(-1) ?? '';
  if (texts.length === 1) return last;
  if (texts.length > 20) return `${texts.slice(0, 19).join(', ')}, . . . ${last}`;
  return `${texts.slice(0, -1).join(', ')}, ${words.cite.apaAnd} ${last}`;
}

function itemRuns(item: CslItem, words: Words): Run[] {
  const { author = [], title, issued, genre, URL: address } = item;
  const container = author.some((name) => 'literal' in name && name.literal === item['container-title'])
    ? undefined
    : item['container-title'];
  const date = `(${(issued && styledDate(issued, 'apa', words)) ?? words.cite.noDate}).`;
  // A part of something greater stands upright, what stands alone in italics.
  const isPart = item.type === 'article-newspaper';
  const named = genre === undefined ? withStop(title) : title;
  const titled = [
    isPart ? plain(named) : italic(named),
    ...(genre === undefined ? [] : [plain(` [${genre}].`)]),
  ];
  return [
    ...(author.length === 0
      ? [...titled, plain(` ${date}`)]
      : [plain(`${withStop(authorsText(author, words))} ${date} `), ...titled]),
    ...(container === undefined ? [] : [plain(' '), italic(container), plain('.')]),
    ...(address === undefined ? [] : [plain(` ${address}`)]),
  ];
}

/** A citation in the style of the APA, 7th edition: an entry of the reference list. */
export function apa({ source, found }: Citation, words: Words): Run[] {
  return [
    ...itemRuns(source, words),
    plain(' '),
    ...inOneList(words.cite.foundIn(itemRuns(found, words)), plain),
  ];
}
