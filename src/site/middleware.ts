import { getCollection } from 'astro:content';
import { defineMiddleware } from 'astro:middleware';
import { markGaps } from './text/mark-gaps.ts';
import { wordsOf } from './words/words-of.ts';

/** Hands every page the words of the interface, and shows the words that are withheld as gaps on it. */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  const [settings] = await getCollection('settings');
  locals.words = wordsOf[settings?.data.file.language ?? 'en'];
  const response = await next();
  if (!(response.headers.get('content-type') ?? '').includes('html')) return response;
  return new Response(markGaps(await response.text()), response);
});
