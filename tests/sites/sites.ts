import { join } from 'node:path';

/** A site that the tests build and walk. */
export interface BuiltSite {
  readonly name: string;
  /** The language of its own words. */
  readonly language: 'en' | 'es';
  /** The folders of the project that its content is put together from; empty where a program writes it. */
  readonly sources: readonly string[];
  /** The path it lies under, with a slash at both ends. */
  readonly base: string;
  /** The address it is built for; null where none is known. */
  readonly site: string | null;
  /** The content folder that it is built from. */
  readonly content: string;
  /** The folder it is built into. */
  readonly dist: string;
  /** The environment variable that holds the address of its server while the tests run. */
  readonly variable: string;
}

export const projectFolder = join(import.meta.dirname, '..', '..');

/** Where built sites are kept from one run to the next, each with the key of what it was built from. */
export const keptSites = join(projectFolder, 'node_modules', '.cache', 'test-sites');

const placed = (site: Pick<BuiltSite, 'name' | 'language' | 'sources' | 'base' | 'site'>): BuiltSite => ({
  ...site,
  content: join(keptSites, site.name, 'content'),
  dist: join(keptSites, site.name, 'dist'),
  variable: `ONRECORD_TEST_${site.name.toUpperCase()}`,
});

/** The project's own article and every article of the fixtures, below a path of a known host. */
export const town = placed({
  name: 'town',
  language: 'en',
  sources: ['content', 'tests/fixtures/content', 'tests/fixtures/releases'],
  base: '/facts/here/',
  site: 'https://facts.example',
});

/** The articles with releases once more, on a site whose own words are Spanish, at the root of an unknown host. */
export const spanish = placed({
  name: 'spanish',
  language: 'es',
  sources: ['tests/fixtures/releases'],
  base: '/',
  site: null,
});

/** Articles that no sheet holds easily, and one whose words are code to some reader, at the root of a known host. */
export const made = placed({
  name: 'made',
  language: 'en',
  sources: [],
  base: '/',
  site: 'https://made.example',
});

/** Whole articles that are no part of the project, where they are at hand: parsed, built and printed the whole way. */
export const shared = placed({
  name: 'shared',
  language: 'en',
  sources: [],
  base: '/',
  site: 'https://facts.example.org',
});

/** The sites that every law of pages is held against. */
export const sites: readonly BuiltSite[] = [town, spanish];

/** The address at which a site's front page is served while the tests run. */
export function addressOf({ name, variable, base }: BuiltSite): string {
  const origin = process.env[variable];
  if (origin === undefined)
    throw new Error(`${variable} is not set: the global setup builds and serves the site “${name}”.`);
  return `${origin}${base}`;
}

/** The address of a page of a site: `''` is its front page. */
export const pageOf = (site: BuiltSite, path: string): string => new URL(path, addressOf(site)).href;
