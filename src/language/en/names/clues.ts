import { wordSet } from '../../word-set.ts';

/** Words beside a programme or a station, where somebody speaks on it. */
export const airWords = wordSet(
  'said says told appeared appears appearing appearance speaking spoke speaks interview interviewed aired airs hosted guest argued added explained live discussed asked stated claimed remarked commented episode segment',
);

/** Nouns behind a name that make it the name of a thing or a method. */
export const thingNouns = wordSet(
  'system systems tax scheme test tests virus format standard exam protocol visa code index treatment',
);

/** Words before a name that make it a place. */
export const locativeWords = wordSet(
  'in at to from near around outside inside across toward towards through via into of for over leave left reach reached',
);

/** Prepositions between a role and the body that somebody serves. */
export const servingWords = wordSet('of at for with');

/** Who serves a body, seldom a place or a person. */
export const bodyRoles = wordSet(
  'ceo founder co-founder cofounder spokesman spokeswoman spokesperson fellow analyst economist researcher strategist partner scholar columnist editor publisher correspondent trustee',
);

/** Verbs that people and bodies are the subject of, and places seldom. */
export const agentVerbs = wordSet(
  'failed did has had will would declined launched issued released published contacted filed sued approved rejected voted ordered decided began plans planned opened closed took made gave sent paid bought sold hired fired carried conducted transferred arrested seized raided monitors monitored',
);

/** Forms of "tell" whose object is who was told, often a newspaper. */
export const tellingForms = wordSet('told tells');

/** Participles before a name that is given. */
export const namingParticiples = wordSet('called named');

/** Nouns in the plural for those who act for a body. */
export const plainOfficials = wordSet('officials lawmakers');
