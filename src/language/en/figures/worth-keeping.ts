import { wordSet } from '../../word-set.ts';
import { possessives } from '../sentences/function-words.ts';

/** Words that tell what befell people or what was done to them; beside these a small number matters as well. */
export const casualtyWords = wordSet(
  'kill killed killing kills dead died die deaths death injured injuring injuries wounded wounding arrested arresting arrests detained missing hospitalized hospitalised infected rescued evacuated displaced charged convicted sentenced executed abducted kidnapped drowned trapped homeless hostages shot murdered fatalities casualties victims jailed imprisoned trafficked deported expelled fired',
);

/** Nouns for people, singular, as the last word of what is counted. */
export const personNouns = wordSet(
  'people person man woman child boy girl passenger civilian soldier officer worker student resident victim protester migrant refugee pilgrim employee patient prisoner journalist citizen american family member suspect gunman fisherman crew staff personnel police teenager adult infant baby villager militant troop sailor miner tourist survivor',
);

/** Beside a length of time these say when something happened, not how much of it there was. */
export const timeRelations = wordSet(
  'ago later earlier before after from prior since until hence away old into in away left',
);

/** Before a length of time these do the same. */
export const timePointers = wordSet(
  'past last next previous coming recent first every each final following preceding',
);

/** Nouns that a sentence takes up the period named last with: "during this time". */
export const periodNouns = wordSet(
  'time period span years months year month decade era interval stretch quarter',
);

/** Nouns for how far one of two is before the other: "a 4-point lead". */
export const margins = wordSet('lead edge margin gap advantage deficit');

/** Before points these say so too: "by 7 points". */
export const marginLeads = wordSet('by');

/** What is chosen or told rather than counted, singular: "two choices", "the lesser of two evils". */
export const choices = wordSet(
  'choice option alternative evil way thing side reason point kind sort type part aspect matter idea possibility',
);

/** Before a small number these take it as known: "the three branches". */
export const definites: ReadonlySet<string> = new Set([
  ...possessives,
  ...wordSet('the these those all both other any every each'),
]);

/** Documents of which a paragraph goes on telling what they say. */
export const tellingDocuments =
  /\b(?:audit|report|study|survey|poll|review|investigation|analysis|census|inquiry|research)\b/i;

/** Words that tell what befell those who are counted next to them. */
export const casualtyVerbs = wordSet('killed killing kills died dead injured wounded arrested missing');

/** Modals before "have" for what did not come about. */
export const unrealModals = wordSet('would could might');

/** Whether a speaker is a share of those who were asked: "24 percent said". */
export const isShare = /\b(?:percent|per cent)\b|%/i;

/** What a weapon is fired with, by its bore: "a 9mm pistol". */
export const weapons = wordSet(
  'gun pistol handgun rifle shotgun firearm revolver weapon carbine cannon mortar bullet round cartridge shell ammunition',
);

/** Units in which a bore is given. */
export const smallMeasures = wordSet('millimetre centimetre inch');
