import { readSettings } from '../terminal/settings.ts';
import { baseFlag, contentFlag, outFlag, siteFlag, sourcesFlag, type Declare } from './flags.ts';

const build: Declare = (program, { io, end }) => {
  program
    .command('build')
    .description('parses, checks, builds the site and prints the sheets')
    .option(...contentFlag)
    .option(...outFlag)
    .option(...siteFlag)
    .option(...baseFlag)
    .option(...sourcesFlag)
    .option('--frozen', 'write nothing into the content folder, and fail if records are behind')
    .action((flags) =>
      end(async () => {
        // Before the core is loaded: what cannot be used is said at once.
        const settings = readSettings(flags, io);
        const { runBuild } = await import('../build/build.ts');
        return runBuild(settings, flags, io);
      }),
    );
};

const serve: Declare = (program, { io, end }) => {
  for (const [name, description] of [
    ['dev', 'serves the site and shows each edit at once'],
    ['preview', 'serves the built site'],
  ] as const)
    program
      .command(name)
      .description(description)
      .option(...contentFlag)
      .option(...outFlag)
      .option(...siteFlag)
      .option(...baseFlag)
      .option('--port <number>', 'the port to listen on')
      .action((flags) =>
        end(async () => {
          const settings = readSettings(flags, io);
          const { runDev, runPreview } = await import('../build/preview.ts');
          return (name === 'dev' ? runDev : runPreview)(settings, flags, io);
        }),
      );
};

/** The commands that build the site and serve it, in the order of the help. */
export const siteCommands: readonly Declare[] = [build, serve];
