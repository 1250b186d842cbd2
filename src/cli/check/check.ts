import { statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { checkContent } from '../../check/check-content.ts';
import { formatAnnotation } from '../../check/ground/format-problem.ts';
import { formatProblem } from '../../check/ground/format-problem.ts';
import { listRules } from '../../check/ground/rules.ts';
import type { Content, ContentProblem } from '../../files/content.ts';
import { attachCopies, readCopies, readCopy, type Copies } from '../../files/read/read-copies.ts';
import { sourceHash } from '../../files/hash/source-hash.ts';
import { readContent } from '../../files/read/read-content.ts';
import { isTextAway } from '../../records/article-front-matter.ts';
import type { Proof } from '../../records/parsed.ts';
import { compareWithBase, compareWithHead, type LedgerComparison } from './compare-ledgers.ts';
import { dropProofs, isOfProof } from './drop-proofs.ts';
import { mendFiles } from './mend-files.ts';
import { keepProofs, proveCopies, type Proved } from './prove-copies.ts';
import { withStagedContent } from './with-staged-content.ts';
import { exitCodes, type ExitCode } from '../terminal/exit-codes.ts';
import { isContinuousIntegration, say, warn, type Io } from '../terminal/io.ts';
import { readWithCopies } from '../terminal/read-with-copies.ts';
import { recallOutcome } from '../terminal/recall-outcome.ts';
import { sourcesBeside } from '../terminal/settings.ts';

const count = (number: number, one: string, many: string): string =>
  `${String(number)} ${number === 1 ? one : many}`;

/** Lists the rules of the check, one a line. */
export function runListRules(io: Io): ExitCode {
  for (const line of listRules()) say(io, line);
  return exitCodes.ok;
}

const part = ([proved, all]: readonly [number, number], of: string): string =>
  `${String(proved)} of ${String(all)} ${of}`;

const proofText = ({ quotes, figures, dates }: Proof): string =>
  `${part(quotes, 'quotes')} byte for byte, ${part(figures, 'figures')} and ${part(dates, 'dates')} with the same value`;

function sayProved(proved: readonly Proved[], io: Io): void {
  for (const { article, copy, proof } of proved)
    say(io, `proved   ${article} against ${relative(io.cwd, copy.file)}: ${proofText(proof)}`);
}

/** Says of each article whose text stays away and of which no copy is at hand what could not be proved, and what was before. */
function sayNotProved(content: Content, folder: string, io: Io): void {
  for (const file of content.articles) {
    if (!isTextAway(file.frontMatter) || file.article !== null) continue;
    const number = (list: readonly { readonly article: string }[], one: string): string =>
      count(list.filter(({ article }) => article === file.id).length, one, `${one}s`);
    const records = [
      number(content.quotes, 'quote'),
      number(content.statistics, 'figure'),
      number(content.timeline, 'event'),
    ].join(', ');
    const hash = `${(sourceHash(file) ?? '').slice(0, 12)}…`;
    say(io, `not proved  ${file.id}: ${records}; no copy of the text ${hash} in ${folder}`);
    const proof = content.parsed.get(file.id)?.proof ?? null;
    say(
      io,
      `            ${proof === null ? 'Nothing was proved before.' : `Proved before, against ${proof.sha256.slice(0, 12)}…: ${proofText(proof)}`}`,
    );
  }
}

const notAsked: LedgerComparison = { problems: [], said: null };

/** Says of each ledger that was begun before releases had the hash of the lines before them that nothing in it holds them. */
function sayNotChained({ releases }: Content, io: Io): void {
  for (const [article, lines] of releases)
    if (lines.length > 0 && lines.every(({ before }) => before === undefined))
      say(
        io,
        `not chained  ${article}: ${count(lines.length, 'release', 'releases')} without a hash of the lines before; the next one will have it`,
      );
}

/** What `check` was called with. Paths are absolute. */
export interface CheckFlags {
  readonly content: string;
  /** The folder with copies of publishers' texts; where it is left out, `sources/` beside the content folder. */
  readonly sources?: string | undefined;
  readonly format?: 'text' | 'github' | undefined;
  /** True mends first what has one right answer. */
  readonly fix?: boolean | undefined;
  /** True keeps nothing of what was proved; nor is anything kept where CI is set. */
  readonly frozen?: boolean | undefined;
  /** How the ledgers of releases compare with git; where it is left out, they are compared where CI is set. */
  readonly ledgers?: LedgerComparison | undefined;
}

function sayProblems(problems: readonly ContentProblem[], format: CheckFlags['format'], io: Io): void {
  const form = format ?? (io.env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'text');
  for (const problem of problems)
    if (form === 'github') say(io, formatAnnotation(problem));
    else warn(io, formatProblem(problem));
}

const byPlace = (one: ContentProblem, other: ContentProblem): number =>
  one.file === other.file ? one.line - other.line : one.file < other.file ? -1 : 1;

/** The problems without those of proofs that are written anew right now. */
const withoutRewritten = (
  problems: readonly ContentProblem[],
  proved: readonly Proved[],
  isKept: boolean,
): readonly ContentProblem[] =>
  problems.filter(
    (problem) =>
      !isKept ||
      !isOfProof(problem) ||
      !proved.some(({ article }) => problem.file.endsWith(`/${article}.json`)),
  );

/** A mended clause may show that the phrase in it wants mending too; more passes than these would mean that two mends undo each other. */
const mostPasses = 5;

/** Mends what has one right answer, says what, and leaves all else as it is. */
async function mend(flags: CheckFlags, io: Io): Promise<void> {
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const { content } = await readWithCopies(flags);
    const { problems } = checkContent(content);
    const mended = [
      ...mendFiles(content, problems, flags.content),
      ...dropProofs(content, problems, flags.content),
    ];
    for (const { file, line, rule, message } of mended)
      say(io, `mended   ${file}:${String(line)}  ${message}  (${rule ?? ''})`);
    if (mended.length === 0) return;
  }
}

/**
 * Checks everything in a content folder, with the copies of publishers' texts that are at hand, and says what it found and
 * what could not be proved; fails on errors, not on warnings. In GitHub Actions it annotates lines.
 */
export async function runCheck(flags: CheckFlags, io: Io): Promise<ExitCode> {
  if (flags.fix === true) await mend(flags, io);
  const isFrozen = flags.frozen === true || isContinuousIntegration(io);
  const form = flags.format ?? io.env['GITHUB_ACTIONS'] ?? '';
  const ledgers =
    flags.ledgers ?? (isContinuousIntegration(io) ? await compareWithBase(flags.content, io.env) : notAsked);
  return recallOutcome(
    {
      command: 'check',
      flags: [isFrozen, form, JSON.stringify(ledgers)],
      content: flags.content,
      sources: flags.sources,
    },
    io,
    (heard) => checkAnew({ ...flags, ledgers }, isFrozen, heard),
  );
}

async function checkAnew(
  flags: CheckFlags & { readonly ledgers: LedgerComparison },
  isFrozen: boolean,
  io: Io,
): Promise<ExitCode> {
  const { content, copies, folder } = await readWithCopies(flags);
  const checked = checkContent(content);
  const proved = await proveCopies(content, copies, checked.problems);
  const found = withoutRewritten(checked.problems, proved, !isFrozen);
  const problems = [...found, ...proved.flatMap((one) => one.problems), ...flags.ledgers.problems].sort(
    byPlace,
  );
  sayProblems(problems, flags.format, io);
  sayProved(proved, io);
  sayNotProved(content, relative(io.cwd, folder) || '.', io);
  sayNotChained(content, io);
  if (flags.ledgers.said !== null) say(io, flags.ledgers.said);
  if (!isFrozen) keepProofs(flags.content, content, proved);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const notes = problems.filter(({ severity }) => severity === 'note').length;
  const warnings = problems.length - errors - notes;
  say(
    io,
    `checked  ${count(checked.articles, 'article', 'articles')}, ${count(checked.records, 'record', 'records')}: ` +
      (errors + warnings === 0
        ? 'all is well'
        : `${count(errors, 'error', 'errors')}, ${count(warnings, 'warning', 'warnings')}`) +
      (notes === 0 ? '' : `, ${count(notes, 'note', 'notes')} of what editors have changed`),
  );
  return errors === 0 ? exitCodes.ok : exitCodes.failed;
}

/** Checks the content folder as it is staged in git; ends at once where nothing below it is. */
export async function runCheckStaged(flags: CheckFlags, io: Io): Promise<ExitCode> {
  const place = { cwd: io.cwd, env: io.env };
  const sources = flags.sources ?? sourcesBeside(flags.content);
  const code = await withStagedContent(flags.content, place, (content) =>
    compareWithHead(content, flags.content, place).then((ledgers) =>
      runCheck({ ...flags, content, sources, frozen: true, ledgers }, io),
    ),
  );
  return code ?? exitCodes.ok;
}

/** The copies that `--source` names: a file, or all in a folder. */
function namedCopies(path: string): Copies {
  if (statSync(path).isDirectory()) return readCopies(path);
  const copy = readCopy(path);
  return new Map([[copy.sha256, copy]]);
}

/** The files of an article and its records, as problems name them. */
const isOf = (article: string, { file }: ContentProblem): boolean =>
  file.split('/').includes(article) || (file.split('/').at(-1) ?? '').startsWith(`${article}.`);

/**
 * Holds articles' records against a copy of the publisher's text, or a folder of copies, and keeps the outcome in `.parsed`.
 * The articles are those whose `source.sha256` is that of a copy.
 * @throws {NodeJS.ErrnoException} where there is no such file or folder
 */
export async function runCheckSource(flags: { content: string; source: string }, io: Io): Promise<ExitCode> {
  const copies = namedCopies(resolve(io.cwd, flags.source));
  const content = attachCopies(await readContent(flags.content), copies);
  const isKept = !isContinuousIntegration(io);
  const all = checkContent(content).problems;
  const proved = await proveCopies(content, copies, all);
  const checked = withoutRewritten(all, proved, isKept);
  if (proved.length === 0) {
    warn(io, `${flags.source}: no article in ${flags.content} names this text as its source.`);
    for (const { file, sha256 } of copies.values())
      warn(
        io,
        `    The SHA-256 of ${relative(io.cwd, file)} is ${sha256}; put it into the article's front matter as source.sha256.`,
      );
    return exitCodes.failed;
  }
  const away = new Set(
    content.articles.filter(({ frontMatter }) => isTextAway(frontMatter)).map(({ id }) => id),
  );
  const problems = proved.flatMap((one) => [
    ...one.problems,
    ...checked.filter(
      (problem) => isOf(one.article, problem) && (away.has(one.article) || isOfProof(problem)),
    ),
  ]);
  for (const problem of problems) warn(io, formatProblem(problem));
  sayProved(proved, io);
  if (isKept) keepProofs(flags.content, content, proved);
  return problems.some(({ severity }) => severity === 'error') ? exitCodes.failed : exitCodes.ok;
}
