import { relateEntity, type EntityRelations } from '../../model/relate-entity.ts';
import type { SiteEntity, SiteLookup } from '../../model/site.ts';

/** The lists of a name's page, in the order in which they stand on it. */
export const relationLists = ['roles', 'said', 'figures', 'events', 'about', 'articles'] as const;
/** One of {@link relationLists}. */
export type RelationList = (typeof relationLists)[number];

/** What one page of a name shows of it, and where that page stands among the others. */
export interface RelationsPage {
  readonly relations: EntityRelations;
  /** From 1. */
  readonly part: number;
  /** The lists that the page has something of, in order. */
  readonly lists: readonly RelationList[];
}

/** About how many bytes one thing of each list takes on its page: means of a site of 840 articles. */
const bytes: Readonly<Record<RelationList, number>> = {
  roles: 550,
  said: 1000,
  figures: 1000,
  events: 1000,
  about: 430,
  articles: 740,
};

/** How many bytes of records a page holds before another begins: its head and foot, and longer quotes, find room below 200 kB. */
const mostBytes = 120_000;

/** True where so few records are in the articles that name it that one page holds all, whatever they are. */
export function isSurelyOnePage(site: SiteLookup, reference: string): boolean {
  const articles = site.relations.articlesNaming.get(reference) ?? [];
  const most = articles.reduce((sum, { id }) => {
    const { quotes = [], statistics = [], timeline = [] } = site.recordsByArticle.get(id) ?? {};
    return sum + 2 + quotes.length + statistics.length + timeline.length;
  }, 0);
  return most * Math.max(...Object.values(bytes)) <= mostBytes;
}

/**
 * Splits what is on record of a name into pages: one where it fits, else as many as it takes, list after list. Nothing is
 * left out or shown twice, and the order is kept.
 */
export function splitRelations(relations: EntityRelations): RelationsPage[] {
  const pages: { [List in RelationList]: EntityRelations[List][number][] }[] = [];
  let room = 0;
  for (const list of relationLists)
    for (const item of relations[list]) {
      if (room < bytes[list]) {
        pages.push({ roles: [], said: [], figures: [], events: [], about: [], articles: [] });
        room = mostBytes;
      }
      room -= bytes[list];
      const page: Record<RelationList, unknown[]> | undefined = pages.at(-1);
      page?.[list].push(item);
    }
  if (pages.length < 2) return [{ relations, part: 1, lists: relationLists }];
  return pages.map((page, index) => ({
    relations: {
      ...page,
      distinct: index === 0 ? relations.distinct : [],
      exchanges: index === 0 ? relations.exchanges : { answers: [], answeredBy: [] },
    },
    part: index + 1,
    lists: relationLists.filter((list) => page[list].length > 0),
  }));
}

/** The parts of a name's page that follow the first one, from 2: none where one page holds all. */
export function furtherParts(site: SiteLookup, entity: SiteEntity): number[] {
  if (isSurelyOnePage(site, entity.reference)) return [];
  return splitRelations(relateEntity(site, entity))
    .slice(1)
    .map(({ part }) => part);
}
