import { wordSet } from '../../word-set.ts';

/** Forms of "be" that make a passive of a participle behind them. */
export const passiveAuxiliaries = wordSet("is are was were been being be am 's ’s 're ’re");

/**
 * Participles of what is done to somebody with words: who "was called" something, or "told", has not said it. Those of feelings
 * ("was concerned that") and of passing on ("was quoted as saying") are none.
 */
export const spokenOf = wordSet(
  'accused addressed advised asked assailed attacked belittled billed blamed branded called cast castigated charged characterized characterised chided commended condemned considered criticized criticised declared decried deemed denounced depicted derided described diagnosed dismissed dubbed faulted greeted hailed heralded identified informed instructed introduced invited judged known labeled labelled lambasted lampooned lauded likened listed mocked named nicknamed ordered painted panned portrayed praised presented promised rated rebuked referred regarded reminded remembered reviled ridiculed scolded seen slammed styled tagged taunted tarred termed thanked told touted treated urged vilified viewed warned',
);

/** Right behind such a participle these show that it has no object, and is a passive: "accused of theft". */
export const withoutObject = wordSet('of as by for');

/** Such participles that are no passive with what stands behind them: "called for a vote", "warned of floods". */
export const askedFor = new Map([
  ['called', wordSet('for')],
  ['asked', wordSet('for')],
  ['warned', wordSet('of')],
]);

/** Before whoever did what a passive tells. */
export const agentLeads = wordSet('by');

/** Adverbs that may stand inside a verb group. */
export const insideVerbs = wordSet(
  'long since often already earlier ever never also even once now then still always later previously just not well sometimes only further so',
);

/** How other adverbs end. */
export const adverbEnding = /ly$/;

/** What may stand between such a participle and the words: "described as", "told that". */
export const behindParticiples = wordSet('as a an the for of that to be with by and , :');
