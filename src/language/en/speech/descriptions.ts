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
