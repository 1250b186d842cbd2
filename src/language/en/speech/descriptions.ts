import { wordSet } from '../../word-set.ts';

/** What a person belongs to is not the person: "the team" is no team member. */
export const bodies = wordSet(
  'team campaign office committee group party administration government agency department court company firm union organization organisation police staff family public press',
);

/** Words of a description that any role may have. */
export const freeWords = wordSet('the former late then incumbent new acting longtime first');
