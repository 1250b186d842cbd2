import type { Ask } from '../review/ask-decisions.ts';

/** The kinds of record that an editor can make, as the command line calls them. */
export const newKinds = ['quote', 'event', 'statistic', 'person', 'organisation', 'document'] as const;
/** One of {@link newKinds}. */
export type NewKind = (typeof newKinds)[number];

/** What a person says of a new record. */
export interface Told {
  readonly article?: string | undefined;
  /** A quote's segments, or a figure's phrase. */
  readonly words?: readonly string[] | undefined;
  readonly what?: string | undefined;
  readonly name?: string | undefined;
}

interface Question {
  readonly field: keyof Told;
  readonly question: string;
  /** The flag with an example of its value. */
  readonly flag: string;
}

const article: Question = { field: 'article', question: 'Article (its id)', flag: '--article ID' };
const name: Question = { field: 'name', question: 'Full name', flag: '--name "FULL NAME"' };
const wanted: Readonly<Record<NewKind, readonly Question[]>> = {
  quote: [
    article,
    { field: 'words', question: 'Words, as the article has them', flag: '--words "THE ARTICLE\'S WORDS"' },
  ],
  statistic: [
    article,
    { field: 'words', question: 'The phrase that states the figure', flag: '--words "MORE THAN 1,200"' },
  ],
  event: [
    article,
    { field: 'what', question: 'What happened, as the article has it', flag: '--what "THE CLAUSE"' },
  ],
  person: [name],
  organisation: [name],
  document: [name],
};

const isGiven = (value: string | readonly string[] | undefined): boolean =>
  value !== undefined && value.length > 0;

/** The flags of what a record of this kind needs and nobody has said yet. */
export function missingFlags(kind: NewKind, told: Told): string[] {
  return wanted[kind].filter(({ field }) => !isGiven(told[field])).map(({ flag }) => flag);
}

/** Asks for what is missing; what is left empty stays missing. */
export async function askForMissing(kind: NewKind, told: Told, ask: Ask): Promise<Told> {
  let known = told;
  for (const { field, question } of wanted[kind]) {
    if (isGiven(known[field])) continue;
    const answer = (await ask(`${question}: `)) ?? '';
    if (answer !== '') known = { ...known, [field]: field === 'words' ? [answer] : answer };
  }
  return known;
}
