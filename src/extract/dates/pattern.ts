import type { Token } from '../tokens.ts';

/** What a slot reads from the text: a number, or a word such as a unit. */
export type SlotValue = number | string;

/** What the slots of a pattern have read, by name. */
export type Captures = ReadonlyMap<string, SlotValue>;

/** A part of a pattern that reads one or more tokens and gives them a value: a month, a number in words. */
export interface Slot {
  /** Keys (see {@link keyOf}) of the tokens it can start with. */
  readonly keys: readonly string[];
  /** Reads from token `at`; null where it does not fit. `end` is the index after its last token. */
  readonly read: (tokens: readonly Token[], at: number) => { end: number; value: SlotValue } | null;
}

/** One step of a pattern: a word as it stands, or a slot. */
type Step = { readonly word: string } | { readonly slot: string; readonly name: string };

const dashes = new Set(['-', '–', '—', '‑', '−']);

/** What a token is looked up by: its lower-case word, `#` for any number, `-` for any dash, `'` for any apostrophe. */
export function keyOf(token: Token): string {
  if (token.kind === 'number') return '#';
  if (token.kind === 'symbol') {
    if (dashes.has(token.text)) return '-';
    if (token.text === '’' || token.text === '‘') return "'";
    return token.text;
  }
  const { lower } = token;
  return lower.startsWith('’') ? `'${lower.slice(1)}` : lower;
}

/**
 * Writes a pattern out as all plain sequences of steps that it stands for.
 * `last|past {n} {unit:length} (ago)?`: words, `{slot}` or `{slot:name}`, `(…)` groups, `|` between alternatives
 * (inside a group, or between single words), `?` after what may be missing.
 */
export function expandPattern(pattern: string): Step[][] {
  const pieces = pattern.match(/\{[^{}]+\}|[()?]|[^\s()?{}]+/g) ?? [];
  let at = 0;
  const sequence = (): Step[][] => {
    let branches: Step[][] = [];
    let current: Step[][] = [[]];
    while (at < pieces.length && pieces[at] !== ')') {
      const piece = pieces[at] ?? '';
      at += 1;
      if (piece === '|') {
        branches = [...branches, ...current];
        current = [[]];
        continue;
      }
      let options: Step[][];
      if (piece === '(') {
        options = sequence();
        at += 1;
      } else if (piece.startsWith('{')) {
        const [slot = '', name = slot] = piece.slice(1, -1).split(':');
        options = [[{ slot, name }]];
      } else options = piece.split('|').map((word) => [{ word }]);
      if (pieces[at] === '?') {
        options = [...options, []];
        at += 1;
      }
      current = current.flatMap((before) => options.map((after) => [...before, ...after]));
    }
    return [...branches, ...current];
  };
  return sequence();
}

interface Edge {
  readonly slot: Slot | null;
  readonly name: string;
  readonly target: Node;
}

interface Node {
  readonly edges: Map<string, Edge[]>;
  readonly named: Map<string, Node>;
  /** Places in the list of rules that end here. */
  readonly rules: number[];
}

/** A match of one rule's pattern: the rule's place in the list, the index after its last token, what its slots read. */
export interface PatternMatch {
  readonly rule: number;
  readonly end: number;
  readonly captures: readonly (readonly [string, SlotValue])[];
}

const none: readonly PatternMatch[] = [];
const newNode = (): Node => ({ edges: new Map(), named: new Map(), rules: [] });

/**
 * Puts the patterns of all rules into one tree, so that a token that starts none costs one look-up.
 * @returns a function that gives all matches starting at a token, longest first, then in the order of the rules.
 * @throws Error where a pattern names a slot that is not there.
 */
export function compilePatterns(
  patterns: readonly (readonly string[])[],
  slots: ReadonlyMap<string, Slot>,
): (tokens: readonly Token[], at: number) => readonly PatternMatch[] {
  const root = newNode();
  const add = (steps: readonly Step[], rule: number): void => {
    let node = root;
    for (const step of steps) {
      const isWord = 'word' in step;
      const label = isWord ? step.word : `{${step.slot}:${step.name}}`;
      const known = node.named.get(label);
      if (known) {
        node = known;
        continue;
      }
      const target = newNode();
      const slot = isWord ? null : slots.get(step.slot);
      if (slot === undefined) throw new Error(`A date pattern names a slot that is not there: ${label}`);
      const edge: Edge = { slot, name: isWord ? '' : step.name, target };
      for (const key of slot ? slot.keys : [label]) {
        const edges = node.edges.get(key);
        if (edges) edges.push(edge);
        else node.edges.set(key, [edge]);
      }
      node.named.set(label, target);
      node = target;
    }
    if (node !== root && !node.rules.includes(rule)) node.rules.push(rule);
  };
  patterns.forEach((forms, rule) => {
    for (const form of forms) for (const steps of expandPattern(form)) add(steps, rule);
  });

  return (tokens, at) => {
    const first = tokens[at];
    if (!first || !root.edges.has(keyOf(first))) return none;
    const found: PatternMatch[] = [];
    const walk = (node: Node, next: number, captures: PatternMatch['captures']): void => {
      for (const rule of node.rules) found.push({ rule, end: next, captures });
      const token = tokens[next];
      if (token?.block !== first.block) return;
      for (const edge of node.edges.get(keyOf(token)) ?? []) {
        if (!edge.slot) {
          walk(edge.target, next + 1, captures);
          continue;
        }
        const read = edge.slot.read(tokens, next);
        if (read) walk(edge.target, read.end, [...captures, [edge.name, read.value]]);
      }
    };
    walk(root, at, []);
    return found.sort((a, b) => b.end - a.end || a.rule - b.rule);
  };
}
