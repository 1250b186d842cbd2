const qualifiers = new Set(
  'former formerly incoming outgoing acting then ex elect late deputy-designate designate'.split(' '),
);
const joining = new Set('a an the of for at in to and'.split(' '));

// Offices that few hold at a time: here one word is evidence. That two of one name are bakers or mayors is none.
const highOffices = new Set(
  `president chancellor premier pope king queen prince princess emperor sultan secretary minister senator governor
  representative congressman congresswoman`.split(/\s+/),
);

const wordsOf = (role: string): Set<string> =>
  new Set(
    role
      .toLowerCase()
      .split(/[^\p{L}\p{N}.]+/u)
      .filter((word) => word !== '' && !qualifiers.has(word) && !joining.has(word)),
  );

const isPart = (some: ReadonlySet<string>, all: ReadonlySet<string>): boolean =>
  [...some].every((word) => all.has(word));

/**
 * Whether two articles give a name the same role: all the words of one, at least two, in the other ("border czar",
 * "the incoming border czar"), or the same high office in one word ("Secretary"); or whether both roles name the same organisation.
 * @param organisations full names of organisations, of more than one word
 */
export function rolesAgree(one: string, other: string, organisations: readonly string[]): boolean {
  const [here, there] = [wordsOf(one), wordsOf(other)];
  if (here.size === 0 || there.size === 0) return false;
  const [shorter, longer] = here.size <= there.size ? [here, there] : [there, here];
  const isOffice = shorter.size === longer.size && isPart(shorter, highOffices);
  if (isPart(shorter, longer) && (shorter.size > 1 || isOffice)) return true;
  return organisations.some((name) => one.includes(name) && other.includes(name));
}
