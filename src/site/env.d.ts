/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What an editor's note may refer to; set by the component that shows the note. */
    site: import('./queries/site.ts').Site;
  }
}
