import { execFile } from 'node:child_process';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectFolder, type BuiltSite } from '../pages/sites.ts';

const shared = process.env['ONRECORD_SHARED'];

/** Where articles lie that are no part of the project, checked where ONRECORD_SHARED names their folder; null elsewhere. */
export const sharedArticles = shared === undefined ? null : join(shared, 'articles', 'wikinews');

/** The site of those articles. */
export const sharedSite: BuiltSite = {
  name: 'shared articles',
  content: join('test-results', 'shared-content'),
  base: '/',
  site: 'https://facts.example.org',
  dist: join(projectFolder, 'test-results', 'sites', 'shared'),
  variable: 'ONRECORD_TEST_SHARED',
};

/** Parses, checks, builds and prints copies of the articles the whole way; where they lie nothing is written. */
export async function buildSharedSite(articles: string): Promise<void> {
  const { content, dist, site } = sharedSite;
  const copies = join(projectFolder, content);
  for (const folder of [copies, dist]) await rm(folder, { recursive: true, force: true });
  await cp(articles, join(copies, 'articles'), { recursive: true });
  await promisify(execFile)(
    process.execPath,
    [
      join(projectFolder, 'src', 'cli', 'main.ts'),
      'build',
      ...['--content', copies, '--out', dist, '--site', site ?? ''],
    ],
    { cwd: projectFolder, maxBuffer: 64 * 1024 * 1024 },
  );
}
