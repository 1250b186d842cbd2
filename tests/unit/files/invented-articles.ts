import fc from 'fast-check';

const names = ['Ines Okafor', 'Tomas Lind', 'Clara Voss', 'Nils Berg'];
const roles = ['Mayor', 'Minister', 'a miller', 'an engineer'];
const things = ['the old wheel', 'the bridge', 'the harbour wall', 'the school roof', 'the north road'];
const acts = ['will turn again', 'was never safe', 'must be rebuilt', 'cost us dearly', 'opened too late'];
const days = ['on May 2', 'on March 3, 2030', 'in 2029', 'last week', 'in June'];
const counted = ['cars', 'children', 'jobs', 'houses', 'trees'];

const anySentence = fc
  .record({
    form: fc.nat(5),
    name: fc.nat(3),
    thing: fc.constantFrom(...things),
    act: fc.constantFrom(...acts),
    day: fc.constantFrom(...days),
    what: fc.constantFrom(...counted),
    number: fc.integer({ min: 2, max: 9000 }),
  })
  .map(({ form, name, thing, act, day, what, number }) => {
    const [who, role] = [names[name] ?? '', roles[name] ?? ''];
    const speaker = role.startsWith('a') ? `${who}, ${role}` : `${role} ${who}`;
    const count = number.toLocaleString('en-US');
    return [
      `“We know that ${thing} ${act},” said ${speaker}.`,
      `“We know that ${thing} ${act},” ${speaker} said ${day}. “It had more than ${count} ${what}.”`,
      `The town counted ${count} ${what} ${day}.`,
      `${who} said ${thing} ${act}.`,
      `In the valley ${thing} ${act} ${day}.`,
      `More than ${count} ${what} were lost ${day}, ${who} said.`,
    ]
      .slice(form, form + 1)
      .join('');
  });

/** Sentences of few words, so that several say the same: by two speakers, of one figure, and twice by one. */
const likeSentence = fc
  .record({
    form: fc.nat(4),
    name: fc.nat(1),
    thing: fc.constantFrom(...things.slice(0, 2)),
    count: fc.constantFrom('45', '3,500', '3.5 percent'),
  })
  .map(({ form, name, thing, count }) => {
    const [who, other] = name === 0 ? ['Ines Okafor', 'Tomas Lind'] : ['Tomas Lind', 'Ines Okafor'];
    return [
      `“We know that ${thing} must be rebuilt,” said ${who}.`,
      `“We know that ${thing} must be rebuilt,” said ${who}. “We know that ${thing} must be rebuilt,” said ${other}.`,
      `${who} said ${count} of the houses by the harbour stood empty in 2029.`,
      `The town counted ${count} of the houses in June.`,
      `For ${who}, that is little comfort. “We know that ${thing} must be rebuilt,” he said.`,
    ]
      .slice(form, form + 1)
      .join('');
  });

const sentence = fc.oneof({ arbitrary: anySentence, weight: 3 }, { arbitrary: likeSentence, weight: 2 });

/** Paragraphs of sentences. */
export type Story = readonly (readonly string[])[];

const paragraph = fc.array(sentence, { minLength: 1, maxLength: 2 });

/** A small article: two to five paragraphs. */
export const story: fc.Arbitrary<Story> = fc.array(paragraph, { minLength: 2, maxLength: 5 });

export const textOf = (paragraphs: Story): string =>
  `${paragraphs.map((one) => one.join(' ')).join('\n\n')}\n`;

/** One change of an article. */
export type Change = (paragraphs: Story) => Story;

const withParagraph = (
  paragraphs: Story,
  place: number,
  change: (one: readonly string[]) => string[],
): Story => paragraphs.map((one, index) => (index === place % paragraphs.length ? change(one) : one));

/** Paragraphs and sentences put in, taken out, exchanged, said again and reworded, and speakers exchanged. */
export const articleChange: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(fc.nat(9), paragraph).map(
    ([place, fresh]): Change =>
      (all) =>
        all.toSpliced(place % (all.length + 1), 0, fresh),
  ),
  fc.nat(9).map(
    (place): Change =>
      (all) =>
        all.length > 1 ? all.toSpliced(place % all.length, 1) : all,
  ),
  fc.tuple(fc.nat(9), fc.nat(9)).map(([one, other]): Change => (all) => {
    const [here, there] = [one % all.length, other % all.length];
    return all.map((paragraphNow, index) =>
      index === here ? (all[there] ?? []) : index === there ? (all[here] ?? []) : paragraphNow,
    );
  }),
  fc.tuple(fc.nat(9), sentence).map(
    ([place, fresh]): Change =>
      (all) =>
        withParagraph(all, place, (one) => [fresh, ...one]),
  ),
  // sentences exchanged within a paragraph, and one said again there or elsewhere
  fc.nat(9).map(
    (place): Change =>
      (all) =>
        withParagraph(all, place, (one) => one.flatMap((words) => words.split(/(?<=\.) (?=“)/)).reverse()),
  ),
  fc.tuple(fc.nat(9), fc.nat(9)).map(
    ([from, to]): Change =>
      (all) =>
        withParagraph(all, to, (one) => [...one, ...(all[from % all.length]?.slice(0, 1) ?? [])]),
  ),
  // two speakers exchanged throughout a paragraph
  fc.nat(9).map(
    (place): Change =>
      (all) =>
        withParagraph(all, place, (one) =>
          one.map((words) =>
            words.replace(/Ines Okafor|Tomas Lind/g, (name) =>
              name === 'Ines Okafor' ? 'Tomas Lind' : 'Ines Okafor',
            ),
          ),
        ),
  ),
  fc.nat(9).map(
    (place): Change =>
      (all) =>
        withParagraph(all, place, (one) => (one.length > 1 ? one.slice(1) : [...one])),
  ),
  fc
    .tuple(
      fc.nat(9),
      fc.constantFrom(
        ['again', 'once more'],
        ['never', 'hardly ever'],
        ['May 2', 'May 3'],
        ['more than', 'about'],
        ['Mayor', 'former Mayor'],
        ['We know', 'We all know'],
        ['said', 'told the paper'],
        ['3.5 percent', '45 percent'],
        ['45', '46'],
      ),
    )
    .map(
      ([place, [from = '', to = '']]): Change =>
        (all) =>
          withParagraph(all, place, (one) => one.map((words) => words.replace(from, to))),
    ),
);
