import { plainGaps } from '../../text/mark-gaps.ts';

/**
 * Writes a description as the text of a `<script type="application/ld+json">`. Nothing in it can end the script or begin a
 * comment, as no `<` is left; withheld words are gaps.
 */
export function writeScript(description: object): string {
  return plainGaps(JSON.stringify(description))
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
