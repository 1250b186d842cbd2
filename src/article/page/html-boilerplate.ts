import type { Element } from 'hast';
import { attribute } from './html-elements.ts';

/** Elements that hold no running text of an article. */
const outside = new Set(
  (
    'script style template noscript nav aside footer form button select input textarea label svg math iframe object ' +
    'embed video audio canvas map dialog menu head link meta address picture img portal slot amp-list'
  ).split(' '),
);

/** Landmarks and widgets that are not the article. Source: WAI-ARIA 1.2. */
const outsideRoles = new Set(
  'navigation complementary banner contentinfo search dialog alertdialog form menu menubar toolbar tablist alert status'.split(
    ' ',
  ),
);

// Words that publishers name the parts by that stand around and between an article's paragraphs.
const outsideNames = new Set(
  (
    'signup mailchimp submitted onward callout contributions meter gallery carousel slideshow slides poll quiz ' +
    'pullquote meta ' +
    'promo promos promotion advert adverts ad ads advertisement advertising adslot sponsor sponsored sponsors cookie ' +
    'cookies consent gdpr comments disqus share shares sharing social breadcrumb breadcrumbs sidebar footer nav navbar ' +
    'navigation paywall toolbar tags taglist topics trending popular mostread outbrain taboola modal popup overlay ' +
    'byline author authors bio timestamp skip hidden sr visually screenreader pagination teaser teasers cta donate ' +
    'donation banner masthead rating jumplinks toc reflist references catlinks editsection'
  ).split(' '),
);
/** Beginnings of such words, for names that are written together: "relatedposts". */
const outsideBeginnings = /^(?:related|newsletter|advert|sponsor|recommend|subscri|recirc|cookie|breadcrumb)/;
/** Names of two words, of which neither alone says enough. */
const outsidePairs =
  /(?:^|[^a-z])(?:read[-_]?(?:more|next)|more[-_]?(?:from|on|stories|news|like)|most[-_]?(?:read|viewed)|see[-_]?also|up[-_]?next|sign[-_]?up|also[-_]?read|load[-_]?more|key[-_]?events|pull[-_]?quote|mw[-_]?editsection|no[-_]?print)(?:[^a-z]|$)/i;

/** Names of what readers wrote. It may be longer than the article, and is none of it. */
const readersNames = /^(?:comments|commentlist|disqus|discussion|replies|respond|responses)$/;
/** Names of what is there for those alone who hear the page. */
const unseen =
  /(?:^|\s)(?:sr-?only|screen-?reader(?:-?text|-?only)?|visually-?hidden|a11y-?hidden|assistive-?text)(?:$|[\s_])/i;
/** Names of a picture's caption, where it stands in no element of its own. */
const captionNames = /^(?:img|image|photo|picture|wp)?caption(?:s|text)?$/;

/** Elements within a line of text: what they are called says nothing about it. */
const inline = new Set(
  (
    'a abbr acronym b bdi bdo big br cite code data del dfn em font i ins kbd mark q rp rt ruby s samp small span ' +
    'strike strong sub sup time tt u var wbr'
  ).split(' '),
);

/** Whether an element stands within a line of text. */
export const isInline = (element: Element): boolean => inline.has(element.tagName);

/** Whether a page does not show an element, or hides it from those who hear the page. */
function isHidden(element: Element): boolean {
  if (attribute(element, 'hidden') !== null || attribute(element, 'ariaHidden') === 'true') return true;
  if (unseen.test(attribute(element, 'className') ?? '')) return true;
  const style = attribute(element, 'style');
  return style !== null && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/** Whether an element is no part of an article wherever it stands: by its kind, its role, or because it is hidden. */
export function isOutside(element: Element): boolean {
  const role = attribute(element, 'role')?.toLowerCase();
  return outside.has(element.tagName) || (role !== undefined && outsideRoles.has(role)) || isHidden(element);
}

/** The words of the names that a page gives an element: its class, its id, its component's name, its own where it made it up. */
function namesOf(element: Element): string {
  const own = element.tagName.includes('-') ? element.tagName : '';
  return ['className', 'id', 'dataComponent', 'dataTestId', 'dataTestid', 'dataModule']
    .reduce((names, key) => `${names} ${attribute(element, key) ?? ''}`, own)
    .replace(/([a-z])([A-Z])/g, '$1-$2');
}

const wordsOf = (names: string): string[] => names.toLowerCase().split(/[^a-z]+/);

/** Whether the names a page gives an element say that it stands around the article. */
export function isNamedOutside(element: Element): boolean {
  const names = namesOf(element);
  return (
    outsidePairs.test(names) ||
    wordsOf(names).some((name) => outsideNames.has(name) || outsideBeginnings.test(name))
  );
}

/** Whether the names a page gives an element say that its readers wrote what is in it. */
export const isByReaders = (element: Element): boolean =>
  wordsOf(namesOf(element)).some((name) => readersNames.test(name));

/** Whether the names a page gives an element say that it is a picture's caption. */
export const isCaption = (element: Element): boolean =>
  element.tagName === 'figcaption' || wordsOf(namesOf(element)).some((name) => captionNames.test(name));
