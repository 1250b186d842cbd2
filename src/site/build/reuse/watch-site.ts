import type { Finder, Relations, SiteLookup } from '../../model/site.ts';

type Finders = Omit<SiteLookup, 'settings' | 'relations'> & Relations;

/** What a page has asked a site for: the name of a finder, a space, and a key. */
export type Ask = `${keyof Finders | 'settings'} ${string}`;

/** What each page asks for by being a page of the site. */
export const settingsAsk: Ask = 'settings ';

/**
 * Wraps a site so that everything that is asked of it is told. Its settings are not: every page rests on them.
 * @param onAsk is called each time, also where the same is asked again
 */
export function watchSite(site: SiteLookup, onAsk: (ask: Ask) => void): SiteLookup {
  const watch = <Found>(name: keyof Finders, finder: Finder<Found>): Finder<Found> => ({
    get: (key) => {
      onAsk(`${name} ${key}`);
      return finder.get(key);
    },
  });
  const { relations } = site;
  return {
    settings: site.settings,
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
  };
}

/** Gives again what a page that asked for it was given. */
export function answerAgain(site: SiteLookup): (ask: string) => object | undefined {
  const { settings, relations, ...others } = site;
  const known: Readonly<Record<keyof Finders | 'settings', Finder<object>>> = {
    ...relations,
    ...others,
    settings: { get: () => settings },
  };
  const finders = new Map(Object.entries(known));
  return (ask) => {
    const space = ask.indexOf(' ');
    return finders.get(ask.slice(0, space))?.get(ask.slice(space + 1));
  };
}
