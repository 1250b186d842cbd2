import { createHash } from 'node:crypto';
import { grounds, type Accent } from '../../records/newsroom/accent.ts';

/** How much of the accent the ground behind marked words takes. */
const tint = (colour: string, ground: string): string =>
  `--accent:${colour};--tint:color-mix(in srgb,${colour} 14%,${ground})`;

/** The colours of a newsroom's own accent, for every page on a screen; on paper it is black, as the site's own is. */
export function accentStyle({ light, dark }: Accent): string {
  return [
    `@media screen{:root:root{${tint(light, grounds.light[0])}}}`,
    `@media screen and (prefers-color-scheme:dark){:root:root{${tint(dark, grounds.dark[0])}}}`,
    '',
  ].join('\n');
}

/** Its file below the site's front page; another for other colours, as hosts let browsers keep it. */
export const accentFile = (accent: Accent): string =>
  `accent-${createHash('sha256').update(accentStyle(accent)).digest('hex').slice(0, 8)}.css`;
