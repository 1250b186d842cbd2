import type { Outcome } from '../../files/merge/plan.ts';
import { sameValue, type Value } from '../../files/facts.ts';
import type { KeptArticle, ParsedArticle } from './parse-article.ts';
import { addressIn } from '../../records/record-address.ts';

const labelled = (label: string, line: string): string => label.padEnd(9) + line;

const shown = (value: Value | undefined): string => {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
};

const labels: Partial<Record<Outcome['state'], string>> = {
  new: 'new',
  changed: 'changed',
  orphaned: 'orphaned',
};

function linesOf(outcome: Outcome, file: string): string[] {
  const label = labels[outcome.state];
  const lines = label === undefined ? [] : [labelled(label, file)];
  if (outcome.state === 'orphaned')
    lines.push(
      labelled(
        '',
        outcome.stands === true
          ? 'Its words stand in the article, and this version no longer finds the record in them: npm run review'
          : 'The article no longer says this: npm run review',
      ),
    );
  for (const { field, was, now } of outcome.reread ?? [])
    lines.push(labelled('', `"${field}": ${shown(was)} → ${shown(now)}`));
  for (const { field, base, editor, article } of outcome.conflicts)
    lines.push(
      labelled('conflict', file),
      ...(sameValue(base, editor)
        ? [
            labelled(
              '',
              `"${field}": ${shown(editor)} → ${shown(article)} in the article. An editor has worked on`,
            ),
            labelled('', `this record, so it stays ${shown(editor)} until one decides: npm run review`),
          ]
        : [
            labelled('', `"${field}" was changed here and in the article. It stays ${shown(editor)};`),
            labelled('', `the article now says ${shown(article)}: npm run review`),
          ]),
    );
  return lines;
}

/** Says, a line each, what a parse does to the records of an article; records that stay as they are get no line. */
export function describeOutcomes({ id, outcomes, files }: ParsedArticle, contentName: string): string[] {
  const entities = files.filter(({ path }) => /^(?:people|organisations|documents)\//.test(path));
  return [
    ...entities.map(({ path }) => labelled('new', `${contentName}/${path}`)),
    ...outcomes.flatMap((outcome) => linesOf(outcome, `${contentName}/${addressIn(id, outcome.record)}.mdx`)),
  ];
}

/** Says why the records of articles were left as they are: a line for each without a text, and one for each reader. */
export function describeKept(kept: readonly KeptArticle[]): string[] {
  const away = kept.filter(({ reader }) => reader === null);
  const left = Map.groupBy(
    kept.filter(({ reader }) => reader !== null),
    ({ reader }) => reader,
  );
  return [
    ...away.map(({ file }) => labelled('kept', `${file}: no copy of the text: left as it is`)),
    ...[...left].map(([reader, [first, ...more]]) =>
      labelled(
        'kept',
        `${first?.file ?? ''}${more.length === 0 ? '' : ` and ${String(more.length)} more`}: read by ${String(reader)}, and left to it (parse --reader says who is to read)`,
      ),
    ),
  ];
}

/** Says in one line what a parse came to. */
export function describeTotals(articles: readonly ParsedArticle[]): string {
  const outcomes = articles.flatMap((article) => article.outcomes);
  const count = (state: Outcome['state']): number =>
    outcomes.filter((outcome) => outcome.state === state).length;
  const conflicts = outcomes.reduce((sum, outcome) => sum + outcome.conflicts.length, 0);
  const refused = articles.reduce((sum, article) => sum + article.refused, 0);
  const parts = [
    `${String(count('new'))} new`,
    `${String(count('changed'))} changed`,
    `${String(count('kept'))} kept`,
    ...(count('deleted') > 0 ? [`${String(count('deleted'))} deleted by hand and left so`] : []),
    ...(count('orphaned') > 0 ? [`${String(count('orphaned'))} orphaned`] : []),
    ...(conflicts > 0 ? [`${String(conflicts)} in conflict`] : []),
  ];
  const refusals =
    refused === 0 ? '' : `; ${String(refused)} ${refused === 1 ? 'finding' : 'findings'} refused`;
  return labelled(
    'parsed',
    `${String(articles.length)} ${articles.length === 1 ? 'article' : 'articles'}; records: ${parts.join(', ')}${refusals}`,
  );
}
