import type { ArticleFile, Content, ContentProblem, EntityFile, RecordFile } from '../../files/content.ts';
import { isTextAway } from '../../records/article-front-matter.ts';
import type { Quote } from '../../records/quote.ts';
import { noteNames } from '../../withhold/hide-editors-words.ts';
import { wordsOf } from '../../withhold/name-forms.ts';
import { neutralAddresses, type NeutralAddresses } from '../../withhold/neutral-addresses.ts';
import type { NameVeil } from '../../withhold/veil-names.ts';
import { withheldNames, type WithheldNames } from '../../withhold/withheld-names.ts';
import { problemAt, type LinedFile } from '../ground/check-context.ts';

/** Words of an editor's own: the field with its line, what the sentence calls it, and what the site does with it. */
interface Passage {
  readonly field: string;
  readonly subject: string;
  readonly words: string | undefined;
  readonly shown?: string;
}

const gap = 'The site shows [withheld] in its place';
const leftOut = 'The site leaves it out';

function problemsOf(file: LinedFile, passages: readonly Passage[], veil: NameVeil): ContentProblem[] {
  return passages
    .filter(({ words }) => words !== undefined && veil.has(words))
    .map(({ field, subject, shown = gap }) =>
      problemAt(
        file,
        field,
        'names-withheld',
        `${subject} names somebody who is withheld. ${shown}.`,
        'Say it without the name, if it should be read.',
      ),
    );
}

const noteProblem = (
  { file, body, bodyLine }: { readonly file: string; readonly body: string; readonly bodyLine: number },
  veil: NameVeil,
): ContentProblem[] => {
  if (!noteNames(body, veil)) return [];
  const lines = body.split('\n');
  const at = Math.max(
    0,
    lines.findIndex((line) => noteNames(line, veil)),
  );
  return [
    problemAt(
      { file, lines: new Map([['note', bodyLine + at]]) },
      'note',
      'names-withheld',
      `The note names somebody who is withheld. ${gap}.`,
      'Say it without the name, if it should be read.',
    ),
  ];
};

const addressProblem = (file: string, was: string, is: string): ContentProblem[] =>
  was === is
    ? []
    : [
        problemAt(
          { file, lines: new Map() },
          '',
          'names-withheld',
          `The address ${was} has the name of somebody who is withheld. Until that ends the site has the page at ${is}.`,
          'Rename the file for good if that address should last; the old one is not published as a former address.',
        ),
      ];

type AnyRecord = RecordFile<
  Pick<Quote, 'title' | 'context' | 'corrections'> & {
    readonly what?: string | null;
    readonly clause?: string | null;
  }
>;

/** The address of a record is made of the article's words by a program, and is changed without a word. */
function checkRecord(record: AnyRecord, veil: NameVeil, isAway: boolean): ContentProblem[] {
  const { title, context, corrections = [], what, clause } = record.data;
  const passages: Passage[] = [
    { field: 'title', subject: 'The title', words: title, shown: leftOut },
    { field: 'context', subject: 'The context', words: context },
    ...corrections.flatMap(({ was, now, why, on }) =>
      [was, now, why].map((words) => ({
        field: 'corrections',
        subject: `The correction of ${on}`,
        words,
      })),
    ),
    // Of a text that stays with its publisher an editor says what happened.
    ...(isAway
      ? [
          {
            field: 'what',
            subject: 'The clause',
            words: what ?? undefined,
            shown: 'The site has a gap in it',
          },
          {
            field: 'clause',
            subject: 'The clause',
            words: clause ?? undefined,
            shown: 'The site has a gap in it',
          },
        ]
      : []),
  ];
  return [...problemsOf(record, passages, veil), ...noteProblem(record, veil)];
}

function checkName(entity: EntityFile, names: WithheldNames, addresses: NeutralAddresses): ContentProblem[] {
  const reference = `${entity.kind}/${entity.id}`;
  if (names.along.has(reference))
    return [
      problemAt(
        entity,
        'name',
        'names-withheld',
        `“${entity.data.name}” is a form of a name that is withheld, and is withheld with it.`,
        'If this is somebody else, name each in distinctFrom of the other; if not, keep one file for both.',
      ),
    ];
  if (names.references.has(reference)) return [];
  const veil = names.ofName(reference);
  const { name, aliases = [], note, link } = entity.data;
  // A surname that two have is no word of an editor's.
  const own = new Set(wordsOf(name));
  const others = aliases.filter((alias) => !wordsOf(alias).every((word) => own.has(word)));
  return [
    ...problemsOf(
      entity,
      [
        { field: 'name', subject: 'The name', words: name, shown: 'The site has a gap in it' },
        ...others.map((words) => ({
          field: 'aliases',
          subject: `The alias “${words}”`,
          words,
          shown: leftOut,
        })),
        { field: 'note', subject: 'What is said of the name', words: note },
        { field: 'link', subject: 'The link', words: link, shown: leftOut },
      ],
      veil,
    ),
    ...noteProblem(entity, veil),
    ...addressProblem(entity.file, reference, addresses.reference(reference)),
  ];
}

function checkArticle(
  { id, file, frontMatter }: ArticleFile,
  veil: NameVeil,
  addresses: NeutralAddresses,
): ContentProblem[] {
  const { title, lead } = frontMatter;
  const isEditors = 'source' in frontMatter;
  return [
    ...(isEditors
      ? problemsOf(
          { file, lines: new Map() },
          [
            { field: 'title', subject: 'The title', words: title, shown: 'The site has a gap in it' },
            { field: 'lead', subject: 'The lead', words: lead, shown: 'The site has a gap in it' },
          ],
          veil,
        )
      : []),
    ...addressProblem(file, `articles/${id}`, `articles/${addresses.article(id)}`),
  ];
}

/**
 * Holds what editors wrote themselves against the names that are withheld: titles, contexts, corrections, notes, other
 * names with their aliases, and addresses. The site shows none of it; a warning says where it is, so that an editor can
 * say it without the name. What is withheld itself is shown nowhere and may name whom it likes.
 */
export function checkWithheld(content: Content): ContentProblem[] {
  const names = withheldNames(content);
  if (names.references.size === 0) return [];
  const addresses = neutralAddresses(content, names);
  const shown = new Map(
    content.articles.filter(({ frontMatter }) => !frontMatter.withheld).map((one) => [one.id, one]),
  );
  const records = [...content.quotes, ...content.statistics, ...content.timeline].flatMap((record) => {
    const article = shown.get(record.article);
    const who = 'speaker' in record.data ? record.data.speaker : record.data.assertedBy;
    const isHidden = Boolean(record.data.withheld) || (typeof who === 'string' && names.references.has(who));
    return article && !isHidden ? [{ record, isAway: isTextAway(article.frontMatter) }] : [];
  });
  return [
    ...[...shown.values()].flatMap((one) => checkArticle(one, names.inArticle(one.id), addresses)),
    ...records.flatMap(({ record, isAway }) => checkRecord(record, names.inArticle(record.article), isAway)),
    ...content.entities.flatMap((entity) => checkName(entity, names, addresses)),
  ];
}
