const gap = '█(?:[\\s█]*█)?';
const word = '[withheld]';

/** Shows withheld words in a text that is no page, such as a title or a feed: `[withheld]` for each gap. */
export function plainGaps(text: string): string {
  return text.replace(new RegExp(gap, 'gu'), word);
}

/**
 * Shows withheld words, which the site's data keeps as blocks of their length, as gaps of one look and no length:
 * `[withheld]`, marked in the page's text and plain in titles, attributes, styles and scripts.
 * @param html a whole page
 */
export function markGaps(html: string): string {
  if (!html.includes('█')) return html;
  return html.replace(
    new RegExp(`<title[^>]*>[^<]*|<(?:"[^"]*"|'[^']*'|[^"'<>])*>|${gap}`, 'giu'),
    (found) => (found.startsWith('<') ? plainGaps(found) : `<span class="gap">${word}</span>`),
  );
}
