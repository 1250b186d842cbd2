import { wordSet } from '../../word-set.ts';

/** Words without which a claim says more than the article does. */
export const qualification =
  /\b(?:[Aa]ccording to|may|might|could|[Aa]lleged(?:ly)?|[Rr]eported(?:ly)?|said|says|claim(?:s|ed)?|[Ii]f|[Uu]nless|not|suspected|[Aa]pparently|estimated?)\b/;

/** Where one independent clause may end and the next begin. */
export const clauseJoints =
  /;\s+(?:and\s+|but\s+)?|\s[—–]\s(?:and\s+|but\s+)?|,\s+(?:and|but|while|whereas)\s+/g;

/** How a clause of its own begins: with a pronoun, an article, a name, or the date itself. */
export const clauseStart =
  /^(?:he|she|it|they|we|i|you|the|a|an|this|that|these|those|his|her|its|their|there|in|on|at|by|since|from|during|\p{Lu}|yesterday|today|tomorrow|last|next)(?:\P{L}|$|(?<=\p{Lu}))/iu;

/** A verb that makes a clause of its words. */
export const finiteVerb =
  /\b(?:is|are|was|were|has|have|had|will|would|did|does|do|can|could|may|said|says|plans|began|became|took|came|went|won|lost|led|\p{Ll}{3,30}ed)\b/u;

/** Words that open a clause which can be read alone and tells of another time than its sentence: "left before the dam broke". */
export const subordinating = wordSet('before since until because');

/** Before a noun these make of it the time or the place of what a sentence tells: "in an interview published Friday". */
export const framing = wordSet('in during at on after following through with');
