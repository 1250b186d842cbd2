import type { Article, Span } from '../../article/article.ts';
import type { Entity } from '../findings.ts';
import type { Token } from '../tokens.ts';
import { readDocumentPhrase, type DocumentPhrase } from './read-document-phrase.ts';
import { documentNouns } from '../../language/en/names/documents.ts';

// "The report" means one named at most so many paragraphs before; where the article has had only one, it may be further.
const reachInBlocks = 3;
const reachOfOnly = 12;
// So many documents of one noun are kept in mind; it bounds the search for what "the report" means.
const keptInMind = 8;

type Chain = DocumentPhrase[];

/**
 * Finds the documents that an article rests claims on: what "found", "said" or is named after "according to" at least
 * once. A document begins with a phrase of its own ("an audit by …"); "the audit" afterwards is the last of that noun.
 * @returns documents in the order of their first mention; names and mentions are without "a" or "the"
 */
export function findDocuments({ text }: Article, tokens: readonly Token[]): Entity[] {
  const chains: Chain[] = [];
  const byNoun = new Map<string, Chain[]>();
  tokens.forEach((token, at) => {
    if (!documentNouns.has(token.lower)) return;
    const phrase = readDocumentPhrase(tokens, at);
    if (!phrase) return;
    const known = byNoun.get(token.lower) ?? [];
    const antecedent = phrase.definite ? findAntecedent(text, tokens, known, phrase) : undefined;
    if (antecedent) {
      antecedent.push(phrase);
      return;
    }
    // "the report", long after another: it may be that one, and may be the newspaper's own
    if (phrase.definite && !phrase.full && known.length > 0) return;
    const chain = [phrase];
    chains.push(chain);
    byNoun.set(token.lower, [...known.slice(1 - keptInMind), chain]);
  });
  return chains
    .filter((chain) => chain.some((phrase) => phrase.asserts))
    .map((chain) => toEntity(text, tokens, chain));
}

/** What "the report" or "the May report" means: the last of that noun, near enough, and not described otherwise. */
function findAntecedent(
  text: string,
  tokens: readonly Token[],
  known: readonly Chain[],
  phrase: DocumentPhrase,
): Chain | undefined {
  const block = tokens[phrase.head]?.block ?? 0;
  const reach = known.length === 1 ? reachOfOnly : reachInBlocks;
  if (!phrase.full)
    return known.findLast((chain) => block - (tokens[chain.at(-1)?.head ?? 0]?.block ?? 0) <= reach);
  const words = wordsOf(text, tokens, phrase);
  return known.findLast((chain) => chain.some((earlier) => wordsOf(text, tokens, earlier).endsWith(words)));
}

const spanOf = (tokens: readonly Token[], { from, to }: DocumentPhrase): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

const wordsOf = (text: string, tokens: readonly Token[], phrase: DocumentPhrase): string => {
  const { start, end } = spanOf(tokens, phrase);
  return text.slice(start, end).replaceAll(/\s+/gu, ' ');
};

function toEntity(text: string, tokens: readonly Token[], chain: Chain): Entity {
  const named = chain.find((phrase) => phrase.full) ?? chain[0];
  const name = named ? wordsOf(text, tokens, named) : '';
  const aliases = new Set(chain.map((phrase) => wordsOf(text, tokens, phrase)));
  aliases.delete(name);
  return {
    kind: 'documents',
    name,
    aliases: [...aliases],
    role: null,
    mentions: chain.map((phrase) => spanOf(tokens, phrase)),
  };
}
