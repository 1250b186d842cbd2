import { Argument, Option } from '@commander-js/extra-typings';
import { newKinds } from '../new/wanted-fields.ts';
import { exitCodes } from '../terminal/exit-codes.ts';
import { readSettings } from '../terminal/settings.ts';
import { contentFlag, publishedFlag, sourcesFlag, type Declare } from './flags.ts';

const parse: Declare = (program, { io, end }) => {
  program
    .command('parse')
    .description('reads the articles and writes their records')
    .argument('[files...]', 'articles to parse instead of all in the content folder')
    .option(...contentFlag)
    .option(...sourcesFlag)
    .option('--frozen', 'write nothing, and fail with the difference if records are behind')
    .option('--dry-run', 'show the records and write nothing; takes any article file')
    .option(...publishedFlag)
    .option(
      '--reader <command>',
      'a program that reads in place of On Record and speaks its line protocol, or own (see docs/readers.md)',
    )
    .option('--reader-name <name>', 'how records name that program (default: its file)')
    .option('--reader-timeout <seconds>', 'how long it has for an article (default: 120)', Number)
    .action((files, flags) =>
      end(async () => {
        const { runParse } = await import('../parse/parse.ts');
        const { content, sources } = readSettings(flags, io);
        return runParse({ ...flags, files, content, sources }, io);
      }),
    );
};

const review: Declare = (program, { io, end }) => {
  program
    .command('review')
    .description(
      'settles what editor and article both changed, and what was not found in the article any more',
    )
    .option(...contentFlag)
    .option('--list', 'show what waits for a decision and write nothing')
    .option(
      '--keep <record...>',
      'keep what the file says, as in quotes/ID or quotes/ID.words; an orphaned record is marked so',
    )
    .option('--take <record...>', 'take what the article says; of an orphaned record, delete its file')
    .option('--now <old=new...>', 'an orphaned record is another one now, as in quotes/ID=quotes/NEW-ID')
    .option('--same <record...>', 'a question about names: its records are one, as in people/ID')
    .option('--distinct <record...>', 'a question about names: no two of its records are one')
    .action((flags) =>
      end(async () => {
        const { runReview } = await import('../review/review.ts');
        const isTerminal = io.isTerminal && process.stdin.isTTY;
        const interruption = new AbortController();
        process.once('SIGINT', () => {
          interruption.abort();
        });
        const world = { ...io, isTerminal, interrupt: interruption.signal };
        return runReview({ ...flags, content: readSettings(flags, io).content }, world);
      }),
    );
};

const names: Declare = (program, { io, end }) => {
  program
    .command('names')
    .description('lists people, organisations and documents, brings together who is one, parts and renames')
    .argument('[names...]', 'records to tell the articles and the evidence of, as in people/ID')
    .option(...contentFlag)
    .option('--merge <record...>', 'they are one: the first is kept, and the other addresses lead to it')
    .option('--split <record>', 'part again what was brought together into a record')
    .option('--articles <article...>', 'with --split: the articles that mean somebody else by it')
    .option('--rename <record...>', 'a record and its new id')
    .option('--together', 'bring together all records that are certainly one, and ask about the others')
    .option('--dry-run', 'show the difference and write nothing')
    .action((records, flags) =>
      end(async () => {
        const { runNames } = await import('../names/names.ts');
        return runNames({ ...flags, names: records, content: readSettings(flags, io).content }, io);
      }),
    );
};

const add: Declare = (program, { io, end }) => {
  program
    .command('add')
    .description('puts an article into the content folder')
    .argument(
      '<from>',
      'an article (.txt, .md, saved .html), the address of its page, or - for standard input',
    )
    .option(...contentFlag)
    .option('--title <text>', 'its title, where the text does not say')
    .option('--publisher <name>', 'who published it')
    .option('--published <date>', 'when it appeared, in EDTF (2024-12-22, 2024-12)')
    .option('--url <address>', 'where it stands, if not at the address that it is fetched from')
    .option('--id <id>', 'its id: the name of its file and its address, for good')
    .option('--dry-run', 'show what was found and write nothing')
    .action((from, flags) =>
      end(async () => {
        const { runAdd } = await import('../add/add.ts');
        return runAdd(from, { ...flags, content: readSettings(flags, io).content }, io);
      }),
    );
};

const makeNew: Declare = (program, { io, end }) => {
  program
    .command('new')
    .description('makes the file of a record or of a name, for an editor to complete')
    .addArgument(new Argument('<kind>', 'what to make').choices(newKinds))
    .option(...contentFlag)
    .option(...sourcesFlag)
    .option('--article <id>', 'the article of a quote, an event or a statistic')
    .option(
      '--words <text...>',
      "the article's words of a quote, a segment each, or the phrase of a statistic",
    )
    .option('--what <text>', "what happened, in the article's words")
    .option('--clause <text>', "the article's words around a statistic, where its sentence is not meant")
    .option('--value <number>', 'the number of a statistic, where it cannot be read', Number)
    .option(
      '--speaker <who>',
      "who says or asserts it: people/ID, a name that has a file, or the article's words for a source without a name",
    )
    .option('--date <date>', 'the day it was said, the day of the event, the period of the figure, in EDTF')
    .option('--name <text>', 'the full name of a person, an organisation or a document')
    .option('--alias <text...>', 'other forms of the name')
    .option('--id <id>', 'its id: the name of its file and its address, for good')
    .option('--dry-run', 'show the file and what the check says of it, and write nothing')
    .action((kind, flags) =>
      end(async () => {
        const { runNew } = await import('../new/new.ts');
        const isTerminal = io.isTerminal && process.stdin.isTTY;
        const { content, sources } = readSettings(flags, io);
        return runNew(kind, { ...flags, content, sources }, { ...io, isTerminal });
      }),
    );
};

const check: Declare = (program, { io, end }) => {
  program
    .command('check')
    .description('checks everything in the content folder')
    .option(...contentFlag)
    .option(...sourcesFlag)
    .option(
      '--source <file>',
      "prove the records against a copy of the publisher's text, or a folder of copies",
    )
    .option('--rules', 'list the rules and check nothing')
    .addOption(new Option('--fix', 'mend first what has one right answer').conflicts(['source', 'staged']))
    .addOption(
      new Option('--staged', 'check what is staged in git instead of the files as they are').conflicts([
        'source',
      ]),
    )
    .addOption(
      new Option('--format <form>', 'for a terminal, or as annotations of a pull request').choices([
        'text',
        'github',
      ] as const),
    )
    .action(({ source, rules, format, staged, fix, ...flags }) =>
      end(async () => {
        const { runCheck, runCheckSource, runCheckStaged, runListRules } = await import('../check/check.ts');
        if (rules === true) return runListRules(io);
        const { content, sources } = readSettings(flags, io);
        if (staged === true) return runCheckStaged({ content, sources, format }, io);
        return source === undefined
          ? runCheck({ content, sources, format, fix }, io)
          : runCheckSource({ content, source }, io);
      }),
    );
};

const status: Declare = (program, { io, end }) => {
  program
    .command('status')
    .description('says what awaits an editor')
    .option(...contentFlag)
    .addOption(
      new Option('--format <form>', 'for a person, or for a program').choices(['text', 'json'] as const),
    )
    .action(({ format, ...flags }) =>
      end(async () => {
        const { runStatus } = await import('../review/status.ts');
        return runStatus({ format, content: readSettings(flags, io).content }, io);
      }),
    );
};

const release: Declare = (program, { io, end }) => {
  program
    .command('release')
    .description("adds an article's records as they are now to its ledger of releases")
    .argument('<article>', "the article's id: the name of its file without the ending")
    .option(...contentFlag)
    .option('--date <day>', 'the day of the release, as in 2024-12-24; today where it is left out')
    .action((article, flags) =>
      end(async () => {
        const { runRelease } = await import('../release/release.ts');
        return runRelease({ article, date: flags.date, content: readSettings(flags, io).content }, io);
      }),
    );
};

const extract: Declare = (program, { io, end }) => {
  program
    .command('extract')
    .description('prints what is found in one article, or in one article a line on standard input')
    .argument('[file]', 'an article: .md, .txt or .html')
    .option('--ndjson', 'speak the line protocol on standard input and output')
    .option('--explain', 'print the text with its findings and the rule that made each, for a person to read')
    .option(...publishedFlag)
    .action((file, flags) =>
      end(async () => {
        if (file !== undefined && flags.explain === true && flags.ndjson !== true)
          return (await import('../extract/explain-file.ts')).runExplainFile(file, flags, io);
        if (file !== undefined && flags.ndjson !== true)
          return (await import('../extract/extract-file.ts')).runExtractFile(file, flags, io);
        if (file === undefined && flags.ndjson === true && flags.explain !== true)
          return (await import('../extract/extract-lines.ts')).runExtractLines(io);
        io.stderr.write(
          'extract takes a file (with --explain, if you like), or --ndjson and articles on standard input.\n',
        );
        return exitCodes.usage;
      }),
    );
};

/** The commands that read and write the content folder, in the order of the help. */
export const pressCommands: readonly Declare[] = [
  parse,
  review,
  names,
  add,
  makeNew,
  check,
  status,
  release,
  extract,
];
