import type { ArticleFile } from '../content.ts';

/** The SHA-256 of a publisher's text that an article names; undefined where it names none. */
export const sourceHash = ({ metadata }: Pick<ArticleFile, 'metadata'>): string | undefined =>
  metadata.source?.sha256 ?? undefined;
