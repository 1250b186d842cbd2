import type { Article, ArticleMetadata, Block, Sentence } from './article.ts';

export function readPlainText(text: string, metadata: Partial<ArticleMetadata> = {}): Article {
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  let line = 1;
  let at = 0;
  for (const row of text.split('\n')) {
    const body = row.trim();
    if (body) {
      const start = at + row.indexOf(body);
      const kind = /[.!?”"’…:]$/.test(body) || body.length > 80 ? 'paragraph' : 'heading';
      blocks.push({ start, end: start + body.length, kind, line });
      for (const m of body.matchAll(/.+?(?:(?<=[a-z\d)][.!?]["”’]?)(?=\s+["“‘]?[A-Z])|$)/g))
        if (m[0].trim()) {
          const s = start + m.index + m[0].length - m[0].trimStart().length;
          sentences.push({ start: s, end: s + m[0].trim().length, block: blocks.length - 1 });
        }
    }
    at += row.length + 1;
    line += 1;
  }
  return {
    metadata: {
      title: null,
      lead: null,
      publisher: null,
      author: null,
      published: null,
      url: null,
      licence: null,
      language: 'en',
      source: null,
      ...metadata,
    },
    text,
    blocks,
    sentences,
  };
}
