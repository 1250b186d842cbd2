import { wordSet } from '../../word-set.ts';

/** What a person belongs to is not the person: "the team" is no team member. */
export const bodies = wordSet(
  'team campaign office committee group party administration government agency department court company firm union organization organisation police staff family public press',
);

/** Words of a description that any role may have. */
export const freeWords = wordSet('the former late then incumbent new acting longtime first');

/** Prepositions behind a noun that say of whom or what it is. */
export const complementPrepositions = wordSet('of in on at by for with from to about against');

/** What follows a description that is whole. */
export const afterDescription = wordSet('is was has had will would ,');

/** Nouns that take up a body of many kinds, also one whose name says nothing of it: "Example.com … the company". */
export const looseBodies = wordSet(
  'company firm organization organisation group agency network nonprofit charity broadcaster airline',
);

/** Before a name these tell that what a clause is about is another: "told CNN", "on CNN", "sued by Example", "the owner of Example". */
export const beside = wordSet('told on to with tell telling by of');
