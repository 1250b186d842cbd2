import { readOperations } from './content-stream.ts';

/** A marked-content sequence (PDF 32000-1, 14.6) that is open where something is painted. */
export interface Mark {
  /** `Artifact`, a structure type or another tag. */
  readonly tag: string;
  /** The number by which the structure refers to it; null where it has none. */
  readonly mcid: number | null;
  /** The operands as they are written, and where the operator stands with them, end exclusive. */
  readonly written: string;
  readonly start: number;
  readonly end: number;
}

/** A colour as red, green and blue, each from 0 to 1. */
export type Colour = readonly [number, number, number];
/** Left, bottom, right and top in points, from the page's lower left corner. */
export type Box = readonly [number, number, number, number];

interface Place {
  /** The marks around it, the outermost first. */
  readonly marks: readonly Mark[];
  /** Where it stands in the content, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** What a page's content paints, in the order in which it paints it. */
export type Painted =
  | (Place & {
      readonly kind: 'text';
      /** The characters' codes, of two bytes each. */
      readonly codes: readonly number[];
      /** The font's name among the page's resources, and its size in points as it is seen. */
      readonly font: string;
      readonly size: number;
      /** The size as it is written. */
      readonly writtenSize: number;
      /** Where its baseline begins, in points. */
      readonly at: readonly [number, number];
      readonly colour: Colour;
    })
  | (Place & {
      readonly kind: 'path';
      readonly box: Box;
      /** The colour that it is filled with; null for a path that is only drawn. */
      readonly fill: Colour | null;
      readonly stroke: Colour | null;
    })
  | (Place & { readonly kind: 'object'; readonly name: string; readonly box: Box })
  | (Place & { readonly kind: 'endOfText' })
  /** The end of a mark; `marks` are those around it. */
  | (Place & { readonly kind: 'endOfMark'; readonly mark: Mark })
  /** A mark that ends without having begun, or the reverse. */
  | (Place & { readonly kind: 'unbalanced' });

type Matrix = readonly [number, number, number, number, number, number];
type Token = number | string;

const identity: Matrix = [1, 0, 0, 1, 0, 0];
const black: Colour = [0, 0, 0];

const multiply = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[1] * b[2],
  a[0] * b[1] + a[1] * b[3],
  a[2] * b[0] + a[3] * b[2],
  a[2] * b[1] + a[3] * b[3],
  a[4] * b[0] + a[5] * b[2] + b[4],
  a[4] * b[1] + a[5] * b[3] + b[5],
];

const apply = (m: Matrix, x: number, y: number): readonly [number, number] => [
  m[0] * x + m[2] * y + m[4],
  m[1] * x + m[3] * y + m[5],
];

interface State {
  readonly matrix: Matrix;
  readonly fill: Colour;
  readonly stroke: Colour;
  readonly font: string;
  readonly size: number;
}

const tokenPattern =
  /\/[^\s()<>[\]{}/%]*|<[0-9A-Fa-f\s]*>|\((?:[^()\\]|\\[\s\S])*\)|[-+]?(?:\d+\.?\d*|\.\d+)/g;

/** The operands of an operator: numbers as such, names and strings as they are written. Arrays are laid flat. */
const readOperands = (written: string): Token[] =>
  [...written.matchAll(tokenPattern)].map(([token]) => (/^[-+.\d]/.test(token) ? Number(token) : token));

function codesOf(string: string): number[] {
  const bytes: number[] = [];
  if (string.startsWith('<')) {
    const digits = string.slice(1, -1).replace(/\s/g, '');
    for (let at = 0; at < digits.length; at += 2)
      bytes.push(parseInt(digits.slice(at, at + 2).padEnd(2, '0'), 16));
  } else {
    for (const [, octal, escaped, plain] of string
      .slice(1, -1)
      .matchAll(/\\([0-7]{1,3})|\\([\s\S])|([^\\])/g)) {
      const control =
        { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }[escaped ?? ''] ?? escaped ?? plain ?? '';
      bytes.push(octal === undefined ? control.charCodeAt(0) : parseInt(octal, 8));
    }
  }
  const codes: number[] = [];
  for (let at = 0; at < bytes.length; at += 2) codes.push((bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0));
  return codes;
}

const matrixOf = ([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): Matrix => [
  a,
  b,
  c,
  d,
  e,
  f,
];

function colourOf(operands: readonly number[]): Colour {
  if (operands.length === 4) {
    const [c = 0, m = 0, y = 0, k = 0] = operands;
    return [(1 - c) * (1 - k), (1 - m) * (1 - k), (1 - y) * (1 - k)];
  }
  const [red = 0, green = red, blue = red] = operands;
  return [red, green, blue];
}

const fillSetters = new Set(['g', 'rg', 'k', 'sc', 'scn']);
const strokeSetters = new Set(['G', 'RG', 'K', 'SC', 'SCN']);
const fillers = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*']);
const strokers = new Set(['S', 's', 'B', 'B*', 'b', 'b*']);
const shows = new Set(['Tj', 'TJ', "'", '"']);

function boxOf(points: readonly (readonly [number, number])[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

const corners = (m: Matrix, x: number, y: number, width: number, height: number) =>
  [
    [x, y],
    [x + width, y],
    [x, y + height],
    [x + width, y + height],
  ].map(([cx = 0, cy = 0]) => apply(m, cx, cy));

/**
 * Reads what a page's content (PDF 32000-1, 8 and 9) paints: which text, path or object, under which marks, where
 * and in which colour. It knows the operators that Chromium writes; clipping and transparency change nothing here.
 * @param bytes The content, decoded.
 * @throws {Error} At an image inside the content, as {@link readOperations}.
 */
export function* interpretContent(bytes: Uint8Array): Generator<Painted> {
  const content = new TextDecoder('latin1').decode(bytes);
  let state: State = { matrix: identity, fill: black, stroke: black, font: '', size: 0 };
  const saved: State[] = [];
  let marks: readonly Mark[] = [];
  let [text, line]: [Matrix, Matrix] = [identity, identity];
  let points: (readonly [number, number])[] = [];

  for (const { operator, start, end } of readOperations(bytes)) {
    const written = content.slice(start, end - operator.length);
    const place = { marks, start, end };
    if (operator === 'BDC' || operator === 'BMC') {
      const [tag] = readOperands(written);
      const mcid = /\/MCID\s+(\d+)/.exec(written)?.[1];
      marks = [
        ...marks,
        {
          tag: String(tag).slice(1),
          mcid: mcid === undefined ? null : Number(mcid),
          written: written.trim(),
          start,
          end,
        },
      ];
      continue;
    }
    if (operator === 'EMC') {
      const mark = marks.at(-1);
      marks = marks.slice(0, -1);
      yield mark ? { ...place, marks, kind: 'endOfMark', mark } : { ...place, kind: 'unbalanced' };
      continue;
    }
    if (operator === 'ET') {
      yield { ...place, kind: 'endOfText' };
      continue;
    }
    const operands = readOperands(written);
    const numbers = operands.filter((operand) => typeof operand === 'number');
    const [x = 0, y = 0, width = 0, height = 0] = numbers;
    if (operator === 'q') saved.push(state);
    else if (operator === 'Q') state = saved.pop() ?? state;
    else if (operator === 'cm') state = { ...state, matrix: multiply(matrixOf(numbers), state.matrix) };
    else if (fillSetters.has(operator)) state = { ...state, fill: colourOf(numbers) };
    else if (strokeSetters.has(operator)) state = { ...state, stroke: colourOf(numbers) };
    else if (operator === 'Tf') state = { ...state, font: String(operands[0]).slice(1), size: x };
    else if (operator === 'BT') [text, line] = [identity, identity];
    else if (operator === 'Tm') [text, line] = [matrixOf(numbers), matrixOf(numbers)];
    else if (operator === 'Td' || operator === 'TD') text = line = multiply([1, 0, 0, 1, x, y], line);
    else if (operator === 'm' || operator === 'l') points.push(apply(state.matrix, x, y));
    else if (operator === 're') points.push(...corners(state.matrix, x, y, width, height));
    else if (operator === 'c' || operator === 'v' || operator === 'y') {
      for (let at = 0; at < numbers.length; at += 2) {
        points.push(apply(state.matrix, numbers[at] ?? 0, numbers[at + 1] ?? 0));
      }
    } else if (operator === 'n') points = [];
    else if (fillers.has(operator) || strokers.has(operator)) {
      if (points.length > 0) {
        yield {
          ...place,
          kind: 'path',
          box: boxOf(points),
          fill: fillers.has(operator) ? state.fill : null,
          stroke: strokers.has(operator) ? state.stroke : null,
        };
      }
      points = [];
    } else if (operator === 'Do' || operator === 'sh') {
      const name = String(operands[0]).slice(1);
      yield { ...place, kind: 'object', name, box: boxOf(corners(state.matrix, 0, 0, 1, 1)) };
    } else if (shows.has(operator)) {
      const seen = multiply(text, state.matrix);
      yield {
        ...place,
        kind: 'text',
        codes: operands.flatMap((operand) => (/^[<(]/.test(String(operand)) ? codesOf(String(operand)) : [])),
        font: state.font,
        size: state.size * Math.hypot(seen[2], seen[3]),
        writtenSize: state.size,
        at: apply(seen, 0, 0),
        colour: state.fill,
      };
    }
  }
  if (marks.length > 0) yield { marks, start: bytes.length, end: bytes.length, kind: 'unbalanced' };
}
