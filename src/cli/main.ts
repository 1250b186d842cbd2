#!/usr/bin/env node
import { Command } from '@commander-js/extra-typings';
import { pressCommands } from './commands/press-commands.ts';
import { siteCommands } from './commands/site-commands.ts';
import { describeFailure } from './terminal/describe-failure.ts';
import { exitCodes, type ExitCode } from './terminal/exit-codes.ts';
import { warn, type Io } from './terminal/io.ts';
import { refuseSwallowed } from './swallowed/refuse-swallowed.ts';

/** True where npm runs the script of this command's name. */
const isScript = process.env['npm_lifecycle_event'] === process.argv[2];

const io: Io = {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  // npm runs scripts in the project's folder; paths are meant from where the person is.
  cwd: isScript ? (process.env['INIT_CWD'] ?? process.cwd()) : process.cwd(),
  project: process.cwd(),
  isTerminal: process.stdout.isTTY,
};

// A reader that has had enough (| head) closes the pipe; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? exitCodes.ok : exitCodes.failed);
});

/** Runs one command's core and ends the process with what it says, its errors put into words. */
async function end(run: () => Promise<ExitCode>): Promise<void> {
  try {
    process.exitCode = await run();
  } catch (error) {
    const { message, exitCode } = describeFailure(error);
    warn(io, message);
    process.exitCode = exitCode;
  }
}

const program = new Command('onrecord')
  .description('Turns a news article into a fact sheet that can be checked.')
  .showHelpAfterError('(--help lists what there is)')
  // What it cannot read on the command line ends with 1 by itself, as if something in content/ were wrong.
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? exitCodes.ok : exitCodes.usage));
for (const declare of [...pressCommands, ...siteCommands]) declare(program, { io, end });

const refusal = isScript ? refuseSwallowed(program, process.argv.slice(2), io.env, process.ppid) : [];
for (const line of refusal) warn(io, line);
if (refusal.length === 0) await program.parseAsync();
else process.exitCode = exitCodes.usage;
