import type { Site } from '../../model/site.ts';
import type { Words } from '../../words/words.ts';
import { publish, type Published } from './publish.ts';

/** What was published of which site: a build has one address, and several pages need it. */
const made = new WeakMap<Site, Published>();

/** All that the site publishes as data, worked out once for each site; see {@link publish}. */
export function publishOnce(site: Site, address: URL | undefined, words: Words): Published {
  const published = made.get(site) ?? publish(site, address, words);
  made.set(site, published);
  return published;
}
