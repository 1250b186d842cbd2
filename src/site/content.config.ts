import { fileURLToPath } from 'node:url';
import { defineCollection } from 'astro:content';
import { z } from 'zod';
import type { ArticleFile, EntityFile, RecordFile } from '../files/content.ts';
import type { Event } from '../records/event.ts';
import { siteSettingsSchema } from '../records/site-settings.ts';
import { parsedSchema } from '../records/parsed.ts';
import type { Quote } from '../records/quote.ts';
import type { Release } from '../records/release.ts';
import type { Statistic } from '../records/statistic.ts';
import { contentLoaders } from './content-loaders.ts';
import { readSettings } from './settings.ts';

const { content } = readSettings(process.env, fileURLToPath(new URL('../..', import.meta.url)));
const load = contentLoaders(content);

// The readers have validated every file against its record's schema; here only the types are said.

/** The content folder's files, each as it was read; `queries/` makes the site out of them. */
export const collections = {
  articles: defineCollection({
    loader: load('articles'),
    schema: z.object({ file: z.custom<ArticleFile>() }),
  }),
  quotes: defineCollection({
    loader: load('quotes'),
    schema: z.object({ file: z.custom<RecordFile<Quote>>() }),
  }),
  statistics: defineCollection({
    loader: load('statistics'),
    schema: z.object({ file: z.custom<RecordFile<Statistic>>() }),
  }),
  timeline: defineCollection({
    loader: load('timeline'),
    schema: z.object({ file: z.custom<RecordFile<Event>>() }),
  }),
  entities: defineCollection({
    loader: load('entities'),
    schema: z.object({ file: z.custom<EntityFile>() }),
  }),
  settings: defineCollection({
    loader: load('settings'),
    schema: z.object({ file: siteSettingsSchema }),
  }),
  parsed: defineCollection({ loader: load('parsed'), schema: z.object({ file: parsedSchema }) }),
  releases: defineCollection({
    loader: load('releases'),
    schema: z.object({ file: z.custom<readonly Release[]>() }),
  }),
};
