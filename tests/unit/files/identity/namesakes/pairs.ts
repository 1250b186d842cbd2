import { inventArticle, type Bearer, type InventedArticle } from './invent-articles.ts';
import { worlds, type World } from './worlds.ts';

/** Two articles that name somebody by one full name, and whether it is one person. */
export interface LabelledPair {
  readonly name: string;
  readonly isSame: boolean;
  /** What tells them apart, or brings them together. */
  readonly why: string;
  readonly articles: readonly [InventedArticle, InventedArticle];
}

const given: Readonly<Record<'she' | 'he' | 'either', readonly string[]>> = {
  she: 'Ines Clara Ada Ruth Greta Lena Mona Vera Edith Iris Nora Paula'.split(' '),
  he: 'Tomas Nils Anselm Hugo Edgar Ivor Boris Felix Otto Ralph Simon Walter'.split(' '),
  either: 'Robin Kim Leslie Sasha Jordan Alex Casey Morgan Jamie Taylor'.split(' '),
};

const surnames =
  `Okafor Lind Voss Berg Drury Holm Winter Sato Marlow Keane Brandis Quill Tolland Fenn Garrick Hesse Ivey Jessop Kestrel Lorne Mercer
  Nash Orme Pell Quist Rudd Selby Thorne Upton Vane Wray Yates Zander Abney Birch Croft Dene Ellery Foss Gale`.split(
    /\s+/,
  );

const roles =
  `mayor|baker|surgeon|football coach|violinist|police chief|miner|professor of botany|dentist|bishop|judge|farmer|novelist|train driver|opera singer
  |union leader|hotel owner|geologist|boxer|teacher`
    .split('|')
    .map((role) => role.trim());

const at = <Item>(list: readonly Item[], index: number): Item => {
  const item = list[index % list.length];
  if (item === undefined) throw new Error('an empty list');
  return item;
};

/** The number-th full name; no two numbers below 480 have the same one. */
function nameOf(number: number, sex: 'she' | 'he' | 'either'): string {
  return `${at(given[sex], number)} ${at(surnames, number * 7 + Math.floor(number / surnames.length))}`;
}

const heldIn = (role: string, { town }: World): string =>
  /mayor|chief|bishop|judge/.test(role) ? `${role} of ${town}` : role;

interface Side {
  readonly role: string | null;
  readonly world: World;
  readonly she: boolean;
  readonly later?: number;
}

function pairOf(
  number: number,
  name: string,
  { isSame, why }: Pick<LabelledPair, 'isSame' | 'why'>,
  sides: readonly [Side, Side],
): LabelledPair {
  const [one, other] = sides.map(({ role, world, she, later = 0 }, side): InventedArticle => {
    const bearer: Bearer = { name, role: role === null ? null : heldIn(role, world), she };
    const id = `${isSame ? 'same' : 'two'}-${String(number)}-${side === 0 ? 'a' : 'b'}`;
    return inventArticle(id, bearer, { world, telling: number + side, later });
  });
  if (!one || !other) throw new Error('a pair has two sides');
  return { name, isSame, why, articles: [one, other] };
}

/** Two people of one name: the kinds of difference, each a number of times. */
function namesake(number: number): LabelledPair {
  const [here, there] = [at(worlds, number), at(worlds, number + 17)];
  const [role, otherRole] = [at(roles, number), at(roles, number * 3 + 7)];
  const isHers = number % 2 === 0;
  const sex = isHers ? 'she' : 'he';
  const two = (why: string) => ({ isSame: false, why });
  if (number < 50)
    return pairOf(number, nameOf(number, sex), two('another role, country and year'), [
      { role, world: here, she: isHers },
      { role: otherRole, world: there, she: isHers },
    ]);
  if (number < 65)
    return pairOf(number, nameOf(number, sex), two('no role in one of them, another country'), [
      { role, world: here, she: isHers },
      { role: null, world: there, she: isHers },
    ]);
  if (number < 80)
    return pairOf(number, nameOf(number, sex), two('the same role elsewhere'), [
      { role, world: here, she: isHers },
      { role, world: there, she: isHers },
    ]);
  if (number < 92)
    return pairOf(number, nameOf(number, 'either'), two('a man and a woman'), [
      { role, world: here, she: true },
      { role: otherRole, world: there, she: false },
    ]);
  return pairOf(number, nameOf(number, sex), two('another role in the same place, a generation later'), [
    { role, world: here, she: isHers },
    { role: otherRole, world: here, she: isHers, later: 40 },
  ]);
}

/** One person in two articles of a place. */
function samePerson(number: number): LabelledPair {
  const world = at(worlds, number * 3 + 1);
  const role = at(roles, number * 11 + 3);
  const isHers = number % 2 === 1;
  const name = nameOf(number + 120, isHers ? 'she' : 'he');
  const one = (why: string) => ({ isSame: true, why });
  if (number < 60)
    return pairOf(number, name, one('the same role'), [
      { role, world, she: isHers },
      { role, world, she: isHers },
    ]);
  if (number < 85)
    return pairOf(number, name, one('a role in one of them'), [
      { role, world, she: isHers },
      { role: null, world, she: isHers },
    ]);
  return pairOf(number, name, one('the role held before, two years later'), [
    { role, world, she: isHers },
    { role: `former ${role}`, world, she: isHers, later: 2 },
  ]);
}

/** A hundred pairs of namesakes, and a hundred of one person. */
export const labelledPairs: readonly LabelledPair[] = [
  ...Array.from({ length: 100 }, (_, number) => namesake(number)),
  ...Array.from({ length: 100 }, (_, number) => samePerson(number)),
];
