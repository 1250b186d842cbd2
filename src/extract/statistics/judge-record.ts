import { isNoText, type BlockKind } from '../../article/article.ts';
import type { QuantityFinding } from '../findings.ts';
import { shareRules } from '../quantities/rules/read-share.ts';
import { singular } from '../../language/en/sentences/singular.ts';
import { timeUnits } from '../../language/en/figures/units.ts';
import type { Token } from '../tokens.ts';
import {
  casualtyVerbs,
  casualtyWords,
  choices,
  definites,
  marginLeads,
  margins,
  personNouns,
  timePointers,
  timeRelations,
  smallMeasures,
  unrealModals,
  weapons,
} from '../../language/en/figures/worth-keeping.ts';
import { minusWords } from '../../language/en/figures/number-words.ts';
import { lowerAt } from '../lower-at.ts';

/** A figure and where it stands. */
export interface FigurePlace {
  readonly quantity: QuantityFinding;
  readonly tokens: readonly Token[];
  /** Its first token, and the token after its last. */
  readonly from: number;
  readonly to: number;
  /** The tokens of its sentence. */
  readonly first: number;
  readonly last: number;
  readonly kind: BlockKind;
  /** What its record says is counted. */
  readonly counted: string | null;
  /** True where it says the figure before it again in another unit: "100 miles (160 km)". */
  readonly restates: boolean;
}

/** Counts of things from here on are worth a record also where they are taken as known: "the 12 robots". */
const largeCount = 10;
/** The same for numbers of which the words do not say what they count. */
const largeNumber = 100;

const nearby = 12;

/** Whether the words around a figure say what befell people. */
function tellsCasualties({ tokens, from, to, first, last }: FigurePlace): boolean {
  for (let index = Math.max(first, from - nearby); index < Math.min(last, to + nearby); index += 1)
    if (casualtyWords.has(lowerAt(tokens, index))) return true;
  return false;
}

const highest = ({ value }: QuantityFinding): number =>
  typeof value === 'number' ? Math.abs(value) : Math.abs(value.high);

/** "the three branches", "their fifteen minutes": known to the reader, and told in passing. */
const isDefinite = ({ tokens, from }: FigurePlace): boolean => definites.has(lowerAt(tokens, from - 1));

/** A length of time that something took, lasts or may take: "imprisoned for twelve years". One that tells when is none. */
function isLength(place: FigurePlace): boolean {
  const { tokens, from, to, last } = place;
  const next = to < last ? lowerAt(tokens, to) : '';
  const previous = lowerAt(tokens, from - 1);
  return !isDefinite(place) && !timeRelations.has(next) && !timePointers.has(previous);
}

/** Whether a count of things is worth a record: a large one, one that is news, or one of people whom something befell. */
function isNotableCount(place: FigurePlace): boolean {
  const { quantity } = place;
  const high = highest(quantity);
  if (quantity.rule === 'single' || high < 2) {
    const person = personNouns.has(singular(lastWord(quantity.unit)));
    return high === 1 && person && quantity.rule === 'single' && killed(place);
  }
  if (high >= largeCount) return true;
  if (choices.has(singular(lastWord(quantity.unit)))) return false;
  if (!isDefinite(place)) return true;
  return killed(place) || (personNouns.has(singular(lastWord(quantity.unit))) && tellsCasualties(place));
}

const lastWord = (unit: string | null): string => unit?.slice(unit.lastIndexOf(' ') + 1) ?? '';

/** "one man was killed": the verb right after or right before the count. */
function killed({ tokens, from, to }: FigurePlace): boolean {
  for (let index = from - 2; index < to + 5; index += 1)
    if (casualtyVerbs.has(lowerAt(tokens, index))) return true;
  return false;
}

/** "by 7 points", "a 4-point lead", as shares are told; a game's "by two points" is none. */
const isMargin = ({ tokens, from, to }: FigurePlace): boolean =>
  tokens[from]?.kind === 'number' &&
  (marginLeads.has(lowerAt(tokens, from - 1)) || margins.has(lowerAt(tokens, to)));

/** "it would have been more than a thousand": a figure of what did not happen. */
function isCounterfactual({ tokens, from, first }: FigurePlace): boolean {
  for (let index = Math.max(first, from - 8); index < from; index += 1)
    if (tokens[index]?.lower === 'have' && unrealModals.has(lowerAt(tokens, index - 1))) return true;
  return false;
}

/** "a 104-page report", "a 9mm pistol": a number that says what a thing is like, or what it is called. */
function describesThing({ quantity, tokens, to }: FigurePlace): boolean {
  const next = tokens[to];
  if (quantity.unit === null) return next?.text === '-' && next.start === tokens[to - 1]?.end;
  return smallMeasures.has(quantity.unit) && weapons.has(singular(lowerAt(tokens, to)));
}

/**
 * Whether a figure is worth a record of its own: it counts or measures something in the world. An age in passing, a moment
 * ("two hours later"), a single thing, a small count of what is taken as known, a headline (its text says it again) are not.
 */
export function judgeRecord(place: FigurePlace): boolean {
  const { quantity, kind, restates } = place;
  const { unit, rule, bound, nounSpan } = quantity;
  if (kind === 'title' || kind === 'heading' || kind === 'dateline' || isNoText(kind) || restates)
    return false;
  if (describesThing(place)) return false;
  const isNegativeRange = rule === 'range' && minusWords.has(lowerAt(place.tokens, place.from - 1));
  if (rule === 'one-unit' || isNegativeRange || isCounterfactual(place)) return false;
  if (shareRules.has(rule)) return true;
  if (unit === null || (nounSpan !== null && place.counted === null)) {
    if (rule === 'vague-amount') return false;
    const previous = lowerAt(place.tokens, place.from - 1);
    return highest(quantity) >= largeNumber || (casualtyWords.has(previous) && highest(quantity) >= 1);
  }
  if (nounSpan !== null) return isNotableCount(place);
  if (unit === 'year of age') return false;
  if (timeUnits.has(unit)) return isLength(place);
  if (unit === 'count' || unit === 'point')
    return (
      highest(quantity) >= largeCount ||
      !Number.isInteger(highest(quantity)) ||
      quantity.change !== null ||
      isMargin(place)
    );
  if (unit === 'degree') return bound !== 'exact';
  return true;
}
