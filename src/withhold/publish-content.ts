import type { ArticleStock } from '../files/stock/take-stock.ts';
import { takeStock } from '../files/stock/take-stock.ts';
import { neutralAddresses } from './neutral-addresses.ts';
import type { SoundContent } from './sound-content.ts';
import { withhold, type Shown } from './withhold.ts';

/** A content folder as a site is made from it: what may be shown, under addresses that hold no withheld name. */
export interface PublishedContent {
  /** The content folder as it was read, but for the addresses. */
  readonly everything: SoundContent;
  readonly shown: Pick<Shown, 'content' | 'hide'>;
  readonly stock: readonly ArticleStock[];
  /** Neutral address of a record or a name → the one that it has in the content folder; none where they are the same. */
  readonly originals: ReadonlyMap<string, string>;
}

/** Withholds what is withheld, and gives what stays addresses that do not name it. Pure. */
export function publishContent(everything: SoundContent): PublishedContent {
  const { content, hide, names } = withhold(everything);
  const addresses = neutralAddresses(everything, names);
  return {
    everything: addresses.content(everything),
    shown: {
      content: addresses.shown(content),
      hide: new Map([...hide].map(([article, one]) => [addresses.article(article), one])),
    },
    // A release knows records by their own ids.
    stock: addresses.stock(takeStock(everything, content)),
    originals: addresses.originals,
  };
}
