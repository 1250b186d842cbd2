import { stringify } from 'yaml';
import { commentsIn } from '../write/find-fields.ts';
import { sameValue, type Value } from '../facts.ts';
import type { Review, WrittenCase } from './read-review.ts';
import { caseKey, type FiledCase, type ReviewCase } from './review-case.ts';
import { yamlStyle } from '../write/write-yaml.ts';

const head = `# What waits for a decision. Fill in each "decision:" and run: npm run review
#   keep            the file stays as the editor has it
#   take            the article's value goes into the file
#   edit: a value   another value goes into the file (on a line of its own below decision:, indented)
# A record that was not found in the article (its words may stand there all the same: stands):
#   delete          its file goes
#   keep            its file stays; where the article no longer says it, it is marked so, and its page says so
#   now: kind/id    it is that record now: id, address, edits and notes stay, what the article says is the new one's
`;

/** A case without what is undefined or says nothing. */
function fieldsOf(filed: FiledCase): object {
  const { record, field, sentence, lastParse, editor, article, earlier, over } = filed;
  const fields: [string, unknown][] = [
    ['record', record],
    field === null ? ['orphaned', true] : ['field', field],
    ['stands', filed.stands],
    ['mayBe', filed.mayBe === undefined || filed.mayBe.length === 0 ? undefined : filed.mayBe],
    ['over', over ? true : undefined],
    ['sentence', sentence ?? undefined],
    ['lastParse', lastParse],
    ['editor', editor],
    ['article', article],
    ['earlier', earlier.length > 0 ? earlier : undefined],
  ];
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

/** One case as an item of the list; `decision:` is left bare where nothing is decided. */
function writeCase(filed: FiledCase): string {
  const { decision } = filed;
  const written = decision === null ? 'decision:\n' : stringify({ decision }, yamlStyle);
  const lines = (stringify(fieldsOf(filed), yamlStyle) + written).replace(/(?<![^\n])(?=[^\n])/g, '  ');
  return `- ${lines.slice(2)}`;
}

const comments = (text: string): string =>
  commentsIn(text)
    .map((comment) => `${comment}\n`)
    .join('');

const same = (one: Value | undefined, other: Value | undefined): boolean =>
  one === undefined || other === undefined ? one === other : sameValue(one, other);

const sameCase = (one: ReviewCase, other: ReviewCase): boolean =>
  same(one.editor, other.editor) && same(one.article, other.article) && same(one.lastParse, other.lastParse);

/**
 * Puts the cases that are open beside those of the file. A decision stays with its case; where the case has
 * other values now, it is set aside under `earlier`, since it was made for others; and a case that has ended by itself
 * stays as long as a decision stands in it.
 */
export function fileCases(open: readonly ReviewCase[], written: readonly WrittenCase[]): FiledCase[] {
  const before = new Map(written.map((one) => [caseKey(one), one]));
  const filed = open.map((now): FiledCase => {
    const was = before.get(caseKey(now));
    before.delete(caseKey(now));
    if (!was) return { ...now, decision: null, earlier: [], over: false };
    const { decision, earlier, editor, article } = was;
    if (decision === null || (sameCase(was, now) && !was.over))
      return { ...now, decision, earlier, over: false };
    return { ...now, decision: null, earlier: [...earlier, { decision, editor, article }], over: false };
  });
  const over = [...before.values()]
    .filter(({ decision, earlier }) => decision !== null || earlier.length > 0)
    .map((one): FiledCase => ({ ...one, over: true }));
  return [...filed, ...over].sort((one, other) => (caseKey(one) < caseKey(other) ? -1 : 1));
}

const sameFiled = (one: FiledCase, other: FiledCase): boolean => writeCase(one) === writeCase(other);

/**
 * The text of the file to work through; a case that is as it was keeps its lines byte for byte, and one that changed its comments.
 * Null where nothing waits: then there is to be no file.
 * @param before the file as it is; null where there is none
 */
export function formatReview(cases: readonly FiledCase[], before: Review | null): string | null {
  if (cases.length === 0) return null;
  const written = new Map((before?.cases ?? []).map((one) => [caseKey(one), one]));
  const texts = cases.map((one) => {
    const was = written.get(caseKey(one));
    if (!was) return writeCase(one);
    if (sameFiled(was, one)) return was.text.endsWith('\n') ? was.text : `${was.text}\n`;
    return comments(was.text) + writeCase(one);
  });
  return (before?.head ?? head) + texts.join('');
}
