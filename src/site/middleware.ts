import { defineMiddleware } from 'astro:middleware';
import { markGaps } from './format/mark-gaps.ts';

/** Shows the words that are withheld as gaps on every page that is built. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!(response.headers.get('content-type') ?? '').includes('html')) return response;
  return new Response(markGaps(await response.text()), response);
});
