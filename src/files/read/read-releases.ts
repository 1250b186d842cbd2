import { releaseSchema, type Release } from '../../records/release.ts';
import { hashLines } from '../hash/hash-lines.ts';
import { hashRelease } from '../hash/hash-release.ts';
import type { Flaw } from '../../article/front-matter/flaw.ts';
import { readJson } from './read-json.ts';
import { readText } from './read-text.ts';

const hint =
  'npm run release writes this file, and a line is never changed: take back the last change to it in git.';

function readLine(text: string): { readonly release: Release } | { readonly fault: string } {
  const json = readJson(text);
  if ('at' in json)
    return {
      fault: json.message.replace('Expected JSON', 'Expected one release in JSON'),
    };
  const { data } = json;
  const checked = releaseSchema.safeParse(data);
  if (checked.success) return { release: checked.data };
  const [issue] = checked.error.issues;
  const field = issue?.path.join('.') ?? '';
  return { fault: `Expected a release. ${field === '' ? '' : `${field}: `}${issue?.message ?? ''}` };
}

/** Why a release's hash of the lines before it does not hold; null where it does, or where the ledger is older than such hashes. */
function whyNotChained(
  { release, before }: Release,
  last: Release | undefined,
  linesBefore: string | null,
): string | null {
  if (before === linesBefore) return null;
  if (before === undefined)
    return last?.before === undefined
      ? null
      : `Release ${String(release)} lacks the hash of the lines before it, which release ${String(last.release)} has.`;
  return `The lines before release ${String(release)} are not those that it was written after: expected ${JSON.stringify(linesBefore)} under before and found ${JSON.stringify(before)}.`;
}

/** What a release cannot be after those before it; null where it can. */
function whyOutOfPlace(
  release: Release,
  before: Release | undefined,
  linesBefore: string | null,
): string | null {
  const next = (before?.release ?? 0) + 1;
  if (release.release !== next)
    return `Expected release ${String(next)} and found release ${String(release.release)}.`;
  if (before !== undefined && release.on < before.on)
    return `Expected a day that is not before that of release ${String(before.release)}, ${before.on}, and found ${release.on}.`;
  const sha256 = hashRelease(release);
  if (release.sha256 !== sha256)
    return `The hash of release ${String(release.release)} does not fit its values: expected ${sha256} and found ${release.sha256}.`;
  return whyNotChained(release, before, linesBefore);
}

/**
 * Reads the bytes of a ledger of releases, `content/releases/<article>.ndjson`: one release a line, the oldest first.
 * Each has the hash of the lines before it, once one has. `flaws` names the first line that is broken, out of its order,
 * or does not fit its hash or that of the lines before it.
 */
export function readReleases(
  bytes: Uint8Array,
): { readonly releases: readonly Release[] } | { readonly flaws: readonly Flaw[] } {
  const read = readText(bytes);
  if ('flaw' in read) return { flaws: [read.flaw] };
  const releases: Release[] = [];
  const hash = hashLines();
  for (const [index, text] of read.text
    .replace(/\r?\n$/, '')
    .split('\n')
    .entries()) {
    if (text === '' && index === 0) break;
    const line = readLine(text);
    const fault = 'fault' in line ? line.fault : whyOutOfPlace(line.release, releases.at(-1), hash.soFar());
    if (fault !== null) return { flaws: [{ line: index + 1, message: fault, hint }] };
    if ('release' in line) releases.push(line.release);
    hash.add(text);
  }
  return { releases };
}
