import { defineMiddleware } from 'astro:middleware';
import { builtSite } from './build/built-site.ts';
import { openPage } from './build/open-page.ts';
import { markGaps } from './text/mark-gaps.ts';

/** The path below the front page, without a slash at its end: a file that is no page has one in its address too. */
const pathBelowBase = ({ pathname }: URL): string =>
  decodeURI(pathname)
    .slice(import.meta.env.BASE_URL.length)
    .replace(/^\/|\/$/g, '');

/** Hands every page the words of the interface and the site that it may ask, and shows withheld words as gaps on it. */
export const onRequest = defineMiddleware(async ({ locals, params, props, url }, next) => {
  const built = await builtSite();
  const isAskedByKey = Object.keys(params).length > 0 && Object.keys(props).length === 0;
  const { close, ...given } = openPage(built, isAskedByKey);
  Object.assign(locals, { ...given, words: built.words, isUnlisted: false });
  const response = await next();
  const isHtml = (response.headers.get('content-type') ?? '').includes('html');
  const page = isHtml ? new Response(markGaps(await response.text()), response) : response;
  const path = pathBelowBase(url);
  close(isHtml && path !== '' ? `${path}/` : path, isHtml && !locals.isUnlisted);
  return page;
});
