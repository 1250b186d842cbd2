import { z } from 'zod';
import type { Article, BlockKind } from '../../article/article.ts';
import { buildArticle } from '../../article/text/build-article.ts';
import { readPlainText } from '../../article/text/read-plain-text.ts';
import { edtfSchema } from '../../records/edtf.ts';

const kinds = [
  'title',
  'heading',
  'paragraph',
  'item',
  'credit',
  'notice',
  'dateline',
] as const satisfies readonly BlockKind[];

const blockSchema = z.object({ start: z.int(), end: z.int(), kind: z.enum(kinds) });

/** One line of the protocol's input: an article. */
const requestSchema = z
  .object({
    id: z.string(),
    text: z.string().min(1, 'the text is empty'),
    published: edtfSchema.nullish(),
    /** Where the parts of the text stand, and what they are; where they are left out, they are found by the form of its lines. */
    blocks: z.array(blockSchema).nullish(),
  })
  .refine(
    ({ text, blocks }) =>
      (blocks ?? []).every(
        ({ start, end }, index, all) =>
          (all[index - 1]?.end ?? 0) <= start && start < end && end <= text.length,
      ),
    { path: ['blocks'], error: 'blocks lie in the text, in order, and do not overlap' },
  );

/** An article that was asked about, or why a line is none. */
export type Request =
  { readonly id: string; readonly article: Article } | { readonly id: string | null; readonly error: string };

/** Reads one line of the protocol's input. */
export function readRequest(line: string): Request {
  let request: unknown;
  try {
    request = JSON.parse(line);
  } catch {
    return { id: null, error: 'the line is no JSON' };
  }
  const read = requestSchema.safeParse(request);
  if (!read.success) {
    const id = z.object({ id: z.string() }).safeParse(request);
    const [issue] = read.error.issues;
    const where = issue?.path.join('.') ?? '';
    return {
      id: id.success ? id.data.id : null,
      error: `${where ? `${where}: ` : ''}${issue?.message ?? ''}`,
    };
  }
  const { id, text, published = null, blocks } = read.data;
  const article = blocks
    ? buildArticle(
        text,
        blocks.map((block) => ({ ...block, line: 1 })),
        { published },
      )
    : readPlainText(text, { published });
  return { id, article };
}

/** The line that asks about an article, without its end. */
export const requestLine = (id: string, { text, blocks, metadata }: Article): string =>
  JSON.stringify({
    id,
    published: metadata.published,
    text,
    blocks: blocks.map(({ start, end, kind }) => ({ start, end, kind })),
  });
