import { fileURLToPath } from 'node:url';
import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { siteSettingsSchema } from '../records/site-settings.ts';
import { contentLoaders } from './build/content-loaders.ts';
import { readSettings } from './build/settings.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const { content } = readSettings(process.env, project);
const load = contentLoaders(content, project);

/** What Astro itself has to know of the content folder; all else the pages get from `shared-content.ts`. */
export const collections = {
  /** Editors' notes, each to be rendered as MDX. */
  notes: defineCollection({ loader: load.notes, schema: z.object({}) }),
  settings: defineCollection({
    loader: load.settings,
    schema: z.object({ file: siteSettingsSchema }),
  }),
};
