/* global process, URL */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { hostHeaders } from './src/site/content-policy.ts';
import { loadNotesAlone } from './src/site/markdown/load-notes-alone.ts';
import { remarkRecordReferences } from './src/site/markdown/remark-record-references.ts';
import { readSettings } from './src/site/settings.ts';

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
  build: { inlineStylesheets: 'never' },
  // Quotation marks are evidence here: nothing may turn them.
  markdown: {
    processor: unified({ smartypants: false, remarkPlugins: [remarkRecordReferences] }),
    syntaxHighlight: false,
  },
  integrations: [mdx(), writeHostHeaders],
  vite: {
    plugins: [loadNotesAlone(content)],
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
