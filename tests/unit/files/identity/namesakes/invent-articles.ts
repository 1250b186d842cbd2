import type { World } from './worlds.ts';

/** Somebody as an invented article has them. */
export interface Bearer {
  readonly name: string;
  /** Without an article before it: "mayor of Arle", "baker". Null where the article gives none. */
  readonly role: string | null;
  readonly she: boolean;
}

/** An invented article: its text, and when it was published. */
export interface InventedArticle {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly text: string;
}

const lastWord = (name: string): string => name.split(' ').at(-1) ?? name;

/** Ways to tell of somebody; each has words of theirs in marks. */
const tellings: readonly ((bearer: Bearer, world: World) => string[])[] = [
  ({ name, role, she }, { town, thing, body, others: [one] }) => [
    `The ${thing} in ${town} will be closed for repairs, the ${body} decided on Monday.`,
    `“We have waited for this far too long,” said ${name}${role === null ? '' : `, the ${role}`}.`,
    `${she ? 'She' : 'He'} had asked ${one} and the ${body} for an answer in spring.`,
    `“Nobody in ${town} was told,” ${lastWord(name)} said.`,
  ],
  ({ name, role, she }, { town, country, thing, body, others: [, other] }) => [
    `${other} of the ${body} came to ${town} on Thursday to look at the ${thing}.`,
    `${role === null ? name : `${name}, ${role},`} told ${country} radio that the visit was late.`,
    `“It should have happened years ago,” said ${lastWord(name)}. ${she ? 'She' : 'He'} left early.`,
    `The ${body} did not reply to questions about the ${thing}.`,
  ],
  ({ name, role }, { town, people, body, others: [one, other] }) => [
    `A dispute over the ${body} divides ${town}, and ${people} papers have taken it up.`,
    `“I will not take part in that,” said ${name}${role === null ? '' : `, ${role}`}, after ${one} had spoken.`,
    `${other} called the remark unfair.`,
    `“The ${body} has to change or go,” said ${lastWord(name)}.`,
  ],
  ({ name, role, she }, { town, country, thing, others: [one] }) => [
    `Hundreds came to the ${thing} of ${town} on Sunday for the yearly feast.`,
    `Among them was ${name}${role === null ? '' : `, the ${role}`}, with ${one}.`,
    `“There is no better day in all of ${country},” ${lastWord(name)} said.`,
    `${she ? 'She' : 'He'} promised to return.`,
  ],
];

/** An article of a world about somebody: the `telling`th way to tell it, so many years after the world's own. */
export function inventArticle(
  id: string,
  bearer: Bearer,
  { world, telling, later = 0 }: { readonly world: World; readonly telling: number; readonly later?: number },
): InventedArticle {
  const tell = tellings[telling % tellings.length] ?? (() => []);
  return {
    id,
    title: `News from ${world.town}`,
    publisher: world.paper,
    published: `${String(world.year + later)}-0${String((telling % 8) + 1)}-11`,
    text: tell(bearer, world).join('\n\n'),
  };
}
