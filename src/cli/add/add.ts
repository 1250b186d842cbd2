import { existsSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { readArticle } from '../../article/read/read-article.ts';
import { calendarFault } from '../../check/events/calendar.ts';
import { extract } from '../../extract/extract.ts';
import { articleEndings } from '../../files/read/read-content.ts';
import { freeId, slug } from '../../files/naming/slug.ts';
import { writeWholeFile } from '../../files/write/write-whole-file.ts';
import { plainFrontMatterSchema } from '../../records/article-front-matter.ts';
import { idSchema } from '../../records/id.ts';
import { addressToState } from './address-to-state.ts';
import { askForMissing, missingFlags } from './ask-for-missing.ts';
import { completeFrontMatter, type Stated } from './complete-front-matter.ts';
import { describeArticle } from './describe-article.ts';
import { fetchPage } from './fetch-page.ts';
import { internet, type Network } from './network.ts';
import { readAddress } from './read-address.ts';
import { readFileOrStdin, readInput, type Input } from './read-input.ts';
import { readOwnLines, type OwnLines } from './read-own-lines.ts';
import { askId } from '../new/ask-id.ts';
import { exitCodes, type ExitCode } from '../terminal/exit-codes.ts';
import { say, warn, type Io } from '../terminal/io.ts';
import { contentAt, planAlone } from '../parse/plan-alone.ts';
import { openQuestions, type Ask } from '../review/ask-decisions.ts';

/** What `add` was called with. */
export interface AddFlags {
  /** Absolute path of the content folder. */
  readonly content: string;
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  /** EDTF. */
  readonly published?: string | undefined;
  readonly url?: string | undefined;
  readonly id?: string | undefined;
  readonly dryRun?: boolean | undefined;
}

/** The first flag whose value cannot be used, in words; null where all can. */
function flawInFlags({ title, publisher, published, url, id }: AddFlags): string | null {
  const checked = plainFrontMatterSchema.safeParse({ title, publisher, published, url });
  const [issue] = checked.error?.issues ?? [];
  if (issue) return `--${issue.path.map(String).join('.')} cannot be used. ${issue.message}`;
  const fault = published === undefined ? null : calendarFault(published);
  if (fault !== null) return `--published cannot be used: ${fault}.`;
  const checkedId = idSchema.optional().safeParse(id);
  return checkedId.success
    ? null
    : `--id cannot be used. ${checkedId.error.issues[0]?.message ?? ''}`.trimEnd();
}

const isAtTerminal = (from: string, io: Io): boolean =>
  from !== '-' && io.isTerminal && 'isTTY' in io.stdin && io.stdin.isTTY === true;

/**
 * What the article says of itself, with what the flags say instead. What it says in lines above its text counts where
 * nothing else says it.
 * @param foundAt the address at which it was fetched; null where it was not
 */
function stateOf(
  { article: { metadata } }: Input,
  { author, published }: OwnLines,
  flags: AddFlags,
  foundAt: string | null,
): Stated {
  const isAccount = metadata.source !== null;
  return {
    title: flags.title ?? metadata.title,
    publisher: flags.publisher ?? metadata.publisher,
    author: metadata.author ?? (isAccount ? null : author),
    published: flags.published ?? metadata.published ?? (isAccount ? null : published),
    url: flags.url ?? (foundAt === null ? metadata.url : addressToState(metadata, foundAt)),
  };
}

// With a scheme, and no drive of Windows.
const addressPattern = /^(?:https?:|[a-z][a-z\d+.-]+:\/\/)/i;

/**
 * Puts an article into the content folder: reads a file, standard input (`-`) or the page at an address, completes its
 * front matter from flags or at the terminal, shows what was found, and writes `articles/<id>`. An article that is there
 * is never overwritten. A dry run asks nothing and shows what it can.
 * @throws {FetchError} where the page at an address cannot be fetched
 * @throws {ArticleError} where the input cannot be read as an article
 * @throws {NodeJS.ErrnoException} where a file cannot be read or written
 */
export async function runAdd(
  from: string,
  flags: AddFlags,
  io: Io,
  network: Network = internet,
): Promise<ExitCode> {
  const flaw = flawInFlags(flags);
  if (flaw !== null) {
    warn(io, flaw);
    return exitCodes.usage;
  }
  const address = addressPattern.test(from) ? readAddress(from, network) : null;
  if (typeof address === 'string') {
    warn(io, address);
    return exitCodes.usage;
  }
  const raw = address ? await fetchPage(address, network) : await readFileOrStdin(from, io);
  const input = readInput(raw);
  const own = readOwnLines(input.article);
  const known = stateOf(input, own, flags, address ? raw.file : null);
  const questions = flags.dryRun !== true && isAtTerminal(from, io) ? openQuestions(io) : null;
  try {
    const proposed = { publisher: own.behindAuthor };
    const stated = questions ? await askForMissing(known, proposed, questions.ask) : known;
    return await putIn(input, stated, flags, io, questions?.ask ?? null);
  } finally {
    questions?.close();
  }
}

/** Shows the article as its file will be read, and writes it, where nothing is missing and its id is free. */
async function putIn(
  input: Input,
  stated: Stated,
  flags: AddFlags,
  io: Io,
  ask: Ask | null,
): Promise<ExitCode> {
  const { content, dryRun } = flags;
  const missing = missingFlags(stated);
  if (missing.length > 0 && dryRun !== true) {
    warn(io, `The article does not say everything that is needed. Give ${missing.join(' and ')}.`);
    return exitCodes.usage;
  }
  const proposed = flags.id ?? (slug(input.name ?? stated.title ?? '') || 'article');
  const text = completeFrontMatter(input, stated);
  const fileOf = (id: string): string => `${basename(content)}/articles/${id}${input.ending}`;
  await sayWhatIsFound(text, proposed, fileOf(proposed), content, io);
  const id = await chooseId(proposed, flags, io, ask);
  if (id === null) return exitCodes.failed;
  if (dryRun === true) {
    const needed = missing.length === 0 ? '' : ` once it is told ${missing.join(' and ')}`;
    say(io, `dry run    ${fileOf(proposed)} would be written${needed}. Nothing was written.`);
    return exitCodes.ok;
  }
  const path = `articles/${id}${input.ending}`;
  writeWholeFile(content, path, text);
  sayWritten(relative(io.cwd, join(content, path)), io);
  return exitCodes.ok;
}

async function sayWhatIsFound(
  text: string,
  id: string,
  file: string,
  content: string,
  io: Io,
): Promise<void> {
  const article = readArticle(Buffer.from(text), file);
  const plan = planAlone(
    { id, article, findings: extract(article), isInside: false },
    await contentAt(content),
  );
  const paths = plan.changes.map(({ path }) => path);
  for (const line of describeArticle(article, paths)) say(io, line);
}

/** The id that the article gets: the one proposed, or what is answered at the terminal; null where it is taken and nobody can be asked. */
async function chooseId(
  proposed: string,
  { content, id }: AddFlags,
  io: Io,
  ask: Ask | null,
): Promise<string | null> {
  const folder = join(content, 'articles');
  const isTaken = (one: string): boolean => articleEndings.some((end) => existsSync(join(folder, one + end)));
  const asked = id === undefined ? ask : null;
  if (!isTaken(proposed)) return asked === null ? proposed : askId(proposed, isTaken, io, asked);
  const free = freeId(proposed, isTaken);
  warn(io, `There is an article with the id ${proposed} already, and it was left as it is.`);
  if (asked !== null) return askId(free, isTaken, io, asked);
  warn(io, `    To put this one in beside it:  --id ${free}`);
  return null;
}

function sayWritten(path: string, io: Io): void {
  say(io, `written    ${path}`);
  say(io, '');
  say(
    io,
    'The text is its publisher’s. Publish it only where you may; else write an account of the events in your',
  );
  say(io, 'own words, and name the article as its source.');
  say(io, 'Next:  npm run parse');
}
