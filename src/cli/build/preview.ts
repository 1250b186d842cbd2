import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { exitCodes, type ExitCode } from '../terminal/exit-codes.ts';
import { warn, type Io } from '../terminal/io.ts';
import { runAstro } from './run-astro.ts';
import type { Settings } from '../terminal/settings.ts';

const portArguments = (port: string | undefined): string[] => (port === undefined ? [] : ['--port', port]);

/** Serves the built site until it is stopped. */
export async function runPreview(
  settings: Settings,
  flags: { port?: string | undefined },
  io: Io,
): Promise<ExitCode> {
  if (!existsSync(join(settings.out, 'index.html'))) {
    warn(io, `${settings.out}: there is no built site here. Run npm run build first.`);
    return exitCodes.failed;
  }
  const { code, wasStopped } = await runAstro('preview', settings, io, {
    keep: false,
    args: portArguments(flags.port),
  });
  return code === 0 || wasStopped ? exitCodes.ok : exitCodes.failed;
}

/** Serves the site from `content/` and shows each edit of a record in the browser at once, until it is stopped. */
export async function runDev(
  settings: Settings,
  flags: { port?: string | undefined },
  io: Io,
): Promise<ExitCode> {
  const { code, wasStopped } = await runAstro('dev', settings, io, {
    keep: false,
    args: portArguments(flags.port),
  });
  return code === 0 || wasStopped ? exitCodes.ok : exitCodes.failed;
}
