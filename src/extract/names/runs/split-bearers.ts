import type { Token } from '../../tokens.ts';
import { isAllCapitals, isCapitalised } from '../letter-case.ts';
import type { Segment } from './run.ts';
import { phraseOf } from './phrase-of.ts';
import { shapeOf } from './shape-of.ts';
import { fieldWords, organisationHeads } from '../../../language/en/names/organisations.ts';
import {
  calendarWords,
  demonyms,
  functionWords,
  otherHeads,
} from '../../../language/en/names/other-words.ts';
import { placeHeads, places } from '../../../language/en/names/places.ts';
import { roleNouns } from '../../../language/en/names/roles.ts';
import { titles } from '../../../language/en/names/titles.ts';
import { speechVerbs } from '../../../language/en/names/verbs.ts';
import { bodyTopics, postJoints, postLeads, postWalls } from '../../../language/en/names/role-phrases.ts';
import { definiteArticle } from '../../../language/en/sentences/function-words.ts';
import { lowerAt } from '../../lower-at.ts';

/** So many tokens before the body's name its head's post may begin. */
const longestReach = 14;

/** Words that end the name of a body: "Refugee Council", "Minister of Education". */
const endsBody = (word: string): boolean =>
  organisationHeads.has(word) || bodyTopics.has(word) || fieldWords.has(word);

/** A post and the body it is held in, directly before a name: token indexes, `to` exclusive. */
export interface Post {
  readonly from: number;
  readonly to: number;
}

/**
 * The post whose body or land ends directly before a token: "head of the Example Council", "ambassador to the United
 * States"; null where none does.
 * @param body the token with which the body's name begins
 */
export function findPost(tokens: readonly Token[], body: number, to: number): Post | null {
  const sentence = tokens[body]?.sentence;
  const joint = definiteArticle.has(tokens[body - 1]?.text ?? '') ? body - 2 : body - 1;
  if (!postJoints.has(lowerAt(tokens, joint))) return null;
  for (let at = joint - 1; at >= 0 && at > body - longestReach; at--) {
    const token = tokens[at];
    if (!token || token.sentence !== sentence || postWalls.has(token.lower) || speechVerbs.has(token.lower))
      return null;
    if (token.kind !== 'word' && token.text !== '-') return null;
    // what stands between is the body's own: "director of the county branch of the Council"
    if (roleNouns.has(token.lower) || titles.has(token.lower)) {
      if (!postJoints.has(lowerAt(tokens, at + 1))) return null;
      const lead = tokens[at - 1];
      const led =
        lead?.sentence === sentence && lead.kind === 'word' && isLead(lead.text, lead.lower) ? at - 1 : at;
      return { from: led, to };
    }
  }
  return null;
}
const isLead = (text: string, lower: string): boolean =>
  postLeads.has(lower) || (isCapitalised(text) && demonyms.has(lower));

const isNameWord = (token: Token | undefined, small: ReadonlySet<string>): boolean =>
  token?.kind === 'word' &&
  isCapitalised(token.text) &&
  !isAllCapitals(token.text) &&
  !endsBody(token.lower) &&
  !placeHeads.has(token.lower) &&
  !otherHeads.has(token.lower) &&
  !calendarWords.has(token.lower) &&
  !demonyms.has(token.lower) &&
  !functionWords.has(token.lower) &&
  !titles.has(token.lower) &&
  !places.has(token.text) &&
  !small.has(token.lower);

/**
 * Parts a person's two words from the body they are run together with, where the person's post stands before: "head of
 * the Example Council Jane Doe said". What ends as no body does is parted only where the article names the surname alone.
 * @param small the article's words without a capital
 */
export function splitBearers(
  tokens: readonly Token[],
  segments: readonly Segment[],
  small: ReadonlySet<string>,
): Segment[] {
  const speaking = new Set<string>();
  for (const { from, to } of segments)
    if (to - from === 1 && speechVerbs.has(lowerAt(tokens, to))) speaking.add(phraseOf(tokens, from, to));
  return segments.flatMap((segment) => {
    const { from, to, title, shape, headline } = segment;
    const tail = to - 2;
    if (title !== null || headline || to - from < 3 || shape === 'place' || shape === 'other')
      return [segment];
    if (!isNameWord(tokens[tail], small) || !isNameWord(tokens[tail + 1], small)) return [segment];
    if (tokens[tail - 1]?.kind !== 'word' || tokens[tail - 1]?.text === tokens[tail - 1]?.lower)
      return [segment];
    const joint = tokens[definiteArticle.has(tokens[from - 1]?.text ?? '') ? from - 2 : from - 1];
    const post = findPost(tokens, from, tail);
    const stated = speaking.has(tokens[tail + 1]?.text ?? '') && postJoints.has(joint?.lower ?? '');
    const told = post !== null && endsBody(lowerAt(tokens, tail - 1)) && speechVerbs.has(lowerAt(tokens, to));
    if (!stated && !told) return [segment];
    return [
      { ...segment, to: tail, shape: shapeOf(tokens, from, tail) },
      { ...segment, from: tail, shape: 'plain', initial: false, post: post ?? { from: tail, to: tail } },
    ];
  });
}

/** The post before a name that stands directly behind a body or a land: "ambassador to the United States Jane Doe". */
export function postBefore(tokens: readonly Token[], name: number): Post | null {
  const sentence = tokens[name]?.sentence;
  for (let from = name - 1; from >= 0 && from > name - 5; from--) {
    const token = tokens[from];
    if (!token || token.sentence !== sentence || token.kind !== 'word' || !isCapitalised(token.text))
      return null;
    const known = places.has(phraseOf(tokens, from, name)) || endsBody(lowerAt(tokens, name - 1));
    const post = known ? findPost(tokens, from, name) : null;
    if (post) return post;
  }
  return null;
}
