import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Flaw } from './flaw.ts';

/** YAML as data, with the line of every key. Where there are flaws, the data is not to be used. */
export interface ReadYaml {
  readonly data: unknown;
  /** Path of a key or an item, joined by dots (`confirmed.on`, `words.0`) → line in the file, counted from 1. */
  readonly lines: ReadonlyMap<string, number>;
  readonly flaws: readonly Flaw[];
}

/** Reads YAML as {@link readYaml} does. */
export type YamlReader = (yaml: string, firstLine: number) => ReadYaml;

const hints: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'Keep one of the two lines.',
  TAB_AS_INDENT: 'Indent with spaces.',
  MULTIPLE_DOCS: 'What stands behind it would not be read: take the line out.',
  BLOCK_AS_IMPLICIT_KEY: 'Put a text that holds a colon and a space in quotation marks.',
  MISSING_CHAR: 'Close the quotation mark or bracket that was opened before this line.',
};

const messages: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'The same key stands here a second time.',
  MULTIPLE_DOCS: 'The fields end here at a line of dots or hyphens, and more stands below it.',
  TAB_AS_INDENT: 'Expected spaces before the key and found a tab.',
};

function collectLines(
  node: unknown,
  path: string,
  lineAt: (offset: number) => number,
  lines: Map<string, number>,
): void {
  const at = (key: string): string => (path === '' ? key : `${path}.${key}`);
  if (isMap(node))
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : '';
      if (isNode(key) && key.range) lines.set(at(name), lineAt(key.range[0]));
      collectLines(value, at(name), lineAt, lines);
    }
  else if (isSeq(node))
    node.items.forEach((item, index) => {
      if (isNode(item) && item.range) lines.set(at(String(index)), lineAt(item.range[0]));
      collectLines(item, at(String(index)), lineAt, lines);
    });
}

// YAML has none of these as they are, and readers differ in what they take them for: a lone CR ends a comment in some.
// eslint-disable-next-line no-control-regex -- these are what is looked for
const strayControl = /[\0-\x08\x0b\x0c\x0e-\x1f]|\r(?!\n)/;

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Why a text that an escape such as "\\0" has made is none; null where it is one. */
const flawInText = (text: string): string | null =>
  text.includes('\0') ? 'the character U+0000' : text.isWellFormed() ? null : 'half of a surrogate pair';

/** The parser gives up, in one way or the other. */
const tooDeep = {
  message: 'The YAML is nested so deeply that it cannot be read.',
  hint: 'No field has more than a few lists and groups of fields within one another: take the brackets or the indentation out.',
};

/** Parses YAML; null where it is nested so deeply that the parser gives up. */
function parseSafely(yaml: string, lineCounter: LineCounter): ReturnType<typeof parseDocument> | null {
  try {
    return parseDocument(yaml, { lineCounter, prettyErrors: false, logLevel: 'error', stringKeys: true });
  } catch {
    return null;
  }
}

/**
 * Reads YAML whose first line is line `firstLine` of its file. Aliases, anchors, tags, control characters, a key
 * that stands twice and a second document are flaws: what the file says must be what a person sees in it.
 */
export function readYaml(yaml: string, firstLine: number): ReadYaml {
  const counter = new LineCounter();
  const document = parseSafely(yaml, counter);
  if (!document)
    return {
      data: null,
      lines: new Map(),
      flaws: [{ line: firstLine, ...tooDeep }],
    };
  const lineAt = (offset: number): number => firstLine + Math.max(counter.linePos(offset).line - 1, 0);
  const flaws: Flaw[] = [...document.errors, ...document.warnings].map(({ code, message, pos }) => {
    const hint = /call stack/i.test(message) ? tooDeep.hint : hints[code];
    return {
      line: lineAt(pos[0]),
      message:
        messages[code] ??
        (/call stack/i.test(message) ? tooDeep.message : `This is no valid YAML: ${message}.`),
      ...(hint === undefined ? {} : { hint }),
    };
  });
  const stray = strayControl.exec(yaml);
  if (stray)
    flaws.push({
      line: lineAt(stray.index),
      message: `Expected text and found the control character ${codeOf(stray[0])}.`,
      hint: 'Take it out. In quotation marks it can be written as an escape: "\\r".',
    });
  visit(document, {
    Node(_, node) {
      const flaw = isScalar(node) && typeof node.value === 'string' ? flawInText(node.value) : null;
      if (flaw !== null)
        flaws.push({
          line: lineAt(node.range?.[0] ?? 0),
          message: `Expected text and found ${flaw}, which no page can show.`,
        });
      if (isAlias(node) || node.anchor !== undefined)
        flaws.push({
          line: lineAt(node.range?.[0] ?? 0),
          message: `Expected a plain value and found ${isAlias(node) ? 'an alias (*)' : 'an anchor (&)'}.`,
          hint: 'Write the value out, or put it in quotation marks if it is a text that begins with * or &.',
        });
    },
  });
  if (flaws.length > 0) return { data: null, lines: new Map(), flaws };
  const lines = new Map<string, number>();
  collectLines(document.contents, '', lineAt, lines);
  const data: unknown = document.toJS({ maxAliasCount: 0 });
  return { data, lines, flaws };
}
