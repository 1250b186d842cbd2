import { wordSet } from '../../word-set.ts';
import { finiteAuxiliaries, relativeOpeners, singularDeterminers } from '../sentences/function-words.ts';

/** A role phrase is a noun phrase: it begins after one of these. */
export const rolePhraseOpeners: ReadonlySet<string> = new Set([
  ...singularDeterminers,
  ...wordSet('s ’s whose another'),
]);

/** These stand before no noun of a role phrase; a walk to the left ends at them. */
export const roleWalls = wordSet(
  'of in on at by to from with for about against between and or but as than that which who whom when while if because before after since until told tell tells is are was were be been has have had do does did will would can could may might said says say met meets like including not also then where although though so over under during into onto named called nor per via both through behind versus unlike why beside beyond among within without across toward towards despite',
);

/** Words that end a role phrase behind a name. */
export const rolePrepositions = wordSet(
  'of in on by from with for about against between and or including like told named as than',
);

/** With one of these before it, whoever is described is another than who speaks: "through a spokeswoman, Doe declined". */
export const otherPartyWords = wordSet(
  'through via by to for with from of against about behind after before between',
);

/** What may stand directly behind the noun of a role and belongs to it: "president emeritus". */
export const behindRoleNoun = wordSet('emeritus emerita elect designate laureate pro general turned');

/** How a participle ends. */
export const participleEnd = /(?:ed|ing)$/;

/** How a participle of the past ends. */
export const pastParticipleEnd = /ed$/;

/** Possessives of people. */
export const possessivesOfPeople = wordSet('his her their');

/** With one of these a post is joined to the body or the land it is held in: "head of", "ambassador to". */
export const postJoints = wordSet('of at for to');

/** Fields, as the last word of the name of a body: "of Refugees". */
export const bodyTopics = wordSet(
  'relations studies affairs rights refugees immigrants sciences technology security services defence',
);

/** Adjectives that lead the name of a post: "former", "acting". */
export const postLeads = wordSet(
  'former deputy executive acting managing interim vice assistant associate outgoing incoming regional national',
);

/** Finite verbs behind which no post goes on. */
export const postWalls: ReadonlySet<string> = new Set([...finiteAuxiliaries, 'may']);

/** What says of somebody only that they are somebody: "an Example woman". */
export const plainPeople = wordSet('woman man girl boy person');

/** What ends the head of a description. */
export const descriptionEnds = /\s(?:of|for|at|in|from|who|that|with|on)\s/u;

/** Words by which a description tells of what somebody no longer is. */
export const formerWords = /\b(?:former|ex)\b/i;

/** Words that set a role apart from the one somebody has: a president-elect is no president, and a former one no longer. */
export const roleTenses = wordSet('elect former ex');

/** Small words inside a role phrase: "head of the office in Ruritania and its envoy". */
export const insideRole = wordSet('of at for in and');

/** Words with which a clause opens that tells more of somebody, behind their role. */
export const afterRole: ReadonlySet<string> = new Set([...relativeOpeners, 'whose', 'where']);
