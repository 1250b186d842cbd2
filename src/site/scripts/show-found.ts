import { markHits } from './mark-hits.ts';
import type { Found } from './pagefind.ts';

/** The words that stand around what was found, in the language of the page. */
export interface FoundWords {
  /** Kind → what one of it is called. */
  readonly kinds: ReadonlyMap<string, string>;
  /** With `{who}` for whoever says it. */
  readonly says: string;
  /** What stands where nobody is named for a quote. */
  readonly nobody: string;
  /** Heard after what is inferred. */
  readonly inferred: string;
}

const element = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  parts: readonly (Node | string)[],
  className = '',
): HTMLElementTagNameMap[Tag] => {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  made.append(...parts);
  return made;
};

/** A filter's value without its id: `people/tom-homan Tom Homan` → `Tom Homan`. */
export const labelOf = (value: string): string => value.slice(value.indexOf(' ') + 1);

function whoOf({ meta, filters }: Found, kind: string, { says, nobody }: FoundWords): string {
  const { who } = meta;
  const isSaid = kind === 'quotes' || kind === 'reported';
  if (who === undefined) return isSaid ? nobody : '';
  return isSaid || filters['lang'] === undefined || kind === 'articles'
    ? who
    : says.replace('{who}', () => who);
}

/** One entry of the list: its words with the hits marked, of what kind it is, who says it, when, and in which article. */
export function showFound(found: Found, words: FoundWords): HTMLLIElement {
  const { url, content, locations, meta, filters } = found;
  const kind = filters['kind']?.[0] ?? '';
  const [lang] = filters['lang'] ?? [];
  const inferred = new Set(filters['inferred']);
  const pieces = markHits(content, locations).map(({ text, isHit }) =>
    isHit ? element('mark', [text]) : text,
  );
  const link = element('a', meta['title'] === undefined ? pieces : [meta['title']]);
  link.href = url;
  const item = element('li', [link]);
  if (meta['title'] !== undefined && meta['title'] !== content) {
    const excerpt = element('p', pieces, 'excerpt');
    if (lang !== undefined) excerpt.lang = lang;
    item.append(excerpt);
  }
  if (lang !== undefined) link.lang = lang;

  const mark = (part: string | undefined, name: string): (Node | string)[] =>
    part === undefined || part === ''
      ? []
      : inferred.has(name)
        ? [element('span', [element('span', [part], 'inferred'), element('span', [words.inferred], 'heard')])]
        : [part];
  const [article] = kind === 'articles' ? [] : (filters['article'] ?? []);
  const facts = [
    ...mark(words.kinds.get(kind), 'kind'),
    ...mark(whoOf(found, kind, words), 'who'),
    ...mark(meta['when'], 'when'),
    ...(article === undefined ? [] : [labelOf(article)]),
  ];
  item.append(
    element(
      'span',
      facts.flatMap((fact, index) => (index === 0 ? [fact] : [' · ', fact])),
      'quiet',
    ),
  );
  return item;
}
