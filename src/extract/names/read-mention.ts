import type { Token } from '../tokens.ts';
import { findRoleAfter, findRoleBefore } from './find-role.ts';
import type { Mention } from './mention.ts';
import type { Segment } from './runs/run.ts';
import { phraseOf } from './runs/phrase-of.ts';
import { mediaNouns, organisationNouns } from '../../language/en/names/organisations.ts';
import { roleNouns } from '../../language/en/names/roles.ts';
import { personalTitles } from '../../language/en/names/titles.ts';
import { personVerbs, reportingVerbs, speechVerbs } from '../../language/en/names/verbs.ts';
import { wordSet } from '../../language/word-set.ts';
import {
  agentVerbs,
  airWords,
  bodyRoles,
  locativeWords,
  namingParticiples,
  plainOfficials,
  servingWords,
  tellingForms,
  thingNouns,
} from '../../language/en/names/clues.ts';
import { accordingCues, sourceLeads } from '../../language/en/speech/claims.ts';
import {
  articles,
  complementizers,
  definiteArticle,
  ofThings,
  personRelatives,
} from '../../language/en/sentences/function-words.ts';
import { lowerAt } from '../lower-at.ts';

const openingMarks = wordSet('“ " ‘ \' « „');
const closingMarks = wordSet('” " ’ \' » “');

/** Reads what stands around a possible name and how much it speaks for a person or an organisation. */
export function readMention(tokens: readonly Token[], segment: Segment): Mention {
  const { from, to } = segment;
  const sentence = tokens[from]?.sentence;
  const at = (index: number): Token | undefined => {
    const token = tokens[index];
    return token?.sentence === sentence ? token : undefined;
  };
  const possessive = isPossessive(at(to));
  const after = possessive ? to + 1 : to;
  const before = at(from - 1);
  const next = at(after);
  let person = 0;
  let organisation = 0;

  const { post } = segment;
  const roleBefore = post
    ? post.to > post.from
      ? { ...post, noun: true }
      : null
    : findRoleBefore(tokens, segment);
  const roleAfter = possessive ? null : findRoleAfter(tokens, to);
  if (post && !roleBefore) person += 2;
  if (segment.title !== null) person += isPersonal(tokens, segment.title, from) ? 4 : 2;
  else if (roleBefore?.noun === true) person += 2;
  if (roleAfter) person += 2;
  if (articles.has(before?.lower ?? '')) {
    person -= 3;
    organisation += 1;
  }
  if (
    next?.text === ',' &&
    at(after + 1)?.kind === 'number' &&
    isAge(at(after + 1)) &&
    at(after + 2)?.text === ','
  )
    person += 3;
  if (
    personRelatives.has(next?.lower ?? '') ||
    (next?.text === ',' && personRelatives.has(at(after + 1)?.lower ?? ''))
  )
    person += 2;
  if (!possessive && next && next.text === next.lower) {
    if (personVerbs.has(next.lower)) person += 2;
    if (reportingVerbs.has(next.lower)) organisation += 1;
    if (speechVerbs.has(next.lower)) {
      if (!reportingVerbs.has(next.lower)) person += 1;
      organisation += 2;
    } else if (agentVerbs.has(next.lower)) organisation += 2;
    // "Example announced it was closing": who speaks of itself as a thing
    const said = complementizers.has(at(after + 1)?.lower ?? '') ? after + 2 : after + 1;
    if (speechVerbs.has(next.lower) && ofThings.has(at(said)?.lower ?? '')) {
      organisation += 2;
      person -= 3;
    }
    // "the ABC system": letters for a thing
    if (thingNouns.has(next.lower)) organisation -= 4;
    if (mediaNouns.has(next.lower) || (next.lower === 'news' && at(after + 1)?.lower === 'agency'))
      organisation += 4;
    else if (organisationNouns.has(next.lower)) organisation += 1;
    if (roleNouns.has(next.lower) || plainOfficials.has(next.lower)) organisation += 3;
  }
  const isServed =
    segment.title === null &&
    isServedOrCalled(at, definiteArticle.has(before?.lower ?? '') ? from - 2 : from - 1);
  if (isServed) organisation += 2;
  const isNoun = organisationNouns.has(before?.lower ?? '') && before?.text === before?.lower;
  if (before && before.text === before.lower) {
    if (speechVerbs.has(before.lower)) {
      if (tellingForms.has(before.lower)) organisation += 2;
      else person += 1;
    }
    if (before.lower === 'by') organisation += 1;
    if (isNoun) {
      organisation += 3;
      person -= 2;
    }
  }
  if (possessive) organisation += 1;
  // "EB-5": letters of a number, nobody's name.
  const touching =
    next?.start === tokens[to - 1]?.end ? (next?.text === '-' ? at(after + 1) : next) : undefined;
  if (touching?.kind === 'number') organisation -= 9;
  if (sourceLeads.has(before?.lower ?? '') && accordingCues.has(at(from - 2)?.lower ?? '')) organisation += 2;
  // "TOWN (AP) —" names the agency that sent the news.
  const credit = before?.text === '(' && at(to)?.text === ')' && /^[—–-]$/.test(at(to + 1)?.text ?? '');
  const quoted = openingMarks.has(before?.text ?? '') && closingMarks.has(at(to)?.text ?? '');
  const programme =
    before?.lower === 'on' && [2, 3, 4].some((back) => airWords.has(at(from - back)?.lower ?? ''));
  return {
    title: segment.title === null ? '' : phraseOf(tokens, segment.title, from).toLowerCase(),
    segment,
    phrase: phraseOf(tokens, from, to),
    person,
    organisation,
    roleBefore,
    roleAfter,
    definite: definiteArticle.has(before?.lower ?? ''),
    isBody: isNoun || isServed,
    quoted,
    credit,
    programme,
    located: locativeWords.has(before?.lower ?? ''),
  };
}

/** "a spokesman for X", "a group within the fleet called X": what the words that end at a token say of the name behind them. */
function isServedOrCalled(at: (index: number) => Token | undefined, link: number): boolean {
  const word = at(link)?.lower ?? '';
  if (servingWords.has(word)) return bodyRoles.has(at(link - 1)?.lower ?? '');
  const isCalled = namingParticiples.has(word);
  return isCalled && [1, 2, 3, 4].some((back) => organisationNouns.has(at(link - back)?.lower ?? ''));
}

/** True for the ’s of a possessive. */
export const isPossessive = (token: Token | undefined): boolean =>
  token?.text.length === 2 && (token.lower === "'s" || token.lower === '’s');

const isAge = (token: Token | undefined): boolean => /^\d{1,2}$/.test(token?.text ?? '');

function isPersonal(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (personalTitles.has(lowerAt(tokens, i))) return true;
  return false;
}
