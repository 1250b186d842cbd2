import type { CollectionName } from './collection.ts';

/** So many other forms of a name are kept at most. */
const mostAliases = 12;

/** From so many articles on, a form that one alone has is left out: it is the likelier to be a misreading. */
const fewArticles = 4;

const timesIn = (forms: readonly string[]): Map<string, number> => {
  const times = new Map<string, number>();
  for (const form of forms) times.set(form, (times.get(form) ?? 0) + 1);
  return times;
};

/**
 * What the file of a new record says where several articles name it: the full name that most of them give (of equals
 * the longer), and every other form.
 * @param members in the order of their articles
 */
export function fileOfGroup(members: readonly CollectionName[]): {
  readonly name: string;
  readonly aliases: readonly string[];
} {
  const names = timesIn(members.map(({ appearance }) => appearance.name));
  const isFull = (name: string): boolean => name.includes(' ');
  const [name = ''] = [...names]
    .sort(
      ([one, times], [other, otherTimes]) =>
        Number(isFull(other)) - Number(isFull(one)) ||
        otherTimes - times ||
        other.length - one.length ||
        (one < other ? -1 : 1),
    )
    .map(([form]) => form);
  const forms = timesIn(members.flatMap(({ appearance }) => [appearance.name, ...appearance.aliases]));
  forms.delete(name);
  const least = members.length >= fewArticles ? 2 : 1;
  const aliases = [...forms]
    .filter(([, times]) => times >= least)
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, mostAliases)
    .map(([form]) => form);
  return { name, aliases: members.length === 1 ? [...new Set(members[0]?.appearance.aliases)] : aliases };
}
