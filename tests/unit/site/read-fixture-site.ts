import { readContent } from '../../../src/files/read/read-content.ts';
import { buildSite } from '../../../src/site/model/build-site.ts';
import type { Site } from '../../../src/site/model/site.ts';

/** Builds the site's data from the made-up content of the fixtures. */
export async function readFixtureSite(): Promise<Site> {
  return buildSite(await readContent('tests/fixtures/content'));
}
