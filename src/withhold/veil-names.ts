import type { Span } from '../article/article.ts';
import { foldLetters, type Folded } from './fold-letters.ts';
import { keyOf, type NameForm } from './name-forms.ts';
import { blocks } from './veil.ts';

/** Hides withheld names in texts, and knows whether one stands there. */
export interface NameVeil {
  /** Every form of a withheld name becomes blocks; the text keeps its length in UTF-16 units. */
  readonly text: (text: string) => string;
  /** True where a text, or an address that is written in it with percent signs, has a withheld name. */
  readonly has: (text: string) => boolean;
  /** An id without the parts that have a withheld name; the same where there are none, and empty where nothing is left. */
  readonly id: (id: string) => string;
  /** The same veil, but for some forms, which mean somebody else where it is used. */
  readonly without: (keys: ReadonlySet<string>) => NameVeil;
}

/** From how many letters on a name is found within a word of an address, where names run into other words. */
const longName = 5;

/** Between two words of a name: spaces and marks, and a letter for a name in the middle. Folded letters are those of ASCII. */
const between = '[^a-z0-9]{0,3}(?:[a-z][^a-z0-9]{1,3})?';
const months = new Set(
  'january february march april may june july august september october november december'.split(' '),
);

interface Pattern {
  readonly form: NameForm;
  readonly core: RegExp;
}

/** A long name loses its last vowel where it becomes another word: Montalvo, Montalvist. */
function sourceOf({ words }: NameForm): string {
  const last = words.at(-1) ?? '';
  const isBent = last.length >= longName && /[aeiouy]$/.test(last);
  const word = isBent ? `${last.slice(0, -1)}(?:${last.slice(-1)}|(?=(?:ism|ist|ite|esque|ian|ies)))` : last;
  return [...words.slice(0, -1), word].join(between);
}

const patternOf = (form: NameForm): Pattern => ({ form, core: new RegExp(sourceOf(form), 'g') });

/** The word of a form that fewest texts have: what has none of these has no form. */
const longestWord = ({ words }: NameForm): string =>
  words
    .reduce((longest, word) => (word.length > longest.length ? word : longest), '')
    .replace(/(?<=.{4})[aeiouy]$/, '');

const isLetter = (unit: string | undefined): boolean => unit !== undefined && /\p{L}/u.test(unit);
const isDigit = (unit: string | undefined): boolean => unit !== undefined && /\p{N}/u.test(unit);
const isUpper = (unit: string | undefined): boolean => unit !== undefined && /\p{Lu}/u.test(unit);
const isLower = (unit: string | undefined): boolean => unit !== undefined && /\p{Ll}/u.test(unit);

/** A text as names are sought in it. */
interface Sought {
  readonly text: string;
  readonly folded: Folded;
  /** True for an id, which is an address through and through, and has no capitals. */
  readonly isId: boolean;
}

/** Where capitals set two words of one run apart, as in FreeMontalvo: a place of the folded text. */
function isHump({ text, folded }: Sought, offset: number): boolean {
  const at = folded.at(offset);
  const [before, after, next] = [text[at - 1], text[at], text[at + 1]];
  return isUpper(after) && (isLower(before) || (isUpper(before) && isLower(next)));
}

function isOpenBefore(sought: Sought, start: number): boolean {
  const { text } = sought.folded;
  const [before, first] = [text[start - 1], text[start]];
  if (isDigit(first) && isDigit(before)) return false;
  return !isLetter(before) || isHump(sought, start);
}

function isOpenAfter(sought: Sought, end: number): boolean {
  const { text } = sought.folded;
  if (isDigit(text[end - 1]) && isDigit(text[end])) return false;
  return !isLetter(text[end]) || isHump(sought, end);
}

/** The run of characters without a space around a place of a text, without the marks of the sentence at its ends. */
function tokenAround(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && !/[\s"“”‘’()<>[\]█]/u.test(text[from - 1] ?? ' ')) from--;
  let to = end;
  while (to < text.length && !/[\s"“”‘’()<>[\]█]/u.test(text[to] ?? ' ')) to++;
  while (to > end && /[.,;:!?…]/u.test(text[to - 1] ?? '')) to--;
  return { start: from, end: to };
}

const isAddress = (token: string): boolean =>
  /[#＃@_]|:\/\/|%[0-9a-f]{2}|^www\.|[\p{L}\p{N}]\.[\p{L}]{2,}(?:\/|$)/iu.test(token);

/** The whole word around a place, where capitals alone part the name from the rest of it. */
function wordAround(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && /[\p{L}\p{N}]/u.test(text[from - 1] ?? '')) from--;
  let to = end;
  while (to < text.length && /[\p{L}\p{N}]/u.test(text[to] ?? '')) to++;
  return { start: from, end: to };
}

/** A word of the language names somebody with a capital alone, and a month does not beside a number. */
function isNameHere({ text, folded, isId }: Sought, form: NameForm, { start, end }: Span): boolean {
  if (form.needs === 'nothing' || isId) return true;
  const [from, to] = [folded.at(start), folded.at(end)];
  if (form.needs === 'capitals') return text.slice(from, to) === text.slice(from, to).toUpperCase();
  if (!isUpper(text[from])) return false;
  if (!months.has(form.words[0] ?? '')) return true;
  return (
    !/\p{N}\s*$/u.test(text.slice(Math.max(0, from - 4), from)) &&
    !/^,?\s*\p{N}/u.test(text.slice(to, to + 4))
  );
}

/** What a name may end with and still be the name: a plural or a possessive. */
const ending = /(?:'?s|(?<=[hsxz])es|')(?!\p{L})/uy;
/** What makes another word of a name, which still names: those who hold with somebody, what somebody stands for. */
const derived = /(?:ies|ism|ists?|ites?|esque|ians?|ish|mania|nomics)(?:'s|')?(?!\p{L})/uy;

function endOf({ folded }: Sought, end: number, isLong: boolean): number {
  for (const pattern of isLong ? [ending, derived] : [ending]) {
    pattern.lastIndex = end;
    const found = pattern.exec(folded.text);
    if (found) return end + found[0].length;
  }
  return end;
}

/** What is to be hidden for one place at which a form's letters stand; null where they mean something else. */
function spanOf(sought: Sought, form: NameForm, core: Span): Span | null {
  const { text, folded, isId } = sought;
  if (!isNameHere(sought, form, core)) return null;
  const isLong = form.words.join('').length >= longName;
  const end = endOf(sought, core.end, isLong);
  const here = { start: folded.at(core.start), end: folded.at(end) };
  const isOpen = isOpenBefore(sought, core.start) && isOpenAfter(sought, end);
  if (isId) return isLong || isOpen ? here : null;
  const token = tokenAround(text, here);
  if (isAddress(text.slice(token.start, token.end))) return isLong || isOpen ? token : null;
  return isOpen ? wordAround(text, here) : null;
}

/** The names of others, of which a withheld one is a part: where they stand, nothing of them is hidden. */
const othersIn = (sought: Sought, others: readonly Pattern[]): Span[] =>
  others.flatMap(({ core }) =>
    [...sought.folded.text.matchAll(core)].flatMap(({ 0: words, index }) => {
      const end = index + words.length;
      return isOpenBefore(sought, index) && isOpenAfter(sought, endOf(sought, end, false))
        ? [{ start: sought.folded.at(index), end: sought.folded.at(end) }]
        : [];
    }),
  );

const isWithin = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

function hiddenIn(sought: Sought, forms: readonly Pattern[], others: readonly Pattern[]): Span[] {
  const found = forms.flatMap(({ form, core }) =>
    [...sought.folded.text.matchAll(core)].flatMap(({ 0: words, index }) => {
      const at = { start: sought.folded.at(index), end: sought.folded.at(index + words.length) };
      const span = spanOf(sought, form, { start: index, end: index + words.length });
      return span ? [{ at, span }] : [];
    }),
  );
  if (found.length === 0) return [];
  const spared = othersIn(sought, others).filter((other) => !found.some(({ at }) => isWithin(other, at)));
  return found.flatMap(({ at, span }) => (spared.some((other) => isWithin(at, other)) ? [] : [span]));
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/**
 * Makes the veil of withheld names: every form of them, in whatever case and with or without accents, as a plural, a
 * possessive, a part of a hyphenated word, a hashtag or an address.
 * @param forms the forms to be hidden
 * @param others names of others that have a withheld form in them: they stay as they are
 */
export function veilNames(forms: readonly NameForm[], others: readonly NameForm[]): NameVeil {
  const patterns = forms.map(patternOf);
  const spared = others.map(patternOf);
  const any = new RegExp([...new Set(forms.map(longestWord))].join('|'));
  const spansIn = (text: string, isId = false): Span[] => {
    if (forms.length === 0) return [];
    const folded = foldLetters(text);
    return any.test(folded.text) ? hiddenIn({ text, folded, isId }, patterns, spared) : [];
  };
  const encoded = (text: string): Span[] =>
    forms.length === 0 || !text.includes('%')
      ? []
      : [...text.matchAll(/\S+/gu)]
          .filter(({ 0: token }) => token.includes('%') && spansIn(decoded(token)).length > 0)
          .map(({ 0: token, index }) => ({ start: index, end: index + token.length }));
  const allIn = (text: string): Span[] => [...spansIn(text), ...encoded(text)];
  return {
    text: (text) => {
      const spans = allIn(text).sort((a, b) => a.start - b.start);
      let at = 0;
      let out = '';
      for (const { start, end } of spans) {
        if (end <= at) continue;
        const from = Math.max(at, start);
        out += text.slice(at, from) + blocks(text.slice(from, end));
        at = end;
      }
      return out + text.slice(at);
    },
    has: (text) => allIn(text).length > 0,
    id: (id) => {
      const spans = spansIn(id, true);
      if (spans.length === 0) return id;
      let at = 0;
      return id
        .split('-')
        .filter((part) => {
          const here = { start: at, end: at + part.length };
          at = here.end + 1;
          return !spans.some(({ start, end }) => start < here.end && here.start < end);
        })
        .join('-');
    },
    without: (keys) =>
      forms.some((form) => keys.has(keyOf(form)))
        ? veilNames(
            forms.filter((form) => !keys.has(keyOf(form))),
            others,
          )
        : veilNames(forms, others),
  };
}
