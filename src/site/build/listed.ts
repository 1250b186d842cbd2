import { builtSite, type BuiltSite } from './built-site.ts';
import { fingerprintAnswers } from './reuse/fingerprint-answers.ts';

/**
 * Makes a route's `getStaticPaths` out of a function that lists its pages from the site that is built. What a page can ask
 * for by its address is not handed over as props: a page with props is made in every build (see `open-page.ts`).
 */
export const listed =
  <Path>(list: (built: BuiltSite) => Path[]) =>
  async (): Promise<Path[]> => {
    const built = await builtSite();
    const notes = globalThis.onrecordBuild;
    if (notes) notes.fingerprint ??= fingerprintAnswers(built);
    return list(built);
  };
