import { isAllCapitals } from './letter-case.ts';
import type { Mention } from './mention.ts';
import { isGivenName } from '../../language/en/names/given-names.ts';
import { knownOrganisations, plainLetters } from '../../language/en/names/organisations.ts';
import { demonyms } from '../../language/en/names/other-words.ts';
import { places } from '../../language/en/names/places.ts';
import { partyMembers, roleModifiers, roleNouns } from '../../language/en/names/roles.ts';
import { particles, suffixes, surnamePrefixes } from '../../language/en/names/titles.ts';

/** What a phrase names, all its places weighed together. */
export type Judgement = 'person' | 'organisation' | 'place' | 'other' | 'open';

/** One phrase with all its places and what it is taken for. */
export interface Name {
  readonly phrase: string;
  readonly words: readonly string[];
  readonly mentions: readonly Mention[];
  readonly judgement: Judgement;
}

const enough = 3;

/**
 * Groups mentions by phrase and judges each phrase by its words and by all its places.
 * @param small the article's words without a capital
 */
export function judgeNames(mentions: readonly Mention[], small: ReadonlySet<string>): Name[] {
  const groups = Map.groupBy(mentions, (mention) => mention.phrase);
  const names: Name[] = [];
  for (const [phrase, group] of groups) {
    const words = phrase.split(' ');
    const alone = groups.get(words.at(-1) ?? '');
    const surnameAlone =
      alone !== undefined && (isGivenName(words[0]?.toLowerCase() ?? '') || !isThing(alone));
    names.push({
      phrase,
      words,
      mentions: group,
      judgement: judge(words, group, small, surnameAlone),
    });
  }
  return names.map((name) => (isSurnameOfPlace(name, names) ? { ...name, judgement: 'open' } : name));
}

/** "Dana London … London said": a place's name that the article uses as the surname of somebody it names, and never as a place. */
function isSurnameOfPlace({ words, mentions, judgement }: Name, names: readonly Name[]): boolean {
  const [word = ''] = words;
  return (
    judgement === 'place' &&
    words.length === 1 &&
    mentions.every(({ located }) => !located) &&
    mentions.some(({ organisation, person }) => organisation >= 2 || person > 0) &&
    names.some(
      ({ judgement: other, words: full }) => other === 'person' && full.length > 1 && full.at(-1) === word,
    )
  );
}

/** True for a word that by itself mostly stands after an article, as a thing does and a surname does not. */
const isThing = (alone: readonly Mention[]): boolean =>
  3 * alone.filter(({ person }) => person < 0).length > 2 * alone.length;

const sum = (mentions: readonly Mention[], part: 'person' | 'organisation'): number =>
  mentions.reduce((total, mention) => total + mention[part], 0);

function judge(
  words: readonly string[],
  mentions: readonly Mention[],
  small: ReadonlySet<string>,
  surnameAlone: boolean,
): Judgement {
  const shape = mentions[0]?.segment.shape;
  const titled = mentions.some((mention) => mention.segment.title !== null && mention.person >= 4);
  if (shape !== undefined && shape !== 'plain') {
    if (shape === 'organisation') return 'organisation';
    return shape;
  }
  if (mentions.every((mention) => mention.quoted)) return 'other';
  if (
    mentions.every((mention) => mention.segment.headline) &&
    (!surnameAlone || words.some((word) => small.has(word.toLowerCase())))
  )
    return 'other';
  if (
    mentions.every((mention) => mention.segment.initial) &&
    words.every((word) => small.has(word.toLowerCase()))
  )
    return 'other';
  return words.length > 1
    ? judgeSeveral(words, mentions, small, surnameAlone)
    : judgeOne(words[0] ?? '', mentions, small, titled);
}

function judgeSeveral(
  words: readonly string[],
  mentions: readonly Mention[],
  small: ReadonlySet<string>,
  surnameAlone: boolean,
): Judgement {
  const first = words[0] ?? '';
  const body = words.filter(
    (word) => !suffixes.has(word.toLowerCase()) && !particles.has(word.toLowerCase()),
  );
  if (isDescription(words)) return 'open';
  // "Jane D. and John Doe": half a name.
  if (words.at(-1)?.length === 1) return 'open';
  let person = 0;
  if (isGivenName(first.toLowerCase().split('-')[0] ?? '')) person += 3;
  if (words.slice(0, -1).some((word) => /^\p{Lu}(?:\.\p{Lu})*$/u.test(word))) person += 2;
  if (words.length !== body.length) person += 2;
  if (surnameAlone) person += 2;
  if (knownOrganisations.has(first)) person -= 4;
  const shouted = words.every((word) => !/\p{Ll}/u.test(word));
  if (shouted) person -= 1;
  else if (body.length >= 2 && body.length <= 4) person += 1;
  else person -= 2;
  person += Math.max(-6, Math.min(6, sum(mentions, 'person')));
  for (const word of body) {
    const lower = word.toLowerCase();
    if (small.has(lower)) person -= isGivenName(lower) ? 0 : 2;
    if (demonyms.has(lower)) person -= 2;
    if (word.length > 2 && !shouted && isAllCapitals(word)) person -= 2;
    if (word.length > 3 && places.has(word) && !isGivenName(lower)) person -= 1;
  }
  if (person >= enough) return 'person';
  // "the journal Harbour Ecology"
  return person <= 0 && mentions.some(({ isBody }) => isBody) ? 'organisation' : 'open';
}

/** True for capitals that say what somebody is: "Managing Editor", "Georgia Republicans", "Carolina Republican". */
function isDescription(words: readonly string[]): boolean {
  const lower = words.map((word) => word.toLowerCase());
  const [first = '', last = ''] = [lower[0], lower.at(-1)];
  if (partyMembers.has(last.replace(/s$/, ''))) return last.endsWith('s') || !isGivenName(first);
  return (
    !isGivenName(first) &&
    lower.every((word) => roleModifiers.has(word) || roleNouns.has(word)) &&
    roleNouns.has(last)
  );
}

function judgeOne(
  word: string,
  mentions: readonly Mention[],
  small: ReadonlySet<string>,
  titled: boolean,
): Judgement {
  if (isAllCapitals(word) && word.length <= 6) {
    if (plainLetters.has(word)) return 'other';
    return sum(mentions, 'organisation') >= 2 ? 'organisation' : 'open';
  }
  const person =
    sum(mentions, 'person') +
    (isGivenName(word.toLowerCase()) ? 1 : 0) -
    (small.has(word.toLowerCase()) ? 2 : 0);
  const organisation = sum(mentions, 'organisation') - (small.has(word.toLowerCase()) ? 3 : 0);
  const strong = mentions.some(
    (mention) => mention.roleBefore?.noun === true || mention.roleAfter !== null || mention.person >= 3,
  );
  if (titled && person >= enough) return 'person';
  if (strong && person >= enough && person >= organisation) return 'person';
  if (/\p{Ll}\p{Lu}/u.test(word) && !surnamePrefixes.test(word) && sum(mentions, 'organisation') >= 2)
    return 'organisation';
  const told = mentions.some((mention) => mention.organisation >= 3);
  // "the mill owner Example": a noun for a body before it, and nothing else that speaks for a person
  const isBody = mentions.some(({ isBody: is }) => is);
  if (isBody && organisation >= 3 && person <= 0 && !isGivenName(word.toLowerCase())) return 'organisation';
  if (told && organisation >= 4 && organisation > person + 1 && !isGivenName(word.toLowerCase()))
    return 'organisation';
  return 'open';
}
