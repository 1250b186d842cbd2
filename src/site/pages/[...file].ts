import type { APIRoute } from 'astro';
import { filePaths } from '../build/paths/file-paths.ts';
import type { SiteFile } from '../exports/site-files.ts';

export const getStaticPaths = filePaths;

/** Every file of the site that is no page: data, citations, calendars, the feed. */
export const GET: APIRoute<SiteFile> = ({ props }) =>
  new Response(props.text(), { headers: { 'content-type': props.type } });
