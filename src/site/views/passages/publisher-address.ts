import { textDirectives, withDirectives, wordsDirective } from '../../text/text-directive.ts';
import type { Span } from '../../../article/article.ts';
import type { AnyRecord, SiteArticle } from '../../model/site.ts';
import { wordPlaces } from '../../model/word-places.ts';

/** Most stretches that one address leads to; a browser goes to the first of them and marks all. */
const mostStretches = 6;

/** The publisher's page of an article; null where none is known, or a withheld word stands in its address. */
export function publisherPage({ origin }: SiteArticle): string | null {
  return origin.url === null || origin.url.includes('█') ? null : origin.url;
}

/**
 * Makes a function that gives the address of the publisher's page at the very words of a record; null where the words
 * are not the publisher's, or more than one place could be meant.
 *
 * An article's own text is the publisher's, and each place is told from every other in it. Of a text that is not at hand only
 * what people said is the publisher's in every word, and only where a copy of the text proved that all of it stands
 * there, or where the records were read from the text itself; it is told by its words alone, where they are many.
 */
export function publisherAddresses(article: SiteArticle): (record: AnyRecord) => string | null {
  const page = publisherPage(article);
  if (page === null || page.includes(':~:')) return () => null;
  const { kind, proof, stated, language, origin, lead, title } = article;
  const { text } = stated;
  const directive = directiveFor();
  return (record) => {
    const directives = wordPlaces(record)
      .slice(0, mostStretches)
      .map((place) => directive(record, place));
    const found = directives.filter((part) => part !== null);
    // A browser goes to the first that it finds: that must be the record's first.
    return directives[0] === null || found.length === 0 ? null : withDirectives(page, found);
  };

  function directiveFor(): (record: AnyRecord, place: Span) => string | null {
    if (kind === 'plain') {
      const beside = [...new Set([origin.title, title, ...(lead === null ? [] : [lead])])].filter(
        (part) => !text.includes(part),
      );
      const directives = textDirectives({ text, blocks: stated.blocks, language, beside });
      return (_, place) => directives(place);
    }
    const isProved = proof !== null && proof.quotes[0] === proof.quotes[1];
    return (record, { start, end }) => {
      if (record.kind !== 'quotes' || record.data.kind === 'reported') return null;
      if (kind === 'account' && !isProved) return null;
      const words = text.slice(start, end);
      return text.indexOf(words) === text.lastIndexOf(words) ? wordsDirective(words) : null;
    };
  }
}
