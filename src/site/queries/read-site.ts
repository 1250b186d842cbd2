import { getCollection } from 'astro:content';
import { defaultSettings } from '../../records/site-settings.ts';
import { buildSite } from './build-site.ts';
import type { Site } from './site.ts';

/** Reads all collections and builds from them all that the site shows. */
export async function readSite(): Promise<Site> {
  const [articles, quotes, statistics, timeline, entities, parsed, releases, settings] = await Promise.all([
    getCollection('articles'),
    getCollection('quotes'),
    getCollection('statistics'),
    getCollection('timeline'),
    getCollection('entities'),
    getCollection('parsed'),
    getCollection('releases'),
    getCollection('settings'),
  ]);
  return buildSite({
    articles: articles.map(({ data }) => data.file),
    quotes: quotes.map(({ data }) => data.file),
    statistics: statistics.map(({ data }) => data.file),
    timeline: timeline.map(({ data }) => data.file),
    entities: entities.map(({ data }) => data.file),
    settings: settings[0]?.data.file ?? defaultSettings,
    parsed: new Map(parsed.map(({ id, data }) => [id, data.file])),
    releases: new Map(releases.map(({ id, data }) => [id, data.file])),
  });
}
