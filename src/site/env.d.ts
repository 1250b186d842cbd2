/// <reference types="astro/client" />

declare namespace App {
  /** What every page is handed by the middleware. */
  interface Locals {
    /** Every word of the interface, in the language of the site. */
    words: import('./words/words.ts').Words;
    /** The site, which can only be asked by key: what is asked is noted (see `build/open-page.ts`). */
    site: import('./model/site.ts').SiteLookup;
    /** What is worked out of the site once for many pages, to be asked in the same way. */
    prepared: import('./build/built-site.ts').Prepared;
    /** Hands over all of the site; a page that asks for it is made in every build. */
    whole: () => import('./build/built-site.ts').BuiltSite;
    /** Set to true by a page that search engines are asked to leave out. */
    isUnlisted: boolean;
  }
}
