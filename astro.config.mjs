/* global process, URL */
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { loadNotesAlone } from './src/site/markdown/load-notes-alone.ts';
import { remarkRecordReferences } from './src/site/markdown/remark-record-references.ts';
import { readSettings } from './src/site/settings.ts';

const { content, out, site, base, cache } = readSettings(
  process.env,
  fileURLToPath(new URL('.', import.meta.url)),
);

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
  integrations: [mdx()],
  vite: {
    plugins: [loadNotesAlone(content)],
    server: { fs: { allow: ['.', content] } },
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
