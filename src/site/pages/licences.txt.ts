import type { APIRoute } from 'astro';
import mit from '../../../LICENSE?raw';
import notoSansArabic from '../../../node_modules/@fontsource/noto-sans-arabic/LICENSE?raw';
import publicSans from '../../../node_modules/@fontsource/public-sans/LICENSE?raw';
import sourceSerif from '../../../node_modules/@fontsource/source-serif-4/LICENSE?raw';

/** What of others' work a built site holds, each with the licence that asks to go with it. */
const parts = [
  ['On Record, which made these pages', mit],
  [
    'Pagefind, which the search runs',
    `Copyright 2022 CloudCannon. Under the MIT licence, whose text stands above.\n`,
  ],
  ['Public Sans', publicSans],
  ['Source Serif 4', sourceSerif],
  ['Noto Sans Arabic', notoSansArabic],
] as const;

/** The licences of the site's own code and fonts; the texts and records that it shows name theirs. */
export const GET: APIRoute = () =>
  new Response(
    parts.map(([what, licence]) => `${what}\n${'='.repeat(what.length)}\n\n${licence.trim()}\n`).join('\n\n'),
    {
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    },
  );
