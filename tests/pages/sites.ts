import { join } from 'node:path';

/** A site that the tests build and walk. */
export interface BuiltSite {
  readonly name: string;
  /** The content folder, relative to the project. */
  readonly content: string;
  /** The path it lies under, with a slash at both ends. */
  readonly base: string;
  /** The address it is built for; null where none is known. */
  readonly site: string | null;
  /** The folder it is built into. */
  readonly dist: string;
  /** The environment variable that holds the address of its server while the tests run. */
  readonly variable: string;
}

export const projectFolder = join(import.meta.dirname, '..', '..');
const folder = join(projectFolder, 'test-results', 'sites');

/** The project’s own content at the root of an unknown host, the fixtures below a path of a known one, and articles with releases. */
export const sites: readonly BuiltSite[] = [
  {
    name: 'own content',
    content: 'content',
    base: '/',
    site: null,
    dist: join(folder, 'own'),
    variable: 'ONRECORD_TEST_OWN',
  },
  {
    name: 'fixtures',
    content: 'tests/fixtures/content',
    base: '/facts/here/',
    site: 'https://facts.example',
    dist: join(folder, 'fixtures'),
    variable: 'ONRECORD_TEST_FIXTURES',
  },
  {
    name: 'releases',
    content: 'tests/fixtures/releases',
    base: '/',
    site: 'https://releases.example',
    dist: join(folder, 'releases'),
    variable: 'ONRECORD_TEST_RELEASES',
  },
];

/** The address at which a site's front page is served while the tests run. */
export function addressOf({ variable, base }: BuiltSite): string {
  const origin = process.env[variable];
  if (origin === undefined)
    throw new Error(`${variable} is not set: the sites are built by the global setup.`);
  return `${origin}${base}`;
}
