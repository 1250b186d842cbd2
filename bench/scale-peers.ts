import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listEntries } from './scale-content.ts';

const astroConfig = `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({ integrations: [mdx()] });
`;

const contentConfig = (content: string): string => `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

const records = defineCollection({
  loader: glob({ pattern: '**/*.mdx', base: ${JSON.stringify(content)}, generateId: ({ entry }) => entry.replace(/\\.mdx$/, '') }),
});
export const collections = { records };
`;

const astroPage = (pages: number): string => `---
import { getCollection, render } from 'astro:content';

export async function getStaticPaths() {
  const entries = await getCollection('records');
  return Array.from({ length: ${String(pages)} }, (_, index) => {
    const entry = entries[index % entries.length];
    const round = Math.floor(index / entries.length);
    return { params: { path: round === 0 ? entry.id : round + '/' + entry.id }, props: { entry } };
  });
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<html lang="en">
  <head><meta charset="utf-8" /><title>{entry.id}</title></head>
  <body>
    <h1>{entry.id}</h1>
    <dl>{Object.entries(entry.data).map(([field, value]) => <><dt>{field}</dt><dd>{JSON.stringify(value)}</dd></>)}</dl>
    <Content />
  </body>
</html>
`;

/**
 * Writes a plain Astro site that loads the same .mdx files with Astro's own loader and renders each with its body.
 * @param pages how many pages it makes: where there are more than files, the files are gone through again
 */
export function writeAstroSite(content: string, site: string, pages: number): void {
  for (const folder of ['src/pages', 'src']) mkdirSync(join(site, folder), { recursive: true });
  symlinkSync(join(import.meta.dirname, '..', 'node_modules'), join(site, 'node_modules'));
  writeFileSync(join(site, 'package.json'), '{ "type": "module" }\n');
  writeFileSync(join(site, 'astro.config.mjs'), astroConfig);
  writeFileSync(join(site, 'src', 'content.config.ts'), contentConfig(content));
  writeFileSync(join(site, 'src', 'pages', '[...path].astro'), astroPage(pages));
}

const hugoConfig = `baseURL = "https://facts.example/"
title = "records"
disableKinds = ["taxonomy", "term", "RSS", "sitemap", "home", "section", "404"]
[markup.goldmark.extensions]
typographer = false
`;

const hugoPage = `<html lang="en">
<head><meta charset="utf-8"><title>{{ .Title }}</title></head>
<body>
<h1>{{ .Title }}</h1>
<dl>{{ range $field, $value := .Params.record }}<dt>{{ $field }}</dt><dd>{{ jsonify $value }}</dd>{{ end }}</dl>
{{ .Content }}
</body>
</html>
`;

/** Writes a Hugo site of the same entries as Markdown; their fields stand under \`record\`, as Hugo reads dates of its own into some. */
export function writeHugoSite(content: string, site: string, pages: number): void {
  mkdirSync(join(site, 'layouts', '_default'), { recursive: true });
  writeFileSync(join(site, 'hugo.toml'), hugoConfig);
  writeFileSync(join(site, 'config.toml'), hugoConfig);
  writeFileSync(join(site, 'layouts', '_default', 'single.html'), hugoPage);
  const entries = listEntries(content);
  for (let index = 0; index < pages; index += 1) {
    const entry = entries[index % entries.length];
    if (entry === undefined) return;
    const round = Math.floor(index / entries.length);
    const file = join(site, 'content', round === 0 ? '' : String(round), `${entry.path}.md`);
    mkdirSync(dirname(file), { recursive: true });
    // Hugo's YAML knows fewer characters than an article may have.
    const fields = entry.frontMatter.replace(/[\u007f-\u009f]/g, '\ufffd').replace(/^/gm, '  ');
    writeFileSync(file, `---\ntitle: ${JSON.stringify(entry.path)}\nrecord:\n${fields}\n---\n${entry.body}`);
  }
}
