/** Titles as they are shortened, and their words in full. */
const inFull: Readonly<Record<string, string>> = {
  sen: 'senator',
  rep: 'representative',
  congressman: 'representative',
  congresswoman: 'representative',
  gov: 'governor',
  gen: 'general',
  rev: 'reverend',
  prof: 'professor',
  capt: 'captain',
  sgt: 'sergeant',
  lt: 'lieutenant',
  col: 'colonel',
  amb: 'ambassador',
  sec: 'secretary',
  spokeswoman: 'spokesman',
  spokesperson: 'spokesman',
  chairwoman: 'chairman',
  chair: 'chairman',
  chairperson: 'chairman',
};

/** Words that join others, or say when a role was held. */
const saysNothing = new Set(
  'a an the of for at in on to from by and with who is s then ex current late acting former formerly incoming outgoing elect'.split(
    ' ',
  ),
);

const singular = (word: string): string =>
  word.length > 3 && /[^su]s$/.test(word) ? word.slice(0, -1) : word;

/** The words of a role that say what somebody is, lower case, singular, titles in full; none where there is no role. */
export function roleWords(role: string | null): string[] {
  const words = (role ?? '')
    .toLowerCase()
    .replaceAll('.', '')
    .split(/[^\p{L}\p{N}]+/u);
  return words
    .filter((word) => word !== '' && !saysNothing.has(word))
    .map(singular)
    .map((word) => inFull[word] ?? word);
}
