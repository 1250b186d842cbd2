import { wordSet } from '../../word-set.ts';

/** Nouns for what somebody said, which is theirs whoever speaks of it: "Smith’s claim that". */
export const claimNouns = wordSet(
  'claim claims assertion assertions statement statements remark remarks comment comments suggestion suggestions argument contention promise promises pledge vow warning warnings insistence allegation allegations accusation accusations charge charges announcement admission complaint description declaration words call demand boast jibe quip tweet post reply response answer',
);

/** How a name ends that owns what stands behind it. */
export const possessiveEndings = wordSet("'s ’s");

/** Before a gerund these give the reason for a deed: "attacked him for saying". */
export const reasonLeads = wordSet('for');

/** How words begin for being sorry, for one’s own words and not another’s. */
export const apologies = /^(?:apolog|sorry|regret|forgiv)/;

/** Pronouns for whoever is told something. */
export const hearers = wordSet('me him her us them you');

/** Verbs behind which stands who was heard or made to speak: "heard Smith say". */
export const hearing = wordSet(
  'heard hear hears hearing saw see seen sees watched watch let lets made make makes had have remembered recalls recalled',
);

/** Between a role and the one whose it is: "a spokesman for Smith". */
export const representing = wordSet('for');

/** Forms of "have" before a participle. */
export const haveForms = wordSet("has have had 've ’ve");

/** Verbs, in their dictionary form, with which somebody is called something. */
export const calling = wordSet('call describe brand label dub term denounce dismiss deride mock slam blast');

/** Relative pronouns for things, which call nobody anything by themselves. */
export const thingRelatives = wordSet('that which');
