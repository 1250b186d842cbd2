import type { APIRoute } from 'astro';
import { listed } from '../build/listed.ts';
import { wholeFiles, type SiteFile } from '../exports/site-files.ts';

export const getStaticPaths = listed((built) =>
  wholeFiles(built, built.published()).map((file) => ({ params: { file: file.path }, props: file })),
);

/** Every file of the whole site that is no page: all records as data, the feed. */
export const GET: APIRoute<SiteFile> = ({ props }) =>
  new Response(props.text(), { headers: { 'content-type': props.type } });
