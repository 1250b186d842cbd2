import type { Token } from '../tokens.ts';
import {
  currencyCodes,
  currencyPrefixes,
  currencySigns,
  currencyWords,
  dollarCountries,
} from '../../language/en/figures/currencies.ts';
import { afterArticle, amountOpeners, fractionSigns } from '../../language/en/figures/number-words.ts';
import { indefiniteArticles } from '../../language/en/sentences/function-words.ts';
import { unitSigns, unitWords } from '../../language/en/figures/units.ts';

const symbols = new Set([...currencySigns.keys(), ...fractionSigns.keys(), '.']);
const codes = new Set([...currencyCodes.keys(), ...currencyPrefixes.keys(), ...dollarCountries.keys()]);

/** A cheap look at a token: whether a rule could find a quantity that starts there. */
export function startsQuantity(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === 'number') return true;
  if (token.kind === 'symbol')
    return symbols.has(token.text) && (token.text !== '.' || tokens[at + 1]?.kind === 'number');
  if (indefiniteArticles.has(token.lower)) {
    const next = tokens[at + 1];
    const isUnit = unitSigns.has(next?.text ?? '') || currencyWords.has(next?.lower ?? '');
    if (isUnit || unitWords.has(next?.lower ?? '') || afterArticle.has(next?.lower ?? '')) return true;
  } else if (amountOpeners.has(token.lower) || token.lower.endsWith('fold')) return true;
  const next = tokens[at + 1]?.kind;
  return (next === 'number' || next === 'symbol') && codes.has(token.text);
}
