import { wordSet } from '../../word-set.ts';
import { possessives } from '../sentences/function-words.ts';

export const determiners = wordSet(
  'the a an this that these those some many most several another any every each no all both one two three four five six seven eight nine ten few other',
);
export const speakingPronouns = wordSet('he she they it i we who');
export const subjectPronouns: ReadonlySet<string> = new Set([...speakingPronouns, 'you']);
export const prepositions = wordSet(
  'of in on at by for with from to into onto about against over under after before during between among through without within since until toward towards upon near across behind beyond like than despite as per via amid around off outside inside including regarding',
);
export const conjunctions = wordSet(
  'and or but nor yet so while when whether if because although though unless where why how that which whom whose what then',
);
export const auxiliaries = wordSet(
  'is was are were be been being am has have had having do does did will would can could may might must shall should not n’t isn’t wasn’t didn’t doesn’t don’t won’t wouldn’t hasn’t haven’t hadn’t couldn’t can’t "isn\'t" to',
);
export const adverbs = wordSet(
  'also then later once again now never ever always often even just only still too already soon first finally further thus here there yesterday today tonight ago instead rather perhaps maybe once twice back out up down away afterward afterwards earlier recently simply',
);

/** Capitalised where a sentence starts, these are no names. */
export const plainStarters = wordSet(
  'asked according speaking writing after as at in on the but and or for if when while with from by to so yet still also then now here there today yesterday earlier later meanwhile however instead indeed yes no not what why how where who which that this these those it he she they we i you his her their its our my your a an one two three some many most several another other others few both all each every since until during despite although though because about over under before between among like even just only once again never perhaps maybe well ok okay let thanks please both citing noting calling adding saying',
);

const cache = new Map<string, string>();
for (const set of [
  determiners,
  possessives,
  subjectPronouns,
  prepositions,
  conjunctions,
  auxiliaries,
  adverbs,
])
  for (const word of set) cache.set(word, word);
for (const word of ['him', 'them', 'me', 'us', 'himself', 'herself', 'themselves', '’s', "'s"])
  cache.set(word, word);

/** The word itself where it belongs to a closed class (pronouns, prepositions, auxiliaries …), else undefined. Takes lower case. */
export function closedWord(word: string): string | undefined {
  return cache.get(word);
}
