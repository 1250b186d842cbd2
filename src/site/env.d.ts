/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What an editor's note may refer to; set by the component that shows the note. */
    site: import('./model/site.ts').SiteLookup;
    /** Every word of the interface, in the language of the site; set by the middleware. */
    words: import('./words/words.ts').Words;
  }
}
