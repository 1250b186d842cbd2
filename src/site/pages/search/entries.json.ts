import type { APIRoute } from 'astro';
import { searchEntries } from '../../exports/search-entries.ts';

/** All that can be searched, for the press to make the index of. */
export const GET: APIRoute = ({ locals: { whole, words } }) =>
  Response.json(searchEntries(whole().site, words));
