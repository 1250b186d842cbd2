import type { APIRoute } from 'astro';
import { readSite } from '../../model/read-site.ts';
import { searchEntries } from '../../exports/search-entries.ts';

/** All that can be searched, for the press to make the index of. */
export const GET: APIRoute = async ({ locals }) =>
  Response.json(searchEntries(await readSite(), locals.words));
