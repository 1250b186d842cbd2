import { fileURLToPath } from 'node:url';
import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { contentLoader } from './build/content-loader.ts';
import { readSettings } from './build/settings.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const { content } = readSettings(process.env, project);

/** What Astro itself has to know of the content folder: editors' notes, each to be rendered as MDX. The pages get all else from `model/shared-content.ts`. */
export const collections = {
  notes: defineCollection({ loader: contentLoader(content, project), schema: z.object({}) }),
};
