import fc from 'fast-check';
import { ArticleError } from '../../../src/article/article-error.ts';
import type { Article } from '../../../src/article/article.ts';
import { readArticle } from '../../../src/article/read/read-article.ts';
import { readNote } from '../../../src/article/text/read-note.ts';
import { readPlainText } from '../../../src/article/text/read-plain-text.ts';
import { answerLine } from '../../../src/cli/extract/extract-lines.ts';
import { extract } from '../../../src/extract/extract.ts';
import { editFrontMatter } from '../../../src/files/write/edit-front-matter.ts';
import { readReview } from '../../../src/files/review/read-review.ts';
import { readRecord } from '../../../src/files/read/read-record.ts';
import { fieldOrder, writeRecord } from '../../../src/files/write/write-record.ts';
import { fileCases, formatReview } from '../../../src/files/review/write-review.ts';
import { entitySchema } from '../../../src/records/entity.ts';
import { eventSchema } from '../../../src/records/event.ts';
import { quoteSchema } from '../../../src/records/quote.ts';
import { figureSchema } from '../../../src/records/figure.ts';
import { emptyDesk, parseOnto } from '../files/desk.ts';
import { brokenText, hostilePage, hostileText, hostileYaml } from './hostile-texts.ts';

/** A law that holds for whatever anyone sends, and how it is tried. */
export interface Law {
  readonly name: string;
  /** Tries it; gives how often and from which seed, or throws with the smallest case against it. */
  readonly run: (cases: number) => { readonly cases: number; readonly seed: number };
}

const law = <Ts>(name: string, property: fc.IProperty<Ts>): Law => ({
  name,
  run: (cases) => {
    const details = fc.check(property, { numRuns: cases });
    const failure = fc.defaultReportMessage(details);
    if (failure !== undefined) throw new Error(failure, { cause: details.errorInstance });
    return { cases: details.numRuns, seed: details.seed };
  },
});

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function insist(holds: boolean, what: () => string): void {
  if (!holds) throw new Error(what());
}

/** Every place that is written anywhere in a value. */
function* placesIn(value: unknown): Generator<{ start: number; end: number }> {
  if (typeof value !== 'object' || value === null) return;
  const { start, end } = value as { start?: unknown; end?: unknown };
  if (typeof start === 'number' && typeof end === 'number') yield { start, end };
  for (const inner of Object.values(value)) yield* placesIn(inner);
}

function insistOnPlaces({ text, blocks, sentences }: Article, found: unknown): void {
  for (const { start, end } of placesIn([blocks, sentences, found]))
    insist(
      Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length,
      () => `${String(start)} to ${String(end)} of ${String(text.length)}`,
    );
}

const schemas = { quotes: quoteSchema, statistics: figureSchema, timeline: eventSchema } as const;

function read(path: string, text: string): { readonly words?: unknown } {
  const [kind = ''] = path.split('/');
  const schema = kind in schemas ? schemas[kind as keyof typeof schemas] : entitySchema;
  const record = readRecord(bytesOf(text), schema as typeof quoteSchema);
  if ('flaws' in record) throw new Error(`${path}: ${JSON.stringify(record.flaws)}\n${text}`);
  return record.data;
}

const untouched = Object.getOwnPropertyNames(Object.prototype).join();

/** Everything that must hold of a hostile article, page, record or note. */
export const laws: readonly Law[] = [
  law(
    'any text, with unpaired surrogates, NULs and every line end: it is read, and every place lies within it',
    fc.property(brokenText, (text) => {
      const article = readPlainText(text, { published: '2031-05-04' });
      insist(article.text === text, () => 'the text is another');
      insistOnPlaces(article, extract(article));
    }),
  ),
  law(
    'any article: the files of its records are valid, each quote stands in it byte for byte, and a second parse changes nothing',
    fc.property(hostileText, (written) => {
      // a file with a NUL is no text, and never an article
      const text = written.replaceAll('\0', '');
      const { desk } = parseOnto(emptyDesk, text);
      for (const [path, file] of desk.files) {
        const { words } = read(path, file);
        if (path.startsWith('quotes/'))
          for (const segment of (words as string[][]).flat())
            insist(text.includes(segment), () => `${path} says ${JSON.stringify(segment)}`);
        if (path.startsWith('statistics/'))
          insist(text.includes(String(words)), () => `${path} says ${JSON.stringify(words)}`);
      }
      const again = parseOnto(desk, text);
      insist(again.plan.changes.length === 0, () => JSON.stringify(again.plan.changes));
    }),
  ),
  law(
    'any file that ends in .txt, .md or .html, of any bytes: an article with its places, or a message with the file’s name',
    fc.property(
      fc
        .oneof(
          brokenText,
          hostilePage,
          hostileYaml.map((yaml) => `---\n${yaml}\n---\nThe bridge fell.\n`),
        )
        .map(bytesOf),
      fc.uint8Array({ maxLength: 3 }),
      fc.nat(),
      fc.constantFrom('a.txt', 'a.md', 'a.html'),
      (whole, broken, at, file) => {
        const bytes = Uint8Array.from(whole);
        bytes.set(
          broken.subarray(0, Math.max(0, bytes.length - (at % (bytes.length + 1)))),
          at % (bytes.length + 1),
        );
        try {
          const article = readArticle(at % 3 === 0 ? bytes : whole, file);
          insistOnPlaces(article, extract(article));
        } catch (error) {
          if (!(error instanceof ArticleError)) throw error;
          insist(error.message.startsWith(file), () => error.message);
        }
      },
    ),
  ),
  law(
    'any page of tags and hostile words: an article with its places, or a message',
    fc.property(hostilePage, (page) => {
      try {
        const article = readArticle(bytesOf(page), 'a.html');
        insistOnPlaces(article, extract(article));
      } catch (error) {
        if (!(error instanceof ArticleError)) throw error;
      }
    }),
  ),
  law(
    'any front matter: data of its schema, or flaws with a line of the file; no prototype is touched',
    fc.property(hostileYaml, (yaml) => {
      const text = `---\n${yaml}\n---\nA note.\n`;
      const lines = text.split('\n').length;
      for (const schema of [entitySchema, quoteSchema]) {
        const record = readRecord(bytesOf(text), schema as typeof entitySchema);
        if ('flaws' in record)
          insist(
            record.flaws.length > 0 && record.flaws.every(({ line }) => line >= 1 && line <= lines),
            () => JSON.stringify(record.flaws),
          );
      }
      insist(
        Object.getOwnPropertyNames(Object.prototype).join() === untouched,
        () => 'a prototype has changed',
      );
    }),
  ),
  law(
    'text to file to text is the identity, when it is written and when a field is changed to it',
    fc.property(hostileText, hostileText, (one, other) => {
      // a NUL and half of a surrogate pair are refused where they are read; all else must come back
      const [name, alias] = [`x${one.replaceAll('\0', '')}`, `y${other.replaceAll('\0', '')}`];
      const back = (text: string, wanted: object): void => {
        const record = readRecord(bytesOf(text), entitySchema);
        insist(
          'data' in record &&
            JSON.stringify({ name: record.data.name, aliases: record.data.aliases }) ===
              JSON.stringify(wanted),
          () => `${text}\n${JSON.stringify(record)}`,
        );
      };
      const file = writeRecord('people', { name, aliases: [alias] });
      back(file, { name, aliases: [alias] });
      const edited = editFrontMatter(
        `${file}A note.\n`,
        { set: { name: alias }, remove: [] },
        fieldOrder('people'),
      );
      back(edited ?? '', { name: alias, aliases: [alias] });
      insist((edited ?? '').endsWith('---\nA note.\n'), () => 'the note is another');
    }),
  ),
  law(
    'any lines on standard input: one answer to each that is not empty, with its id and its places, or an error',
    fc.property(
      fc.array(
        fc.oneof(
          fc
            .record({
              id: brokenText,
              text: brokenText,
              published: fc.constantFrom('2031-05-04', null, 'soon'),
            })
            .map((request) => JSON.stringify(request)),
          brokenText.map((text) => text.replaceAll('\n', ' ')),
        ),
        { maxLength: 2 },
      ),
      (lines) => {
        for (const line of lines) {
          const answer = answerLine(line);
          insist('id' in answer, () => JSON.stringify(answer));
          if ('error' in answer) continue;
          const { id, text } = JSON.parse(line) as { id: string; text: string };
          insist('id' in answer && answer.id === id, () => JSON.stringify(answer));
          for (const { start, end } of placesIn(answer))
            insist(
              0 <= start && start <= end && end <= text.length,
              () => `${String(start)} to ${String(end)}`,
            );
        }
      },
    ),
  ),
  law(
    'any words of an editor and an article, in the file of what waits for a decision: they are read as they were written',
    fc.property(hostileText, hostileText, (one, other) => {
      const [editor, article] = [one.replaceAll('\0', ''), other.replaceAll('\0', '')];
      const filed = fileCases(
        [
          {
            record: 'quotes/a',
            field: 'role',
            sentence: article,
            lastParse: undefined,
            editor,
            article,
          },
        ],
        [],
      );
      const text = formatReview(filed, null) ?? '';
      const read = readReview(bytesOf(text));
      insist(
        'cases' in read && read.cases[0]?.editor === editor && read.cases[0].article === article,
        () => `${text}\n${JSON.stringify(read)}`,
      );
    }),
  ),
  law(
    'any note: it is taken or refused with a line of it, and what is taken holds no code',
    fc.property(brokenText, (note) => {
      const { flaws } = readNote(note);
      const lines = note.split(/\r\n|\r|\n/).length;
      insist(
        flaws.every(({ line }) => line >= 1 && line <= lines),
        () => JSON.stringify(flaws),
      );
      if (/^(?:import|export) /.test(note)) insist(flaws.length > 0, () => 'an import is taken');
    }),
  ),
];
