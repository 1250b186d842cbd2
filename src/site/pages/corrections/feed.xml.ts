import type { APIRoute } from 'astro';
import { correctionsFeed } from '../../queries/corrections-feed.ts';
import { readSite } from '../../queries/read-site.ts';

/** The feed of all corrections. */
export const GET: APIRoute = async ({ site }) =>
  new Response(correctionsFeed(await readSite(), site), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
