import { wordSet } from '../../word-set.ts';

/** Nouns and participles before the title of a work or a name. */
export const works = wordSet(
  'song novel film movie album sitcom podcast painting poem memoir musical documentary titled entitled name named nicknamed so-called motto',
);

/** Before words in capitals these say where something stands: on “The Harbour Ledger”. */
export const whereabouts = wordSet('on in at from of for');

/** Where each word but the small ones has a capital, and no stop or comma ends it. */
export const inTitleCase =
  /^(?:\p{Lu}[\p{L}\p{N}’'.-]*|\p{N}+|(?:a|an|the|of|and|or|in|on|to|for|at|by|with|from))(?: (?:\p{Lu}[\p{L}\p{N}’'-]*|\p{N}+|a|an|the|of|and|or|in|on|to|for|at|by|with|from|vs\.))* (?:\p{Lu}[\p{L}\p{N}’'-]*|\p{N}+)$/u;

/** Nouns for words that go by themselves. */
export const mottos = wordSet('motto slogan nickname');

/** What stands between a motto and its words. */
export const mottoLinks = wordSet('is was , : of');
