import type { PlacedText, Span } from '../../article/article.ts';

/** A stretch longer than this is told by its first and last words, so that the address stays short. In UTF-16 units. */
const longestExact = 200;
/** How many words at each end of a long stretch are told. */
const wordsAtEnds = 6;
/** How many words of context on each side are tried, in turn. */
const contexts = [0, 3, 6, 12] as const;
/** Words of a text that is not at hand are told by themselves alone where they are this many. */
const fewestAlone = 5;

/** A text as browsers compare it: without case and accents, marks of quotation in one form, spaces in a row as one. */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‘’‚‛]/g, "'")
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .trim();

const isOnce = (part: string, text: string): boolean => {
  const first = text.indexOf(part);
  return first >= 0 && !text.includes(part, first + 1);
};

/** Percent-encodes a part of a directive: hyphen, comma and ampersand have a meaning there. */
const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const tokens = (text: string): string[] => text.split(/\s+/).filter((token) => token !== '');
const firstWords = (text: string, number: number): string => tokens(text).slice(0, number).join(' ');
const lastWords = (text: string, number: number): string =>
  number === 0 ? '' : tokens(text).slice(-number).join(' ');

/** Words that are not shown cannot be looked for, nor half a character. */
const isTellable = (text: string): boolean => !/[█\uFFFC]/.test(text) && text.isWellFormed();

/** The four parts of a text directive; empty where it has none of a kind. */
interface Directive {
  readonly prefix: string;
  readonly start: string;
  readonly end: string;
  readonly suffix: string;
}

const write = ({ prefix, start, end, suffix }: Directive): string =>
  [
    ...(prefix === '' ? [] : [`${encode(prefix)}-`]),
    encode(start),
    ...(end === '' ? [] : [encode(end)]),
    ...(suffix === '' ? [] : [`-${encode(suffix)}`]),
  ].join(',');

/** What a page of the publisher's has, as far as it is known. */
export interface PageText extends Pick<PlacedText, 'text' | 'blocks'> {
  /** BCP 47. */
  readonly language: string;
  /** What else stands on the page: the title, the lead. */
  readonly beside: readonly string[];
}

/**
 * Makes a function that writes text directives (WICG, Scroll to Text Fragment) for places of one text: what follows
 * `#:~:text=`. It gives null where the words, with up to twelve words on each side, stand more than once on the page, where
 * they do not begin and end with whole words, and where some of them are not shown. No block is left for context, as
 * anything may stand between two blocks on the page.
 */
export function textDirectives({ text, blocks, language, beside }: PageText): (place: Span) => string | null {
  const page = [...beside, ...blocks.map(({ start, end }) => text.slice(start, end))].map(fold).join('\n');
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const isBoundary = (block: Span, offset: number): boolean => {
    const { start, end } = block;
    return (
      offset === end ||
      segmenter.segment(text.slice(start, end)).containing(offset - start)?.index === offset - start
    );
  };
  return (place) => {
    const words = text.slice(place.start, place.end);
    const from = place.start + (words.length - words.trimStart().length);
    const to = place.end - (words.length - words.trimEnd().length);
    const first = blocks.find(({ start, end }) => start <= from && from < end);
    const last = blocks.find(({ start, end }) => start < to && to <= end);
    if (!first || !last || !isBoundary(first, from) || !isBoundary(last, to)) return null;
    const isExact = first === last && to - from <= longestExact;
    const start = isExact
      ? oneLine(text.slice(from, to))
      : firstWords(text.slice(from, Math.min(to, first.end)), wordsAtEnds);
    const end = isExact ? '' : lastWords(text.slice(Math.max(from, last.start), to), wordsAtEnds);
    const before = text.slice(first.start, from);
    const after = text.slice(to, last.end);
    for (const context of contexts) {
      const prefix = lastWords(before, context);
      const suffix = firstWords(after, context);
      const told = isExact
        ? [glue(before, prefix, start, suffix, after)]
        : [glue(before, prefix, start, '', ''), glue('', '', end, suffix, after)];
      if (!told.every((part) => isOnce(fold(part), page))) continue;
      return isTellable(`${prefix}${start}${end}${suffix}`) ? write({ prefix, start, end, suffix }) : null;
    }
    return null;
  };
}

/** Words with their context as they stand in the text: with a space between them only where the text has one. */
const glue = (before: string, prefix: string, words: string, suffix: string, after: string): string =>
  `${prefix}${/\s$/.test(before) ? ' ' : ''}${words}${/^\s/.test(after) ? ' ' : ''}${suffix}`;

/**
 * Writes a text directive for words of a text that is not at hand. It has no context and cannot be known to be the only
 * place, so few words are given none. Null for those.
 */
export function wordsDirective(words: string): string | null {
  if (tokens(words).length < fewestAlone || !isTellable(words)) return null;
  const isExact = words.length <= longestExact;
  return write({
    prefix: '',
    start: isExact ? oneLine(words) : firstWords(words, wordsAtEnds),
    end: isExact ? '' : lastWords(words, wordsAtEnds),
    suffix: '',
  });
}

/** An address with text directives at its end; a fragment that it has stays before them. */
export function withDirectives(address: string, directives: readonly string[]): string {
  if (directives.length === 0) return address;
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${directives.join('&text=')}`;
}
