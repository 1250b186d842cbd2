import type { Span } from '../article/article.ts';
import { readPlainText } from '../article/text/read-plain-text.ts';
import { findDates } from './dates/find-dates.ts';
import { dateRules } from './dates/rules/date-rules.ts';
import type { DateFinding, QuantityFinding } from './findings.ts';
import { findQuantities } from './quantities/find-quantities.ts';
import { quantityRules } from './quantities/rules/quantity-rules.ts';
import type { RuleExample } from './rule-example.ts';
import { tokenize } from './tokens.ts';

/** A rule with its examples, and what the extractor reads in a text by it. */
export interface DescribedRule {
  readonly name: string;
  readonly examples: readonly RuleExample[];
  /** The words that it reads in a text, and what they say; null where it reads nothing. */
  readonly readIn: (text: string) => { readonly words: string; readonly reads: string } | null;
}

const published = '2022-06-15';

const writeDate = ({ value, mod }: DateFinding): string => (mod === null ? value : `${value} ${mod}`);

function writeQuantity({ value, bound, unit, change }: QuantityFinding): string {
  const amount = typeof value === 'number' ? String(value) : `${String(value.low)}–${String(value.high)}`;
  return [bound === 'exact' ? '' : bound, amount, unit ?? '', change ?? ''].filter(Boolean).join(' ');
}

function findIn(text: string): { dates: DateFinding[]; quantities: QuantityFinding[] } {
  const article = readPlainText(text, { published });
  const tokens = tokenize(article);
  const dates = findDates(article, tokens);
  return { dates, quantities: findQuantities(article, tokens, dates) };
}

/** Rules with what the findings of a kind say, written out. */
const describeEach = <Finding extends Span & { readonly rule: string }>(
  rules: readonly Pick<DescribedRule, 'name' | 'examples'>[],
  find: (text: string) => readonly Finding[],
  write: (finding: Finding) => string,
): DescribedRule[] =>
  rules.map(({ name, examples }) => ({
    name,
    examples,
    readIn: (text) => {
      const found = find(text).find(({ rule }) => rule === name);
      return found ? { words: text.slice(found.start, found.end), reads: write(found) } : null;
    },
  }));

/** The rules by what they read, in the order in which they are tried. */
export const describedRules = (): { readonly title: string; readonly rules: readonly DescribedRule[] }[] => [
  { title: 'Dates and times', rules: describeEach(dateRules, (text) => findIn(text).dates, writeDate) },
  {
    title: 'Quantities',
    rules: describeEach(quantityRules, (text) => findIn(text).quantities, writeQuantity),
  },
];

/** A table in Markdown, its columns as wide as their widest cell. */
function writeTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => row[i]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

/** The page of the rules, in Markdown: of each what it reads, in which words, and what it leaves alone. */
export function describeRules(): string {
  const sections = describedRules().map(({ title, rules }) => {
    const rows = rules.flatMap(({ name, examples, readIn }) =>
      examples.map(({ text, reads }, i) => [
        i === 0 ? `\`${name}\`` : '',
        reads === null ? text : text.replace(readIn(text)?.words ?? '', (words) => `**${words}**`),
        reads === null ? 'nothing' : `\`${reads}\``,
      ]),
    );
    return `## ${title}\n\n${writeTable(['rule', 'in', 'reads'], rows)}`;
  });
  return `# What the extractor reads by rules

Each rule states a pattern of words, what they say, and its examples; a test runs them, and this page is written from them by
\`npm run rules\`. Dates are as in an article of 15 June 2022, in TIMEX3 (ISO-TimeML). Who says what is no matter of rules:
it is learnt, as [bench/README.md](../bench/README.md) tells.

${sections.join('\n\n')}
`;
}
