import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { z } from 'zod';
import { entitySchema } from '../../records/entity.ts';
import { entityKinds, type RecordKind } from '../../records/id.ts';
import type { Parsed } from '../../records/parsed.ts';
import type { Release } from '../../records/release.ts';
import { defaultSettings, type SiteSettings } from '../../records/newsroom/site-settings.ts';
import { recordSchemas } from '../../records/record-schemas.ts';
import type { FrontMatterRead } from '../../article/front-matter/read-front-matter.ts';
import { rememberContent, type ContentMemory, type Recall } from './content-memory.ts';
import type { ArticleFile, Content, EntityFile, OwnPageFile, RecordFile } from '../content.ts';
import { isId, list, namedFiles, report, warnOf, type Place } from './place.ts';
import { readArticleFile } from './read-article-file.ts';
import { readOwnPage } from './read-own-page.ts';
import { readParsed } from './read-parsed.ts';
import { readRecord } from './read-record.ts';
import { readReleases } from './read-releases.ts';
import { readSettings } from './read-settings.ts';

/** The endings of a file that can be an article. */
export const articleEndings = ['.md', '.markdown', '.txt', '.html', '.htm'] as const;

function readRecords<Schema extends z.ZodObject>(
  place: Place,
  kind: RecordKind,
  schema: Schema,
  recall: Recall<FrontMatterRead<z.output<Schema>>>,
): RecordFile<z.output<Schema>>[] {
  const { files, folders } = list(place, [kind]);
  for (const stray of files)
    warnOf(
      place,
      `${place.name}/${kind}/${stray}`,
      "Expected records in a folder of their article's name; this file is not read.",
      'Move it into the folder of its article.',
    );
  return folders.flatMap((article) => {
    if (!isId(place, article, `${place.name}/${kind}/${article}`)) return [];
    const found: RecordFile<z.output<Schema>>[] = [];
    for (const { id, file, bytes } of namedFiles(place, [kind, article], ['.mdx'])) {
      const read = recall(file, bytes, () => readRecord(bytes, schema, place.memory.readYaml));
      if ('flaws' in read) report(place, file, read.flaws);
      else found.push({ kind, article, id, file, ...read });
    }
    return found;
  });
}

function readEntities(place: Place): EntityFile[] {
  return entityKinds.flatMap((kind) => {
    const found: EntityFile[] = [];
    for (const { id, file, bytes } of namedFiles(place, [kind], ['.mdx'])) {
      const read = place.memory.entities(file, bytes, () =>
        readRecord(bytes, entitySchema, place.memory.readYaml),
      );
      if ('flaws' in read) report(place, file, read.flaws);
      else found.push({ kind, id, file, ...read });
    }
    return found;
  });
}

function readArticles(place: Place): ArticleFile[] {
  const found: ArticleFile[] = [];
  const first = new Map<string, string>();
  for (const { id, file, bytes } of namedFiles(place, ['articles'], articleEndings)) {
    const other = first.get(id);
    if (other !== undefined) {
      report(place, file, [
        {
          line: 1,
          message: `There is another article of this name: ${other}. Expected one file for each name.`,
          hint: 'Rename one of the two, or delete it.',
        },
      ]);
      continue;
    }
    first.set(id, file);
    const read = place.memory.articles(file, bytes, () => readArticleFile(bytes, file));
    if ('flaws' in read) report(place, file, read.flaws);
    else found.push({ id, file, ...read });
  }
  return found;
}

function readAllParsed(place: Place): Map<string, Parsed> {
  const found = new Map<string, Parsed>();
  for (const { id, file, bytes } of namedFiles(place, ['.parsed'], ['.json'])) {
    const read = place.memory.parsed(file, bytes, () => readParsed(bytes, id));
    if ('flaws' in read) report(place, file, read.flaws);
    else found.set(id, read.parsed);
  }
  return found;
}

function readAllReleases(place: Place, articles: ReadonlySet<string>): Map<string, readonly Release[]> {
  const found = new Map<string, readonly Release[]>();
  for (const { id, file, bytes } of namedFiles(place, ['releases'], ['.ndjson'])) {
    if (!articles.has(id))
      warnOf(
        place,
        file,
        `These are the releases of "${id}", and no article of that name could be read: they get no pages.`,
        'Put the article back. If it was renamed, give this file its new name, and the article the old id under formerly: sheets on paper bear the old address.',
      );
    const read = readReleases(bytes);
    if ('flaws' in read) report(place, file, read.flaws);
    else found.set(id, read.releases);
  }
  return found;
}

function readOwnPages(place: Place): OwnPageFile[] {
  const found: OwnPageFile[] = [];
  for (const { id, file, bytes } of namedFiles(place, ['pages'], ['.md'])) {
    const read = readOwnPage(bytes);
    if ('flaws' in read) report(place, file, read.flaws);
    else found.push({ id, file, data: read.data, body: read.body });
  }
  return found;
}

function readSiteSettings(place: Place): SiteSettings {
  if (existsSync(join(place.folder, 'settings.yml')))
    warnOf(
      place,
      `${place.name}/settings.yml`,
      'Expected the settings in settings.yaml; this file is not read.',
      'Rename it to settings.yaml.',
    );
  const path = join(place.folder, 'settings.yaml');
  if (!existsSync(path) || place.links.has('settings.yaml')) return defaultSettings;
  const read = readSettings(readFileSync(path));
  if ('settings' in read) return read.settings;
  report(place, `${place.name}/settings.yaml`, read.flaws);
  return defaultSettings;
}

/**
 * Reads a whole content folder: articles, records, people, organisations, documents, releases, and what the last parse wrote.
 * Nothing in a file makes it throw: what cannot be read is left out and named in `problems`, with file, line and what to do.
 * @param folder path of the content folder
 * @param memory what was read of the same folder before
 */
export function readContent(folder: string, memory: ContentMemory = rememberContent()): Promise<Content> {
  const path = resolve(folder);
  const place: Place = { folder: path, name: basename(path), problems: [], links: new Set(), memory };
  if (!existsSync(path))
    report(place, place.name, [
      {
        line: 1,
        message: `There is no folder ${path}.`,
        hint: 'Name the content folder with --content DIR.',
      },
    ]);
  list(place, []);
  list(place, ['review']);
  const articles = readArticles(place);
  const content = {
    articles,
    quotes: readRecords(place, 'quotes', recordSchemas.quotes, memory.quotes),
    statistics: readRecords(place, 'statistics', recordSchemas.statistics, memory.statistics),
    timeline: readRecords(place, 'timeline', recordSchemas.timeline, memory.timeline),
    entities: readEntities(place),
    parsed: readAllParsed(place),
    releases: readAllReleases(place, new Set(articles.map(({ id }) => id))),
    settings: readSiteSettings(place),
    ownPages: readOwnPages(place),
  };
  return Promise.resolve({ ...content, problems: place.problems, hasLinks: place.links.size > 0 });
}
