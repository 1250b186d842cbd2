import type { Token } from '../tokens.ts';
import { isCapitalised } from './letter-case.ts';
import type { Segment } from './runs/run.ts';
import { isGivenName } from '../../language/en/names/given-names.ts';
import { postBefore } from './runs/split-bearers.ts';
import { demonyms, functionWords } from '../../language/en/names/other-words.ts';
import { roleModifiers, roleNouns } from '../../language/en/names/roles.ts';
import { speechVerbs } from '../../language/en/names/verbs.ts';
import { honorifics, titleParts, titles } from '../../language/en/names/titles.ts';
import {
  afterRole,
  behindRoleNoun,
  insideRole,
  otherPartyWords,
  participleEnd,
  postJoints,
  pastParticipleEnd,
  possessivesOfPeople,
  rolePhraseOpeners,
  rolePrepositions,
  roleWalls,
} from '../../language/en/names/role-phrases.ts';
import {
  additives,
  articles,
  finiteAuxiliaries,
  genitives,
  indefiniteArticles,
} from '../../language/en/sentences/function-words.ts';
import { lowerAt } from '../lower-at.ts';

/** A role phrase: token indexes, `to` exclusive. `certain` where it can only be a person's. */
export interface Role {
  readonly from: number;
  readonly to: number;
  /** True where a plain role noun stands in it, false where it is a title alone. */
  readonly noun: boolean;
}
const longestRole = 12;
const longestRoleText = 96;

const isComma = (token: Token | undefined): boolean => token?.text === ',';
const isRoleWord = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  (roleNouns.has(token.lower) || (titles.has(token.lower) && isCapitalised(token.text)));

/**
 * The role phrase that stands directly before a name, with or without a comma: "former President", "incoming border czar,".
 * @param name the stretch of the name; a title directly before it is part of the role
 */
export function findRoleBefore(tokens: readonly Token[], name: Segment): Role | null {
  const sentence = tokens[name.from]?.sentence;
  let end = name.title ?? name.from;
  const titled = name.title !== null && !isHonorific(tokens, name.title, name.from);
  if (name.title !== null && !titled) return null;
  let noun = false;
  let isBeforeVerb = false;
  if (!titled && isComma(tokens[end - 1])) {
    // "its coach, Jane Doe, said": the name is framed by commas or ends the sentence.
    const after = tokens[name.to];
    isBeforeVerb = after?.sentence === sentence && speechVerbs.has(after?.lower ?? '');
    const closes =
      after === undefined ||
      after.sentence !== sentence ||
      isComma(after) ||
      after.text === '.' ||
      isBeforeVerb;
    if (!closes) return null;
    end--;
  }
  const last = tokens[end - 1];
  const lastIsNoun =
    last?.sentence === sentence &&
    last !== undefined &&
    last.text !== '.' &&
    isRoleWord(last) &&
    !last.lower.endsWith('’s');
  if (!titled && !lastIsNoun) {
    const post = last && isCapitalised(last.text) ? postBefore(tokens, name.from) : null;
    return post && { ...post, noun: true };
  }
  const to = titled ? name.from : end;
  let from = end;
  if (lastIsNoun) {
    from = end - 1;
    // "editor in chief"
    if (last.lower === 'chief' && tokens[from - 1]?.lower === 'in') from -= 2;
    noun = roleNouns.has(last.lower);
  }
  const reach = reachLeft(tokens, from, sentence, lastIsNoun);
  from = reach;
  if (end !== to && from === to) return null;
  if (isBeforeVerb && isOtherParty(tokens, from)) return null;
  if (to - from === 1 && isMerelyThought(tokens, from)) return null;
  if (!titled && isInRelativeClause(tokens, from, name.to)) return null;
  // A whole clause before a comma is no role: "in the words of the senator, Jane Doe".
  return from < to ? { from, to, noun: noun || titled } : null;
}

/** "Through a spokeswoman, Doe declined": whoever is described here is another. */
const isOtherParty = (tokens: readonly Token[], from: number): boolean =>
  otherPartyWords.has(
    lowerAt(tokens, rolePhraseOpeners.has(lowerAt(tokens, from - 1)) ? from - 2 : from - 1),
  );

/** So far behind a name is looked for the end of a clause without "whom". */
const longestRelative = 6;

/** "the judge Doe was referring to is …": whoever is described is not who refers to them. */
function isInRelativeClause(tokens: readonly Token[], from: number, at: number): boolean {
  const isVerb = (index: number): boolean => finiteAuxiliaries.has(lowerAt(tokens, index));
  if (!articles.has(lowerAt(tokens, from - 1)) || !isVerb(at)) return false;
  for (let i = at + 1; i < at + longestRelative; i++) {
    if (tokens[i]?.sentence !== tokens[at]?.sentence) return false;
    if (postJoints.has(lowerAt(tokens, i)) || rolePrepositions.has(lowerAt(tokens, i)))
      if (isVerb(i + 1)) return true;
  }
  return false;
}

/** "a President Doe": an office that somebody has in thought alone. */
const isMerelyThought = (tokens: readonly Token[], at: number): boolean =>
  isCapitalised(tokens[at]?.text ?? '') && indefiniteArticles.has(lowerAt(tokens, at - 1));

/** "front-runner", "far-right": what a hyphen joins to another word. */
const isInCompound = (tokens: readonly Token[], at: number): boolean => {
  const [before, word, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    (after?.text === '-' && word?.end === after.start && after.end === tokens[at + 2]?.start) ||
    (before?.text === '-' && before.end === word?.start && tokens[at - 2]?.end === before.start)
  );
};

/** How far the words before a role noun belong to its phrase. */
function reachLeft(
  tokens: readonly Token[],
  at: number,
  sentence: number | undefined,
  noun: boolean,
): number {
  let known = at;
  let i = at - 1;
  let open = true;
  // "her defeat Example nominee", "a poll shows Example candidate": words that are not known for a role's, and then a capital, are another phrase's.
  const opened = (): number => (noun && (open || !isCapitalised(tokens[known]?.text ?? '')) ? i + 1 : known);
  for (; i >= 0 && at - i <= 7; i--) {
    const token = tokens[i];
    if (!token || token.sentence !== sentence) return opened();
    if (rolePhraseOpeners.has(token.lower) || token.lower === "'s") return opened();
    if (token.text === '-' || token.text === '/') continue;
    if (token.kind !== 'word' && !(token.text === '.' && isCapitalised(tokens[i - 1]?.text ?? ''))) break;
    // "Centre of Example Studies fellow": what stands behind "of" is half a name.
    const halves =
      genitives.has(token.lower) &&
      isCapitalised(tokens[i - 1]?.text ?? '') &&
      isCapitalised(tokens[i + 1]?.text ?? '');
    if (halves) return at;
    if (rolePrepositions.has(token.lower)) return opened();
    if (roleWalls.has(token.lower) || speechVerbs.has(token.lower)) break;
    const trusted =
      isInCompound(tokens, i) ||
      roleModifiers.has(token.lower) ||
      demonyms.has(token.lower) ||
      isCapitalised(token.text) ||
      titleParts.has(token.lower);
    if (isCapitalised(token.text) && functionWords.has(token.lower)) break;
    // A name before the noun is another's: none of it is of the role.
    if (isCapitalised(token.text) && isGivenName(token.lower)) return at;
    if (!trusted && participleEnd.test(token.lower)) break;
    if (!trusted) open = false;
    if (open) known = i;
  }
  // "10:14PMOhio governor": glued to what stands before it, it begins nowhere
  if (tokens[known - 1]?.kind === 'number' && tokens[known - 1]?.end === tokens[known]?.start) return at;
  // "pro-Example councillor": half a compound says something else than the whole.
  while (tokens[known - 1]?.text === '-' && tokens[known - 1]?.end === tokens[known]?.start) known -= 2;
  return known;
}

/**
 * The role in apposition after a name: ", director of research at Example University,". Only its first noun phrase,
 * with what hangs on it, and only where it is closed by a comma, a dash or the sentence's end.
 * @param at the index of the token after the name
 */
export function findRoleAfter(tokens: readonly Token[], at: number): Role | null {
  const comma = tokens[at];
  if (!comma || !isComma(comma)) return null;
  let from = at + 1;
  // An age may come first: ", 42, a teacher".
  if (tokens[from]?.kind === 'number' && isComma(tokens[from + 1])) from += 2;
  const opener = tokens[from]?.lower;
  if (articles.has(opener ?? '')) from++;
  else if (possessivesOfPeople.has(opener ?? '')) return null;
  let head = -1;
  for (let i = from; i < from + 9; i++) {
    const token = tokens[i];
    if (token?.sentence !== comma.sentence) break;
    if (
      token.kind !== 'word' &&
      token.text !== '-' &&
      token.text !== "'s" &&
      token.text !== '’s' &&
      token.text !== '.'
    )
      break;
    if (roleWalls.has(token.lower) || speechVerbs.has(token.lower)) break;
    if (isRoleWord(token)) head = i;
  }
  if (head < 0 || isClause(tokens, from, head)) return null;
  let to = head + 1;
  const after = tokens[to];
  // "Senator Jane Doe" after a comma is the next of a list.
  if (after?.sentence === comma.sentence && after.kind === 'word' && isCapitalised(after.text)) return null;
  if (after?.text === '.' && tokens[to + 1]?.sentence === comma.sentence) return null;
  const start = tokens[from]?.start ?? 0;
  let closed = false;
  let cut = to;
  for (let i = to; i < to + longestRole * 2; i++) {
    const token = tokens[i];
    if (token?.sentence !== comma.sentence) {
      closed = true;
      to = i;
      break;
    }
    if (
      token.text === ',' ||
      token.text === '.' ||
      token.text === ';' ||
      token.text === '—' ||
      token.text === '–' ||
      token.text === ')'
    ) {
      closed = true;
      to = i;
      break;
    }
    if (token.kind === 'symbol' && token.text !== '-' && token.text !== '&') break;
    if (additives.has(token.lower) && isRoleWord(tokens[i + 1])) continue;
    if (
      afterRole.has(token.lower) ||
      (token.text === '-' && tokens[i + 1]?.text === '-') ||
      (additives.has(token.lower) && tokens[i + 1]?.lower === 'whose') ||
      (token.lower === 'all' && possessivesOfPeople.has(lowerAt(tokens, i + 1))) ||
      (additives.has(token.lower) && startsRole(tokens, i + 1))
    ) {
      closed = true;
      to = i;
      break;
    }
    if (speechVerbs.has(token.lower) && token.text === token.lower) {
      closed = true;
      to = i;
      break;
    }
    if (finiteAuxiliaries.has(token.lower)) return null;
    if (insideRole.has(token.lower) && token.end - start <= longestRoleText) cut = i;
  }
  if (!closed) return null;
  to = beforeHalf(tokens, to);
  const tooLong = (tokens[to - 1]?.end ?? 0) - start > longestRoleText;
  return { from, to: tooLong ? cut : to, noun: true };
}

/** True where what stands up to a role's noun, or goes on behind it, is a clause and no noun phrase. */
const isClause = (tokens: readonly Token[], from: number, head: number): boolean =>
  hasVerbBefore(tokens, from, head) || goesOnAsClause(tokens, from, head);

/** "giving her a lead", "contacted his publisher": a verb with what it governs. */
function hasVerbBefore(tokens: readonly Token[], from: number, head: number): boolean {
  let hasVerb = false;
  for (const { lower, text } of tokens.slice(from, head)) {
    if (hasVerb && (articles.has(lower) || possessivesOfPeople.has(lower))) return true;
    if (participleEnd.test(lower) && text === lower && !roleModifiers.has(lower)) hasVerb = true;
  }
  return false;
}

const isJoint = (lower: string): boolean =>
  [rolePrepositions, roleWalls, insideRole, afterRole, speechVerbs, additives].some((words) =>
    words.has(lower),
  );

/** "the governor earned 51 percent", "Doe wage delegate warfare". */
function goesOnAsClause(tokens: readonly Token[], from: number, head: number): boolean {
  const behind = tokens[head + 1];
  if (behind?.kind !== 'word' || behind.sentence !== tokens[head]?.sentence) return false;
  if (behindRoleNoun.has(behind.lower) || isJoint(behind.lower)) return false;
  if (pastParticipleEnd.test(behind.lower)) return isObject(tokens[head + 2]);
  const isNamed = isCapitalised(tokens[from]?.text ?? '') && !articles.has(lowerAt(tokens, from - 1));
  return isNamed && behind.text === behind.lower && !participleEnd.test(behind.lower);
}

/** True for what begins the object of a verb: a number, "the", "his". */
const isObject = (token: Token | undefined): boolean =>
  token?.kind === 'number' || articles.has(token?.lower ?? '') || possessivesOfPeople.has(token?.lower ?? '');

/** Where a phrase ends that would end in half a compound: before the compound, and the "and" that leads to it. */
function beforeHalf(tokens: readonly Token[], to: number): number {
  let at = to;
  while (tokens[at - 1]?.text === '-' && at >= 2) at -= 2;
  return at < to && additives.has(lowerAt(tokens, at - 1)) ? at - 1 : at;
}

/** True where another role phrase begins: "and (a) former candidate …", "and author". */
function startsRole(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + 5; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') return false;
    if (i > at && isRoleWord(token)) return true;
    if (roleWalls.has(token.lower)) return false;
    if (i === at && !(roleModifiers.has(token.lower) || articles.has(token.lower))) return false;
  }
  return false;
}

/** True for "Mr." and the like, which say nothing about what somebody is. */
function isHonorific(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (!honorifics.has(lowerAt(tokens, i)) && tokens[i]?.text !== '.') return false;
  return true;
}
