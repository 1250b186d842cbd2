import fc from 'fast-check';

/** A value as JSON has it. */
type Json = null | boolean | number | string | readonly Json[] | { readonly [field: string]: Json };

/** One change of an answer: `pick` chooses where, `with` what. */
export type Lie = (answer: Json) => Json;

type Path = readonly (string | number)[];

/** Every place in a value, the value itself but for the whole. */
function* pathsIn(value: Json, path: Path = []): Generator<readonly [Path, Json]> {
  if (path.length > 0) yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries<Json>(value))
    yield* pathsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}

const isObject = (value: Json | undefined): value is Record<string, Json> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value with what is at a path changed; undefined takes it out. */
function changed(value: Json, [key, ...rest]: Path, change: (old: Json) => Json | undefined): Json {
  if (key === undefined) return change(value) ?? null;
  if (Array.isArray(value)) {
    const list = value as readonly Json[];
    return list.flatMap((one, index) => {
      if (index !== key) return [one];
      if (rest.length > 0) return [changed(one, rest, change)];
      const now = change(one);
      return now === undefined ? [] : [now];
    });
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([field, one]): [string, Json][] => {
      if (field !== key) return [[field, one]];
      if (rest.length > 0) return [[field, changed(one, rest, change)]];
      const now = change(one);
      return now === undefined ? [] : [[field, now]];
    }),
  );
}

const lists = ['quotes', 'reported', 'statistics', 'timeline', 'people', 'organisations', 'documents'];
/** Of what makes no record, and of the lists themselves, seldom anything is changed. */
const isRead = (path: Path): boolean => path.length > 1 && lists.includes(String(path[0]));

/** Changes one of the places for which `fits` holds. */
const at =
  (pick: number, fits: (value: Json, path: Path) => boolean, change: (old: Json) => Json | undefined): Lie =>
  (answer) => {
    const paths = [...pathsIn(answer)].filter(([path, value]) => isRead(path) && fits(value, path));
    const chosen = paths[pick % Math.max(1, paths.length)];
    return chosen ? changed(answer, chosen[0], change) : answer;
  };

const isItem = (_: Json, path: Path): boolean =>
  path.length === 2 && typeof path[1] === 'number' && lists.includes(String(path[0]));
const isPlace = (value: Json): boolean => isObject(value) && typeof value['start'] === 'number';
const named =
  (...fields: readonly string[]) =>
  (_: Json, path: Path): boolean =>
    fields.includes(String(path.at(-1)));
const itemsOf = (answer: Json, list: string): readonly Json[] => {
  const items = isObject(answer) ? answer[list] : null;
  return Array.isArray(items) ? (items as readonly Json[]) : [];
};

const words = fc.oneof(
  fc.constantFrom(
    'Ines Okafor',
    'Tomas Lind',
    'Clara Voss',
    'Mayor',
    'the',
    'bridge',
    'the old wheel',
    'percent',
    'cars',
    'houses',
    'He',
    'said',
    'on May 2',
    'nobody at all',
    '',
    ' ',
    '“',
    '__proto__',
    'constructor',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.nat(3).map((size) => 'A harbour '.repeat(10 ** (size + 1))),
);
const number = fc.oneof(
  fc.integer({ min: -5, max: 700 }),
  fc.constantFrom(-1, 0, 0.5, 1e9, 2 ** 53, -0, 45, 3500, 3.5, 1e300),
);
const date = fc.constantFrom(
  '2031-05-04',
  '2030-03-03',
  '2029',
  '2031-05-02',
  '2031-02-30',
  '2029/2031',
  '1850',
  'XXXX-05-02',
  'soon',
  '2032-01-01',
  '..',
);
const anything: fc.Arbitrary<Json> = fc.oneof(
  words,
  number,
  date,
  fc.constantFrom<Json>(
    null,
    true,
    false,
    [],
    {},
    [[]],
    { start: 0, end: 4 },
    [1, 2],
    'direct',
    'mixed',
    'up',
    'down',
    'over',
    'exact',
    'atMost',
    'since',
    'by',
    'people/0',
    'people/9',
    'documents/0',
  ),
);
const pick = fc.nat(10_000);

/** Lies that a reader may tell: of places, words, values, speakers, forms, lists. */
const lie: fc.Arbitrary<Lie> = fc.oneof(
  // a place that is shifted, stretched, turned round or somewhere else
  fc
    .tuple(pick, fc.integer({ min: -3, max: 3 }), fc.integer({ min: -3, max: 3 }))
    .map(([where, from, to]) =>
      at(where, isPlace, (old) =>
        isObject(old) ? { ...old, start: Number(old['start']) + from, end: Number(old['end']) + to } : old,
      ),
    ),
  fc
    .tuple(pick, number, number)
    .map(([where, start, end]) =>
      at(where, isPlace, (old) => (isObject(old) ? { ...old, start, end } : old)),
    ),
  fc.tuple(pick, pick).map(([where, other]): Lie => (answer) => {
    const places = [...pathsIn(answer)].map(([, value]) => value).filter(isPlace);
    const there = places[other % Math.max(1, places.length)];
    return at(where, isPlace, (old) =>
      isObject(old) && isObject(there) ? { ...old, start: there['start'] ?? 0, end: there['end'] ?? 0 } : old,
    )(answer);
  }),
  // words that the article does not have, or has elsewhere
  fc
    .tuple(pick, words)
    .map(([where, text]) => at(where, isPlace, (old) => (isObject(old) ? { ...old, text } : old))),
  fc
    .tuple(pick, words)
    .map(([where, text]) =>
      at(where, named('name', 'role', 'venue', 'counted', 'unit', 'expansion', 'aliases'), (old) =>
        Array.isArray(old) ? [...(old as Json[]), text] : text,
      ),
    ),
  // values, bounds, changes, dates and relations
  fc.tuple(pick, number).map(([where, value]) => at(where, named('value'), () => value)),
  fc
    .tuple(pick, fc.constantFrom('exact', 'over', 'atLeast', 'under', 'atMost', 'about', 'almost'))
    .map(([where, bound]) => at(where, named('bound'), () => bound)),
  fc
    .tuple(pick, fc.constantFrom('up', 'down', null))
    .map(([where, change]) => at(where, named('change'), () => change)),
  fc.tuple(pick, date).map(([where, day]) => at(where, named('date', 'period'), () => day)),
  fc
    .tuple(pick, fc.constantFrom('on', 'since', 'until', 'by', 'ahead', 'direct', 'mixed', 'reported'))
    .map(([where, value]) => at(where, named('relation', 'kind'), () => value)),
  pick.map((where) =>
    at(
      where,
      (value) => typeof value === 'boolean',
      (old) => !(old as boolean),
    ),
  ),
  // speakers who are somebody else, or nobody
  fc
    .tuple(pick, fc.constantFrom('people/0', 'people/1', 'people/9', 'organisations/0', null, 'people/x'))
    .map(([where, entity]) => at(where, named('entity'), () => entity)),
  fc.tuple(pick, number).map(([where, link]) => at(where, named('answers', 'restates'), () => link)),
  // another form: what is too much, too little, of another type
  fc
    .tuple(pick, fc.constantFrom('colour', '__proto__', 'confirmed', 'withheld', 'title'), anything)
    .map(([where, field, value]) =>
      at(where, isObject, (old) => (isObject(old) ? { ...old, [field]: value } : old)),
    ),
  fc.tuple(pick, anything).map(([where, value]) =>
    at(
      where,
      () => true,
      () => value,
    ),
  ),
  pick.map((where) =>
    at(
      where,
      () => true,
      () => undefined,
    ),
  ),
  // a list that is none, and one that there is not
  fc.tuple(fc.constantFrom(...lists, 'dates', 'id', 'claims'), anything).map(
    ([field, value]): Lie =>
      (answer) =>
        isObject(answer) ? { ...answer, [field]: value } : answer,
  ),
  // lists in another order, of another kind, with the same twice
  fc.tuple(pick, fc.constantFrom(...lists)).map(
    ([, list]): Lie =>
      (answer) =>
        isObject(answer) ? { ...answer, [list]: [...itemsOf(answer, list)].reverse() } : answer,
  ),
  fc.tuple(pick, fc.constantFrom(...lists)).map(([where, list]): Lie => (answer) => {
    const items = itemsOf(answer, list);
    const again = items[where % Math.max(1, items.length)];
    return isObject(answer) && again !== undefined ? { ...answer, [list]: [...items, again] } : answer;
  }),
  fc.tuple(pick, fc.constantFrom(...lists)).map(([where, list]): Lie => (answer) => {
    const all = [...pathsIn(answer)].filter(([path, value]) => isItem(value, path));
    const moved = all[where % Math.max(1, all.length)];
    return isObject(answer) && moved ? { ...answer, [list]: [...itemsOf(answer, list), moved[1]] } : answer;
  }),
);

/** A line that a reader answers with, by what an honest one would: a few lies in it, and now and then no line at all. */
export const lyingAnswer: fc.Arbitrary<(honest: Json) => string> = fc
  .tuple(
    fc.array(lie, { minLength: 1, maxLength: 4 }),
    fc.oneof(
      { arbitrary: fc.constant(null), weight: 15 },
      {
        arbitrary: fc.constantFrom(
          '{}',
          '[]',
          'null',
          '""',
          '{"id":"mill"}',
          '{"id":"mill","error":"no"}',
          'yes',
          '{"id":',
        ),
        weight: 1,
      },
      { arbitrary: fc.nat(2000), weight: 1 },
    ),
  )
  .map(([lies, instead]) => (honest) => {
    if (typeof instead === 'string') return instead;
    const line = JSON.stringify(lies.reduce((answer, one) => one(answer), honest));
    return instead === null ? line : line.slice(0, instead % (line.length + 1));
  });
