/* global process, URL */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { hostHeaders } from './src/site/build/host-headers.ts';
import { loadNotesAlone } from './src/site/build/load-notes-alone.ts';
import { remarkRecordReferences } from './src/site/build/remark-record-references.ts';
import { reloadPages } from './src/site/build/reload-pages.ts';
import { reusePages } from './src/site/build/reuse/reuse-pages.ts';
import { readSettings } from './src/site/build/settings.ts';

const { content, out, site, base, cache } = readSettings(
  process.env,
  fileURLToPath(new URL('.', import.meta.url)),
);

/** The packages' styles also name files of the older kind, which no browser that reads the newer one asks for. */
const withoutWoff = {
  postcssPlugin: 'without-woff',
  Declaration: {
    src: (declaration) => {
      const value = declaration.value.replace(/,\s*url\([^)]*\.woff\)\s*format\(['"]woff['"]\)/g, '');
      if (value !== declaration.value) declaration.value = value;
    },
  },
};

const writeHostHeaders = {
  name: 'host-headers',
  hooks: {
    'astro:build:done': ({ dir }) => writeFile(new URL('_headers', dir), hostHeaders(base)),
  },
};

/** Crawlers read this file at the root of a host alone; every page may be visited, and says itself where it is to be left out. */
const writeRobots = {
  name: 'robots',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      if (site === undefined || base !== '/') return;
      const sitemapAddress = new URL('sitemap-index.xml', new URL(base, site)).href;
      await writeFile(new URL('robots.txt', dir), `User-agent: *\nAllow: /\n\nSitemap: ${sitemapAddress}\n`);
    },
  },
};

/** Addresses of the pages that search engines may have; known when all pages stand there. */
const openPages = [];
let open;
const isOpen = (page) => (open ??= new Set(openPages)).has(page);

export default defineConfig({
  srcDir: './src/site',
  outDir: out,
  cacheDir: cache,
  base,
  ...(site === undefined ? {} : { site }),
  trailingSlash: 'always',
  // The default, 'jsx', drops the space between two inline elements on separate lines.
  compressHTML: true,
  devToolbar: { enabled: false },
  // One stylesheet that the browser keeps from page to page.
  // Four pages at a time: while one is written, the next is rendered.
  build: { inlineStylesheets: 'never', concurrency: 4 },
  // Quotation marks are evidence here: nothing may turn them.
  markdown: {
    processor: unified({ smartypants: false, remarkPlugins: [remarkRecordReferences] }),
    syntaxHighlight: false,
  },
  integrations: [
    mdx(),
    reusePages({
      folder: join(cache, 'reuse'),
      settings: [site, base],
      onOpen: (path) => {
        if (site !== undefined) openPages.push(new URL(base + path, site).href);
      },
    }),
    writeHostHeaders,
    writeRobots,
    ...(site === undefined ? [] : [sitemap({ filter: isOpen, customPages: openPages })]),
  ],
  vite: {
    plugins: [loadNotesAlone(content), reloadPages()],
    server: { fs: { allow: ['.', content] } },
    css: { postcss: { plugins: [withoutWoff] } },
    build: {
      // Every file stays a file: nothing is written into a stylesheet as a data address.
      assetsInlineLimit: 0,
      rollupOptions: {
        // Astro’s own directive in a note’s module; bundling loses nothing that a page needs.
        onwarn: (warning, warn) => {
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
        },
      },
    },
  },
});
