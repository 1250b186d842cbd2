import type { Element, Root } from 'hast';
import { edtfSchema } from '../../records/edtf.ts';
import { holdsUserInfo } from '../../records/web-address.ts';
import type { ArticleMetadata } from '../article.ts';
import { attribute, collapse, elementsOf, rawText } from './html-elements.ts';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** Every object of a JSON-LD document: its own, those of its lists and those of its graphs. */
function objectsOf(value: unknown): Fields[] {
  return list(value).flatMap((entry): Fields[] => {
    if (!isFields(entry)) return [];
    const graph = entry['@graph'];
    return [entry, ...(graph === undefined ? [] : list(graph).filter(isFields))];
  });
}

// Source: schema.org, the types below Article that publishers use.
const articleType = /(?:^|[/:])(?:[A-Za-z]*Article|BlogPosting|LiveBlogPosting|Report)$/;

const isArticle = (fields: Fields): boolean =>
  list(fields['@type']).some((type) => typeof type === 'string' && articleType.test(type));

/** What a page's JSON-LD says of its article; null where it has none, or none that can be read. */
function linkedData(elements: readonly Element[]): Fields | null {
  const found = elements
    .filter(
      (element) =>
        element.tagName === 'script' &&
        (attribute(element, 'type') ?? '').toLowerCase().startsWith('application/ld+json'),
    )
    .flatMap((element) => {
      try {
        return objectsOf(JSON.parse(rawText(element)));
      } catch {
        // What cannot be read says nothing; the page's other marks are still there.
        return [];
      }
    })
    .filter(isArticle);
  return found.find((fields) => fields['headline'] !== undefined) ?? found[0] ?? null;
}

/** A value as text: itself, or the name of the thing or things it stands for. */
function nameOf(value: unknown): string | null {
  const names = list(value).flatMap((entry) => {
    const [name] = isFields(entry) ? list(entry['name']) : [entry];
    const text = typeof name === 'string' ? collapse(name) : '';
    return text === '' || /^https?:/i.test(text) ? [] : [text];
  });
  return names.length > 0 ? [...new Set(names)].join(', ') : null;
}

/** The day, month or year at the front of a date in ISO 8601, as the page writes it. */
function dayOf(value: unknown): string | null {
  const day =
    typeof value === 'string' ? /^\s*(\d{4}(?:-\d\d(?:-\d\d)?)?)(?=$|[T\s])/.exec(value)?.[1] : undefined;
  return day !== undefined && edtfSchema.safeParse(day).success ? day : null;
}

function addressOf(value: unknown): string | null {
  const found = isFields(value) ? value['@id'] : value;
  const address = typeof found === 'string' ? found.trim() : '';
  return /^https?:\/\//i.test(address) && URL.canParse(address) && !holdsUserInfo(address) ? address : null;
}

/** The first value that is there. */
const firstOf = (...values: readonly (string | null | undefined)[]): string | null =>
  values.find((value) => value !== null && value !== undefined && value !== '') ?? null;

const withoutBy = (name: string | null): string | null => name?.replace(/^by:?\s+/i, '') ?? null;

/** The page's tag for its language where that is a kind of English; else plain English, which its text has to prove. */
function languageOf(tag: string | null): string {
  const [primary = '', ...rest] = (tag ?? '').trim().replaceAll('_', '-').split('-');
  const whole = [primary.toLowerCase(), ...rest].join('-');
  return /^en(?:-[A-Za-z0-9]{2,8})*$/.test(whole) ? whole : 'en';
}

/**
 * What a saved page says of its article: in JSON-LD (schema.org), in OpenGraph and other `meta` elements,
 * in microdata, and in its own `h1`, `time` and `title`.
 *
 * @param heading the article's visible heading, where there is one
 */
export function htmlMetadata(root: Root, heading: string | null): ArticleMetadata {
  const elements = [...elementsOf(root)];
  const data = linkedData(elements) ?? {};
  const meta = new Map<string, string>();
  for (const element of elements) {
    if (element.tagName !== 'meta') continue;
    const key = (
      attribute(element, 'property') ??
      attribute(element, 'name') ??
      attribute(element, 'itemProp')
    )?.toLowerCase();
    const content = collapse(attribute(element, 'content') ?? '');
    if (key !== undefined && content !== '' && !meta.has(key)) meta.set(key, content);
  }
  const find = (is: (element: Element) => boolean): Element | undefined => elements.find(is);
  const has = (element: Element, name: string, value: string): boolean =>
    (attribute(element, name) ?? '').toLowerCase().split(/\s+/).includes(value);
  const link = (relation: string): string | null => {
    const found = find((element) => element.tagName === 'link' && has(element, 'rel', relation));
    return addressOf(found && attribute(found, 'href'));
  };
  const words = (element: Element | undefined): string | null =>
    element ? collapse(rawText(element)) : null;
  const page = find(({ tagName }) => tagName === 'html');
  const time =
    find((element) => element.tagName === 'time' && has(element, 'itemProp', 'datepublished')) ??
    find((element) => element.tagName === 'time' && dayOf(attribute(element, 'dateTime')) !== null);
  return {
    title: firstOf(
      heading,
      nameOf(data['headline']),
      meta.get('og:title'),
      words(find(({ tagName }) => tagName === 'title')),
    ),
    lead: null,
    publisher: firstOf(nameOf(data['publisher']), meta.get('og:site_name'), meta.get('application-name')),
    author: withoutBy(
      firstOf(
        nameOf(data['author']),
        nameOf(meta.get('author')),
        nameOf(meta.get('article:author')),
        words(find((element) => has(element, 'rel', 'author') || has(element, 'itemProp', 'author'))),
      ),
    ),
    published: firstOf(
      dayOf(data['datePublished']),
      dayOf(meta.get('article:published_time')),
      dayOf(meta.get('datepublished')),
      dayOf(time && attribute(time, 'dateTime')),
      dayOf(meta.get('date')),
    ),
    url: firstOf(
      link('canonical'),
      addressOf(meta.get('og:url')),
      addressOf(data['url']),
      addressOf(data['mainEntityOfPage']),
    ),
    licence: firstOf(addressOf(data['license']), link('license')),
    language: languageOf(
      firstOf(page && attribute(page, 'lang'), nameOf(data['inLanguage']), meta.get('og:locale')),
    ),
    source: null,
  };
}
