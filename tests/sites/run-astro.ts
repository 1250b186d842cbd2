import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { projectFolder, type BuiltSite } from './sites.ts';

const cache = join(projectFolder, 'node_modules', '.cache');
/** Holds the number of the process of the tests that builds. */
const lock = join(cache, 'building');

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;

/** True where the process that was to take the lock away again has ended without doing so. */
async function isLeftBehind(): Promise<boolean> {
  try {
    process.kill(Number(await readFile(lock, 'utf8')), 0);
    return false;
  } catch (error) {
    return hasCode(error, 'ESRCH');
  }
}

/**
 * Does something while nothing else that is done so is under way, in any process: Astro writes down in the project's folder
 * which notes there are, and would bundle those of another content folder that is built at the same time.
 */
export async function buildAlone<Result>(build: () => Promise<Result>): Promise<Result> {
  await mkdir(cache, { recursive: true });
  for (;;) {
    try {
      await writeFile(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw error;
      if (await isLeftBehind()) await rm(lock, { force: true });
      else await setTimeout(100);
    }
  }
  try {
    return await build();
  } finally {
    await rm(lock, { force: true });
  }
}

/**
 * Builds pages with Astro alone and not the whole way: records that were written by hand must not be parsed again.
 * @returns how many pages Astro has made
 */
export async function runAstro({
  content,
  dist,
  base,
  site,
}: Pick<BuiltSite, 'content' | 'dist' | 'base' | 'site'>): Promise<number> {
  const { stdout } = await buildAlone(() =>
    promisify(execFile)(
      process.execPath,
      [join(projectFolder, 'node_modules', 'astro', 'bin', 'astro.mjs'), 'build'],
      {
        cwd: projectFolder,
        maxBuffer: 100_000_000,
        env: {
          ...process.env,
          NODE_ENV: 'production',
          ASTRO_TELEMETRY_DISABLED: '1',
          ONRECORD_CONTENT: content,
          ONRECORD_OUT: dist,
          ONRECORD_BASE: base,
          ONRECORD_SITE: site ?? '',
        },
      },
    ),
  );
  return Number(/(\d+) page\(s\) built/.exec(stdout)?.[1]);
}
