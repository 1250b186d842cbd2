import { appendFile, cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder, type BuiltSite } from './sites.ts';

/** The articles with releases once more, on a site whose own words are Spanish. */
export const spanishSite: BuiltSite = {
  name: 'in Spanish',
  content: join('test-results', 'spanish-content'),
  base: '/es/',
  site: 'https://hechos.example',
  dist: join(projectFolder, 'test-results', 'sites', 'spanish'),
  variable: 'ONRECORD_TEST_SPANISH',
};

/** Copies the articles and sets the language. */
export async function writeSpanishContent(): Promise<void> {
  const content = join(projectFolder, spanishSite.content);
  await rm(content, { recursive: true, force: true });
  await cp(join(projectFolder, 'tests', 'fixtures', 'releases'), content, { recursive: true });
  await appendFile(join(content, 'settings.yaml'), 'language: es\n');
}
