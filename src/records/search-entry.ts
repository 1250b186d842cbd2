import { z } from 'zod';

/** What the search shows of one page of the site, as the site tells it to the press. */
export const searchEntrySchema = z.strictObject({
  /** Where it leads, below the site's base: `quotes/harbour/…/`. */
  url: z.string(),
  /** The words that are searched and shown. */
  content: z.string(),
  /** What is shown beside the words and searched too: who, when. */
  meta: z.record(z.string(), z.string()),
  /** Filter → the values under which it is found. */
  filters: z.record(z.string(), z.array(z.string())),
});

/** See {@link searchEntrySchema}. */
export type SearchEntry = z.infer<typeof searchEntrySchema>;

/** The file in which the site hands over all that can be searched. */
export const searchEntriesSchema = z.strictObject({
  /** ISO 639-1: whose word forms the search knows. */
  language: z.string(),
  entries: z.array(searchEntrySchema),
});

/** See {@link searchEntriesSchema}. */
export type SearchEntries = z.infer<typeof searchEntriesSchema>;

/** That file in the folder of the built site; the press takes it away once the index is made. */
export const searchEntriesFile = 'search/entries.json';

/** The folder of the index in the folder of the built site. */
export const searchIndexFolder = 'search/index';
