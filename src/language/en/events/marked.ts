import { wordSet } from '../../word-set.ts';

/** Words that lead to a date. */
export const dateLeads = wordSet(
  'in on at during since from between until till by before after through for around about over within as of late early next last this throughout',
);

/** Words that lead to a date with "of" behind them, and what they come to. */
export const leadsWithOf: ReadonlyMap<string, string> = new Map([
  ['as', 'as of'],
  ['ahead', 'before'],
]);

/** Words that open a clause under another. */
export const subordinators = wordSet(
  'who which that whose whom where when after before because although as if whether',
);

/** Forms of verbs of saying behind which the clause of an event begins. */
export const sayingVerbs = wordSet(
  'said says say told claims claimed reported announced stated added noted wrote revealed confirmed argued',
);

/** Relative pronouns whose clause tells more of a noun. */
export const aboutNoun = wordSet('who which whose whom');

/** Behind a comma these tell what happened at the time named before it. */
export const thenWords = wordSet('when where');

/** Words behind a date that it is no adjective of. */
export const noNouns = wordSet(
  'and or but to in on at for of by with from as that which who when where while after before during until the a an he she it they we i is are was were will would has have had said says because against through into over under about between among if so than then not also amid following',
);

/** Auxiliaries of what goes on since a date. */
export const perfectNow = wordSet('has have');

/** Verbs of what holds from a date on. */
export const nowVerbs = wordSet('is are has have');
