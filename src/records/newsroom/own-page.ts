import { z } from 'zod';
import { idSchema } from '../id.ts';
import { lineSchema } from './line.ts';

/** The front matter of `content/pages/<page>.md`: a page of the newsroom's own, such as an imprint. */
export const ownPageSchema = z.strictObject({
  title: lineSchema(120).describe('The heading of the page, and the words of the link to it.'),
  /** Where the link stands: above every page, or below it. */
  menu: z
    .enum(['top', 'foot'])
    .default('foot')
    .describe('Where the link stands: top or foot; foot if left out.'),
  /** Pages of one menu stand in this order, then by file name. */
  order: z.number().default(0).describe('The lowest stands first; 0 if left out.'),
  formerly: z
    .array(idSchema)
    .optional()
    .describe('Names that the file had before; their addresses lead here.'),
  noindex: z.boolean().optional().describe('true keeps the page out of search engines.'),
});

/** See {@link ownPageSchema}. */
export type OwnPage = z.infer<typeof ownPageSchema>;
