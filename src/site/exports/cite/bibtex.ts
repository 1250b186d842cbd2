import type { Citation, CslDate, CslItem, CslName } from './csl.ts';

const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** A text as TeX reads it back; letters of every script stay as they are, in UTF-8. */
const escape = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\{}$&%#_~^]/g, (character) => special[character] ?? character);

/** An address is read as it is written, and has no braces or backslashes. */
const address = (url: string): string =>
  url.replace(/[\\{}\s]/g, (character) => encodeURIComponent(character));

function nameText(name: CslName): string {
  // In braces of its own, BibTeX takes a name for an organisation's and does not part it.
  if ('literal' in name) return `{${escape(name.literal)}}`;
  const family = [name['non-dropping-particle'], name.family].filter((part) => part !== undefined).join(' ');
  return [family, name.suffix, name.given]
    .filter((part) => part !== undefined)
    .map(escape)
    .join(', ');
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The fields of a date: `year` and `month` for BibTeX, and `date` for BibLaTeX, which knows days. */
function dateFields(date: CslDate | undefined): [string, string][] {
  if (date === undefined || 'literal' in date) return [];
  const [[year, month, day]] = date['date-parts'];
  const padded = [String(year).padStart(4, '0'), month, day].flatMap((part) =>
    part === undefined ? [] : [String(part).padStart(2, '0')],
  );
  const name = month === undefined ? undefined : months[month - 1];
  return [
    ['year', `{${String(year)}}`],
    // A name of BibTeX's own, which a style writes in its language; so it stands without braces.
    ...(name === undefined ? [] : [['month', name] satisfies [string, string]]),
    ['date', `{${padded.join('-')}}`],
  ];
}

function entry(item: CslItem, note: string | null): string {
  const { author = [], title, issued, URL: url, language, genre } = item;
  const container = item['container-title'];
  const isArticle = item.type === 'article-newspaper';
  const fields: [string, string][] = [
    ...(author.length === 0
      ? []
      : [['author', `{${author.map(nameText).join(' and ')}}`] satisfies [string, string]]),
    // The inner braces keep a style from changing the title's letters.
    ['title', `{{${escape(title)}}}`],
    ...(container === undefined
      ? []
      : [[isArticle ? 'journal' : 'howpublished', `{${escape(container)}}`] satisfies [string, string]]),
    ...dateFields(issued),
    ...(genre === undefined ? [] : [['type', `{${escape(genre)}}`] satisfies [string, string]]),
    ...(url === undefined ? [] : [['url', `{${address(url)}}`] satisfies [string, string]]),
    ...(language === undefined ? [] : [['language', `{${escape(language)}}`] satisfies [string, string]]),
    ...(note === null ? [] : [['note', `{${escape(note)}}`] satisfies [string, string]]),
  ];
  const lines = fields.map(([name, value]) => `  ${name} = ${value},\n`).join('');
  return `@${isArticle ? 'article' : 'misc'}{${item.id},\n${lines}}\n`;
}

/**
 * A citation as a BibTeX file in UTF-8, which BibLaTeX reads too: the source, then the page on which it was found, whose
 * note names the source.
 */
export function bibtex({ source, found }: Citation): string {
  return `${entry(source, null)}\n${entry(found, `Source: ${source.id}`)}`;
}
