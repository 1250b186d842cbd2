import { existsSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { readArticle } from '../article/read-article.ts';
import { calendarFault } from '../check/calendar.ts';
import { articleEndings } from '../files/read-content.ts';
import { freeId, slug } from '../files/slug.ts';
import { writeWholeFile } from '../files/write-whole-file.ts';
import { plainFrontMatterSchema } from '../records/article-front-matter.ts';
import { idSchema } from '../records/id.ts';
import { addressToState } from './add/address-to-state.ts';
import { askForMissing, missingFlags } from './add/ask-for-missing.ts';
import { completeFrontMatter, type Stated } from './add/complete-front-matter.ts';
import { describeArticle } from './add/describe-article.ts';
import { fetchPage } from './add/fetch-page.ts';
import { internet, type Network } from './add/network.ts';
import { readAddress } from './add/read-address.ts';
import { readFileOrStdin, readInput, type Input } from './add/read-input.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { say, warn, type Io } from './io.ts';

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
 * What the article says of itself, with what the flags say instead.
 * @param foundAt the address at which it was fetched; null where it was not
 */
const stateOf = ({ article: { metadata } }: Input, flags: AddFlags, foundAt: string | null): Stated => ({
  title: flags.title ?? metadata.title,
  publisher: flags.publisher ?? metadata.publisher,
  published: flags.published ?? metadata.published,
  url: flags.url ?? (foundAt === null ? metadata.url : addressToState(metadata, foundAt)),
});

// With a scheme, and no drive of Windows.
const addressPattern = /^(?:https?:|[a-z][a-z\d+.-]+:\/\/)/i;

/**
 * Puts an article into the content folder: reads a file, standard input (`-`) or the page at an address, completes its
 * front matter from flags or at the terminal, shows what was found, and writes `articles/<id>`. An article that is there
 * is never overwritten.
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
  const known = stateOf(input, flags, address ? raw.file : null);
  const stated =
    missingFlags(known).length > 0 && isAtTerminal(from, io) ? await askForMissing(known, io) : known;
  const missing = missingFlags(stated);
  if (missing.length > 0) {
    warn(io, `The article does not say everything that is needed. Give ${missing.join(' and ')}.`);
    return exitCodes.usage;
  }
  const id = flags.id ?? (slug(input.name ?? stated.title ?? '') || 'article');
  return putIn({ id, text: completeFrontMatter(input, stated), ending: input.ending }, flags, io);
}

/** Shows the article as its file will be read, and writes it. */
function putIn(
  { id, text, ending }: { readonly id: string; readonly text: string; readonly ending: string },
  { content, dryRun }: AddFlags,
  io: Io,
): ExitCode {
  const folder = join(content, 'articles');
  const isTaken = (one: string): boolean => articleEndings.some((end) => existsSync(join(folder, one + end)));
  const path = join(folder, id + ending);
  const shown = `${basename(content)}/articles/${id}${ending}`;
  for (const line of describeArticle(readArticle(Buffer.from(text), shown))) say(io, line);
  if (isTaken(id)) {
    warn(io, `There is an article with the id ${id} already, and it was left as it is.`);
    warn(io, `    To put this one in beside it:  --id ${freeId(id, isTaken)}`);
    return exitCodes.failed;
  }
  if (dryRun === true) {
    say(io, `dry run    ${shown} would be written. Nothing was written.`);
    return exitCodes.ok;
  }
  writeWholeFile(content, `articles/${id}${ending}`, text);
  say(io, `written    ${relative(io.cwd, path)}`);
  say(io, '');
  say(
    io,
    'The text is its publisher’s. Publish it only where you may; else write an account of the events in your',
  );
  say(io, 'own words, and name the article as its source.');
  say(io, 'Next:  npm run parse');
  return exitCodes.ok;
}
