import { Command } from '@commander-js/extra-typings';
import { pressCommands } from '../../../src/cli/commands/press-commands.ts';
import { siteCommands } from '../../../src/cli/commands/site-commands.ts';
import { exitCodes, type ExitCode } from '../../../src/cli/terminal/exit-codes.ts';
import type { Io } from '../../../src/cli/terminal/io.ts';
import { runAsCommandLine, type Ran } from './run-command.ts';

/** Runs a command line, flags and all, in the test's own process: what stands behind `onrecord`. */
export const runLine = (args: readonly string[], world: Partial<Io> & Pick<Io, 'cwd'>): Promise<Ran> =>
  runAsCommandLine(async (io) => {
    let code: ExitCode = exitCodes.ok;
    const end = async (run: () => Promise<ExitCode>): Promise<void> => {
      code = await run();
    };
    const program = new Command('onrecord').exitOverride();
    for (const declare of [...pressCommands, ...siteCommands]) declare(program, { io, end });
    await program.parseAsync(args, { from: 'user' });
    return code;
  }, world);
