import { isNode, isSeq, parseDocument } from 'yaml';
import type { ZodError } from 'zod';
import { findFlaws } from '../../article/front-matter/find-flaws.ts';
import type { Flaw } from '../../article/front-matter/flaw.ts';
import { readText } from '../read/read-text.ts';
import { readYaml } from '../../article/front-matter/read-yaml.ts';
import { fieldCaseSchema, orphanCaseSchema, type FiledCase } from './review-case.ts';

/** A case as it stands in its file. */
export interface WrittenCase extends FiledCase {
  /** Its own lines, comments above it included. */
  readonly text: string;
  /** Line of the file, counted from 1, on which its decision is to be filled in. */
  readonly line: number;
}

/** A file to work through. */
export interface Review {
  /** What stands above the first case. */
  readonly head: string;
  readonly cases: readonly WrittenCase[];
}

const hint =
  'In this file only what follows decision: is filled in. Mend it, or delete the file: npm run parse writes it anew, without decisions.';

/** Cuts a file into its head and one text a case: the comment lines above a case are its own. */
function cutCases(text: string): { head: string; texts: string[] } {
  const { contents } = parseDocument(text, { logLevel: 'silent' });
  if (!isSeq(contents)) return { head: text, texts: [] };
  const starts = contents.items.map((item, index) => {
    const node = isNode(item) ? item.range[0] : text.length;
    let start = text.lastIndexOf('\n', node - 1) + 1;
    while (index > 0 && start > 0) {
      const before = text.lastIndexOf('\n', start - 2) + 1;
      if (!text.slice(before, start).startsWith('#')) break;
      start = before;
    }
    return start;
  });
  return {
    head: text.slice(0, starts[0] ?? text.length),
    texts: starts.map((start, index) => text.slice(start, starts[index + 1] ?? text.length)),
  };
}

/** The lines of one item of a list, its place in the list taken off their paths. */
function linesWithin(lines: ReadonlyMap<string, number>, index: number): Map<string, number> {
  const prefix = `${String(index)}.`;
  return new Map(
    [...lines]
      .filter(([path]) => path.startsWith(prefix))
      .map(([path, line]) => [path.slice(prefix.length), line]),
  );
}

/** Holds one item of the list against its schema. */
function checkCase(
  item: unknown,
): { readonly found: FiledCase } | { readonly error: ZodError; readonly fields: string[] } {
  const isOrphan = typeof item === 'object' && item !== null && 'orphaned' in item;
  const schema = isOrphan ? orphanCaseSchema : fieldCaseSchema;
  const checked = schema.safeParse(item);
  if (!checked.success) return { error: checked.error, fields: Object.keys(schema.shape) };
  const { sentence = null, decision = null, earlier = [], over = false, ...stated } = checked.data;
  if ('orphaned' in stated) {
    const { record, editor, stands, mayBe } = stated;
    return { found: { record, field: null, editor, stands, mayBe, sentence, decision, earlier, over } };
  }
  return { found: { ...stated, sentence, decision, earlier, over } };
}

/** Reads the bytes of `content/review/<article>.yaml`; `flaws` says everything that keeps it from being read. */
export function readReview(bytes: Uint8Array): Review | { readonly flaws: readonly Flaw[] } {
  const read = readText(bytes);
  if ('flaw' in read) return { flaws: [read.flaw] };
  const { data, lines, flaws } = readYaml(read.text, 1);
  if (flaws.length > 0) return { flaws: flaws.map((flaw) => ({ hint, ...flaw })) };
  if (data === null) return { head: read.text, cases: [] };
  if (!Array.isArray(data))
    return { flaws: [{ line: 1, message: 'Expected a list of cases and found something else.', hint }] };
  const { head, texts } = cutCases(read.text);
  const cases: WrittenCase[] = [];
  const wrong: Flaw[] = [];
  for (const [index, item] of data.entries()) {
    const firstLine = lines.get(String(index)) ?? 1;
    const within = linesWithin(lines, index);
    const checked = checkCase(item);
    if ('error' in checked)
      wrong.push(
        ...findFlaws(checked.error, item, { lines: within, firstLine, fields: checked.fields }).map(
          (flaw) => ({
            hint,
            ...flaw,
          }),
        ),
      );
    else
      cases.push({
        ...checked.found,
        text: texts[index] ?? '',
        line: within.get('decision') ?? firstLine,
      });
  }
  return wrong.length > 0 ? { flaws: wrong } : { head, cases };
}
