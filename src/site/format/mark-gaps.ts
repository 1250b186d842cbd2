const gap = '█(?:[\\s█]*█)?';
const word = '[withheld]';

/**
 * Shows withheld words, which the site's data keeps as blocks of their length, as gaps of one look and no length:
 * `[withheld]`, marked in the page's text and plain in titles, attributes, styles and scripts.
 * @param html a whole page
 */
export function markGaps(html: string): string {
  if (!html.includes('█')) return html;
  const plain = (text: string): string => text.replace(new RegExp(gap, 'gu'), word);
  return html.replace(new RegExp(`<title[^>]*>[^<]*|<(?:"[^"]*"|'[^']*'|[^"'>])*>|${gap}`, 'giu'), (found) =>
    found.startsWith('<') ? plain(found) : `<span class="gap">${word}</span>`,
  );
}
