import { countStock } from '../../files/stock/count-stock.ts';
import { englishReasons, explainRelease, explainStock } from '../../files/stock/explain-stock.ts';
import { recallContent } from '../terminal/recall-content.ts';
import { takeStock, type ArticleStock } from '../../files/stock/take-stock.ts';
import { withhold } from '../../withhold/withhold.ts';
import { exitCodes, type ExitCode } from '../terminal/exit-codes.ts';
import { say, warn, type Io } from '../terminal/io.ts';

/** Columns as wide as what stands in them: words to the left, numbers to the right. */
function layOut(rows: readonly (readonly (string | number)[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => String(row[column] ?? '').length)),
  );
  return rows.map((row, index) =>
    row
      .map((cell, column) => {
        const isNumber = typeof (rows[index === 0 ? 1 : index] ?? row)[column] === 'number';
        return isNumber
          ? String(cell).padStart(widths[column] ?? 0)
          : String(cell).padEnd(widths[column] ?? 0);
      })
      .join('  ')
      .trimEnd(),
  );
}

const heads = ['', 'records', 'confirmed', 'unconfirmed', 'edited', 'orphaned', 'cases', 'void', 'release'];

function rowOf(name: string, articles: readonly ArticleStock[], release: string): (string | number)[] {
  const { records, confirmed, unconfirmed, edited, orphaned, cases, void: voided } = countStock(articles);
  return [name, records, confirmed, unconfirmed, edited, orphaned, cases, voided, release];
}

function sayTable(articles: readonly ArticleStock[], io: Io): void {
  const { drafts, changed } = countStock(articles);
  const all = `${String(drafts)} never released, ${String(changed)} changed since`;
  const rows = articles.map((article) =>
    rowOf(
      article.isWithheld ? `${article.id} (withheld)` : article.id,
      [article],
      explainRelease(article.release),
    ),
  );
  for (const line of layOut([heads, ...rows, ...(rows.length > 1 ? [rowOf('all', articles, all)] : [])]))
    say(io, line);
}

/** Lists the records that await more than a first confirmation. */
function sayRecords(articles: readonly ArticleStock[], io: Io): void {
  const records = articles.flatMap((article) => article.records);
  const urgent = records.filter(({ reasons }) => reasons.some((reason) => reason !== 'unconfirmed'));
  if (urgent.length > 0) say(io, '');
  for (const record of urgent)
    say(
      io,
      `${record.file}  ${explainStock(record, englishReasons).join('; ')}${record.isWithheld ? ' (withheld)' : ''}`,
    );
  if (
    records.some(({ reasons }) =>
      ['case', 'orphaned', 'unfound'].some((one) => reasons.some((reason) => reason === one)),
    )
  )
    say(
      io,
      'npm run review settles what article and editor both changed, and what was not found in the article any more.',
    );
  const rest = records.filter((record) => record.reasons.length > 0 && !urgent.includes(record)).length;
  if (rest > 0) {
    say(io, '');
    say(
      io,
      `${String(rest)} ${rest === 1 ? 'record awaits' : 'records await'} nothing but to be confirmed; --format json names ${rest === 1 ? 'it' : 'them'}.`,
    );
  }
}

/**
 * Says what in a content folder awaits an editor: a table of counts for each article, then the records with the reason.
 * It names what is withheld too, as it is for editors, and is no check: it fails on nothing.
 */
export async function runStatus(
  flags: { readonly content: string; readonly format?: 'text' | 'json' | undefined },
  io: Io,
): Promise<ExitCode> {
  const content = await recallContent(flags.content);
  const articles = takeStock(content, withhold(content).content);
  const unread = content.problems.filter(({ severity }) => severity === 'error').length;
  if (unread > 0)
    warn(
      io,
      `${String(unread)} ${unread === 1 ? 'error keeps' : 'errors keep'} files from being read, and these are not counted: npm run check`,
    );
  if (flags.format === 'json') {
    say(io, JSON.stringify({ counts: countStock(articles), articles }, null, 2));
    return exitCodes.ok;
  }
  if (articles.length === 0) say(io, 'There are no articles yet: npm run add -- FILE puts one in.');
  else {
    sayTable(articles, io);
    sayRecords(articles, io);
  }
  return exitCodes.ok;
}
