import type { ArticleFile, Content, EntityFile } from '../files/content.ts';
import type { Parsed } from '../records/parsed.ts';
import { formsOf, keyOf, wordsOf, type NameForm, type NameForms } from './name-forms.ts';
import { veilNames, type NameVeil } from './veil-names.ts';

/** What of a content folder says who is who. */
type Naming = Pick<Content, 'articles' | 'entities' | 'parsed'>;

/** The names that are withheld, and the veils that hide them. */
export interface WithheldNames {
  /** Folder and id of each, and of those of whose names nothing would be left. */
  readonly references: ReadonlySet<string>;
  /** Reference → the name as its file has it, of those that are withheld because another is. */
  readonly along: ReadonlyMap<string, EntityFile>;
  /** The veil for what belongs to no one article. */
  readonly veil: NameVeil;
  /** The veil for everything that belongs to an article. */
  readonly inArticle: (article: string) => NameVeil;
  /** The veil for the file of a name that is shown, by folder and id. */
  readonly ofName: (reference: string) => NameVeil;
}

const referenceOf = ({ kind, id }: EntityFile): string => `${kind}/${id}`;

const areDistinct = (one: EntityFile, other: EntityFile): boolean =>
  one.kind === other.kind &&
  ((one.data.distinctFrom ?? []).includes(other.id) || (other.data.distinctFrom ?? []).includes(one.id));

/** A withheld name with its forms. */
interface Withheld {
  readonly entity: EntityFile;
  readonly forms: NameForms;
}

const all = ({ everywhere, besideTheName }: NameForms): readonly NameForm[] => [
  ...everywhere,
  ...besideTheName,
];

const byKey = (forms: readonly NameForm[]): NameForm[] => [
  ...new Map(forms.map((form) => [keyOf(form), form])).values(),
];

/**
 * Whether a form of somebody's name has a withheld form in it, and beside it another word of the same name, or its first
 * letter: "Pedro Montalvo", and not "Mr. Montalvo", which is anybody's.
 */
function isAnothers(form: NameForm, name: readonly string[], keys: ReadonlySet<string>): boolean {
  const whole = ` ${keyOf(form)} `;
  if (keys.has(keyOf(form))) return false;
  const own = new Set([...name, name[0]?.slice(0, 1) ?? '']);
  return [...keys].some(
    (key) =>
      whole.includes(` ${key} `) &&
      whole
        .replace(` ${key} `, ' ')
        .split(' ')
        .some((word) => word !== '' && own.has(word)),
  );
}

/**
 * Finds every form of the names that are withheld, over all articles and files.
 *
 * A surname that somebody else on record has too stays in that person's full name. Alone it is hidden, but in an article
 * that names that person and not the withheld one. A name of which nothing would be left is withheld too, unless
 * `distinctFrom` says that it is somebody else.
 * @param isWithheld which names are: by their own file, or also because nothing that names them is shown
 */
export function withheldNames(
  { articles, entities, parsed }: Naming,
  isWithheld: (entity: EntityFile) => boolean = ({ data }) => Boolean(data.withheld),
): WithheldNames {
  const parses = [...parsed.values()];
  const own: readonly Withheld[] = entities
    .filter(isWithheld)
    .map((entity) => ({ entity, forms: formsOf(entity, parses) }));
  const along = entities.filter(
    (entity) =>
      !isWithheld(entity) &&
      own.some(
        (one) =>
          !areDistinct(one.entity, entity) &&
          one.forms.everywhere.some((form) => keyOf(form) === wordsOf(entity.data.name).join(' ')),
      ),
  );
  const withheld = [...own, ...along.map((entity) => ({ entity, forms: formsOf(entity, parses) }))];
  const references = new Set(withheld.map(({ entity }) => referenceOf(entity)));
  const forms = byKey(withheld.flatMap((one) => one.forms.everywhere));
  const people = new Map(
    withheld.length === 0
      ? []
      : entities
          .filter((entity) => entity.kind === 'people' && !references.has(referenceOf(entity)))
          .map((entity) => [referenceOf(entity), all(formsOf(entity, parses))] as const),
  );
  const known = new Map(entities.map((entity) => [referenceOf(entity), entity]));
  const keys = new Set(forms.map(keyOf));
  const others = byKey(
    [...people].flatMap(([reference, theirs]) => {
      const name = wordsOf(known.get(reference)?.data.name ?? '');
      return theirs.filter((form) => isAnothers(form, name, keys));
    }),
  );
  const veil = veilNames(forms, others);
  const files = new Map(articles.map((file) => [file.id, file]));
  const made = new Map<string, NameVeil>();
  return {
    references,
    along: new Map(along.map((entity) => [referenceOf(entity), entity])),
    veil,
    inArticle: (article) => {
      const known = made.get(article);
      if (known) return known;
      const here = formsHere({ file: files.get(article), parsed: parsed.get(article) }, withheld, people);
      const inArticle = veilNames(here, others);
      made.set(article, inArticle);
      return inArticle;
    },
    ofName: (reference) => {
      const entity = known.get(reference);
      return entity && withheld.some((one) => areDistinct(one.entity, entity))
        ? veil.without(new Set(all(formsOf(entity, parses)).map(keyOf)))
        : veil;
    },
  };
}

/** Those whom an article names: by its last parse, or by a form of several words that stands in its text. */
function namedIn(
  { file, parsed }: { readonly file: ArticleFile | undefined; readonly parsed: Parsed | undefined },
  withheld: readonly Withheld[],
): readonly Withheld[] {
  const read = new Set([
    ...(parsed?.names ?? []).map(({ is }) => is),
    ...(parsed?.mentions ?? []).map(({ of }) => of),
  ]);
  const text = file?.article?.text ?? '';
  return withheld.filter(
    ({ entity, forms }) =>
      read.has(referenceOf(entity)) ||
      veilNames(
        forms.everywhere.filter(({ words }) => words.length > 1),
        [],
      ).has(text),
  );
}

/** The forms that are hidden in what belongs to one article. */
function formsHere(
  article: { readonly file: ArticleFile | undefined; readonly parsed: Parsed | undefined },
  withheld: readonly Withheld[],
  people: ReadonlyMap<string, readonly NameForm[]>,
): readonly NameForm[] {
  const named = namedIn(article, withheld);
  const theirs = new Set(
    (article.parsed?.names ?? []).flatMap(({ is }) => (people.get(is) ?? []).map(keyOf)),
  );
  const certain = named.flatMap(({ forms }) => all(forms));
  const kept = withheld
    .filter((one) => !named.includes(one))
    .flatMap(({ forms }) => forms.everywhere.filter((form) => !theirs.has(keyOf(form))));
  return byKey([...certain, ...kept]);
}
