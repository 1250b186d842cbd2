import type { Finder, Relations, SiteLookup } from '../../model/site.ts';
import type { BuiltSite, Prepared } from '../built-site.ts';

/** What a page is handed to ask. */
export interface Lookups {
  readonly site: SiteLookup;
  readonly prepared: Prepared;
}

type Finders = Omit<SiteLookup, 'settings' | 'ownPages' | 'relations'> & Relations & Prepared;

/** What a page has asked for: the name of a finder, a space, and a key. */
export type Ask = `${keyof Finders | 'settings'} ${string}`;

/** What each page asks for by being a page of the site. */
export const settingsAsk: Ask = 'settings ';

/**
 * Wraps what a page may ask so that everything that is asked is told. The settings are not, nor the newsroom's own pages:
 * every page rests on them and links to these.
 * @param onAsk is called each time, also where the same is asked again
 */
export function watchSite({ site, prepared }: Lookups, onAsk: (ask: Ask) => void): Lookups {
  const watch = <Found>(name: keyof Finders, finder: Finder<Found>): Finder<Found> => ({
    get: (key) => {
      onAsk(`${name} ${key}`);
      return finder.get(key);
    },
  });
  const { relations } = site;
  return {
    site: {
      settings: site.settings,
      ownPages: site.ownPages,
      articlesById: watch('articlesById', site.articlesById),
      headsById: watch('headsById', site.headsById),
      entitiesByReference: watch('entitiesByReference', site.entitiesByReference),
      recordsByArticle: watch('recordsByArticle', site.recordsByArticle),
      relations: {
        quotesOfDay: watch('quotesOfDay', relations.quotesOfDay),
        eventsOfDay: watch('eventsOfDay', relations.eventsOfDay),
        quotesOf: watch('quotesOf', relations.quotesOf),
        figuresOf: watch('figuresOf', relations.figuresOf),
        eventsOf: watch('eventsOf', relations.eventsOf),
        figuresOfAmount: watch('figuresOfAmount', relations.figuresOfAmount),
        figuresOfWords: watch('figuresOfWords', relations.figuresOfWords),
        comparedWith: watch('comparedWith', relations.comparedWith),
        articlesNaming: watch('articlesNaming', relations.articlesNaming),
      },
    },
    prepared: {
      listPages: watch('listPages', prepared.listPages),
      published: watch('published', prepared.published),
      atPublisher: watch('atPublisher', prepared.atPublisher),
    },
  };
}

/** Gives again what a page that asked for it was given. */
export function answerAgain({
  site,
  prepared,
}: Pick<BuiltSite, 'site' | 'prepared'>): (ask: string) => object | undefined {
  const { settings, ownPages, relations, articlesById, headsById, entitiesByReference, recordsByArticle } =
    site;
  const known: Readonly<Record<keyof Finders | 'settings', Finder<object>>> = {
    articlesById,
    headsById,
    entitiesByReference,
    recordsByArticle,
    ...relations,
    ...prepared,
    settings: { get: () => ({ settings, ownPages }) },
  };
  const finders = new Map(Object.entries(known));
  return (ask) => {
    const space = ask.indexOf(' ');
    return finders.get(ask.slice(0, space))?.get(ask.slice(space + 1));
  };
}
