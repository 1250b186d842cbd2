import type { Content } from '../../files/content.ts';

/** Orders by a key as code units do, each key worked out once. */
const inOrderOf = <File>(files: readonly File[], keyOf: (file: File) => string): File[] =>
  files
    .map((file) => ({ file, key: keyOf(file) }))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ file }) => file);

const byAddress = <File extends { readonly article: string; readonly id: string }>(
  files: readonly File[],
): File[] => inOrderOf(files, ({ article, id }) => `${article}/${id}`);

/** The content with each list in the order of the addresses: in that of the files' names, "a-2.mdx" comes before "a.mdx". */
export const orderContent = (content: Content): Content => ({
  ...content,
  articles: inOrderOf(content.articles, ({ id }) => id),
  quotes: byAddress(content.quotes),
  statistics: byAddress(content.statistics),
  timeline: byAddress(content.timeline),
  entities: inOrderOf(content.entities, ({ kind, id }) => `${kind}/${id}`),
});
