import type { Article, Block, Span } from '../../article/article.ts';
import type { Findings } from '../../extract/findings.ts';
import { explainFindings, type Explained } from './explain-findings.ts';

const kindWidth = 13;
const margin = ' '.repeat(8);

const onOneLine = (text: string, { start, end }: Span): string =>
  text.slice(start, end).trim().replaceAll(/\s+/g, ' ');

const finding = ({ kind, says, rule }: Explained): string =>
  `${margin}${kind.padEnd(kindWidth)}${says}  [${rule}]\n`;

/** What a block is, where it is no plain paragraph. */
const label = ({ kind }: Block): string => (kind === 'paragraph' ? '' : `(${kind}) `);

/**
 * An article's text for the terminal: a block after the other, its line in the file before it; below each sentence
 * what starts in it: the kind, the words and what they were read as, and in brackets the rule that did.
 */
export function explainArticle(article: Article, findings: Findings): string {
  const { text, blocks, sentences } = article;
  const explained = explainFindings(text, findings);
  let next = 0;
  /** The findings that start before a place and are not yet told. */
  const until = (end: number): string => {
    let told = '';
    for (let one = explained[next]; one !== undefined && one.start < end; one = explained[next]) {
      told += finding(one);
      next += 1;
    }
    return told;
  };
  let sentence = 0;
  const parts = blocks.map((block, index) => {
    const number = `${String(block.line).padStart(5)}   `;
    let part = '';
    for (let one = sentences[sentence]; one?.block === index; one = sentences[sentence]) {
      part += `${part === '' ? number + label(block) : margin}${onOneLine(text, one)}\n${until(one.end)}`;
      sentence += 1;
    }
    return part === '' ? `${number}${label(block)}${onOneLine(text, block)}\n${until(block.end)}` : part;
  });
  return `${parts.join('\n')}${until(Infinity)}`;
}
