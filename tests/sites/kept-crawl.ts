import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import writeFileAtomic from 'write-file-atomic';
import { crawlSite, type Crawl } from './crawl-site.ts';
import { keptSites, type BuiltSite } from './sites.ts';

/** Beside the site, and cleared away with it when it is built anew. */
const fileOf = ({ name }: BuiltSite): string => join(keptSites, name, 'crawl');

/** Walks a served site, once for all who ask for it, in whichever process and run, until it is built anew. */
export async function keepCrawl(site: BuiltSite): Promise<void> {
  if (!existsSync(fileOf(site))) await writeFileAtomic(fileOf(site), serialize(await crawlSite(site)));
}

/**
 * What the walk over a site came upon.
 * @throws {Error} where it was not walked before the tests began
 */
export async function readCrawl(site: BuiltSite): Promise<Crawl> {
  return deserialize(await readFile(fileOf(site))) as Crawl;
}
