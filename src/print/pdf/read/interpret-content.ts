import { readOperations } from './content-stream.ts';
import {
  apply,
  boxAround,
  cornersOf,
  identity,
  multiply,
  type Box,
  type Matrix,
  type Point,
} from './geometry.ts';
import { codesOf, readOperands, type Operand } from './operands.ts';

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
      readonly at: Point;
      readonly colour: Colour;
    })
  | (Place & {
      readonly kind: 'path';
      /** Where the path's first step stands in the content. */
      readonly from: number;
      readonly box: Box;
      /** The colour that it is filled with; null for a path that is only drawn. */
      readonly fill: Colour | null;
      readonly stroke: Colour | null;
    })
  | (Place & { readonly kind: 'object'; readonly name: string; readonly box: Box })
  /** The end of a text object, and where it begins. */
  | (Place & { readonly kind: 'endOfText'; readonly from: number })
  /** The end of a mark; `marks` are those around it. */
  | (Place & { readonly kind: 'endOfMark'; readonly mark: Mark })
  /** A mark that ends without having begun, or the reverse. */
  | (Place & { readonly kind: 'unbalanced' });

const black: Colour = [0, 0, 0];

interface State {
  readonly matrix: Matrix;
  readonly fill: Colour;
  readonly stroke: Colour;
  readonly font: string;
  readonly size: number;
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

const fillers = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*']);
const strokers = new Set(['S', 's', 'B', 'B*', 'b', 'b*']);
const shows = new Set(['Tj', 'TJ', "'", '"']);

/** What is known where an operator stands: what is saved by `q`, and what goes on until a path or a text ends. */
interface Pen {
  state: State;
  readonly saved: State[];
  text: Matrix;
  line: Matrix;
  points: Point[];
  pathFrom: number | null;
  textFrom: number;
}

type Step = (pen: Pen, numbers: readonly number[], operands: readonly Operand[]) => void;

const setFill: Step = (pen, numbers) => {
  pen.state = { ...pen.state, fill: colourOf(numbers) };
};
const setStroke: Step = (pen, numbers) => {
  pen.state = { ...pen.state, stroke: colourOf(numbers) };
};
const moveText: Step = (pen, [x = 0, y = 0]) => {
  pen.text = pen.line = multiply([1, 0, 0, 1, x, y], pen.line);
};
const setText: Step = (pen, numbers) => {
  pen.text = pen.line = matrixOf(numbers);
};
const addPoints: Step = (pen, numbers) => {
  for (let at = 0; at < numbers.length; at += 2)
    pen.points.push(apply(pen.state.matrix, [numbers[at] ?? 0, numbers[at + 1] ?? 0]));
};
const endPath: Step = (pen) => {
  pen.points = [];
  pen.pathFrom = null;
};

const boxIn = (matrix: Matrix, [x = 0, y = 0, width = 0, height = 0]: readonly number[]): Point[] =>
  cornersOf([x, y, x + width, y + height]).map((corner) => apply(matrix, corner));

/** What the operators do that paint nothing. */
const steps: Readonly<Record<string, Step>> = {
  q: (pen) => pen.saved.push(pen.state),
  Q: (pen) => {
    pen.state = pen.saved.pop() ?? pen.state;
  },
  cm: (pen, numbers) => {
    pen.state = { ...pen.state, matrix: multiply(matrixOf(numbers), pen.state.matrix) };
  },
  ...Object.fromEntries(['g', 'rg', 'k', 'sc', 'scn'].map((operator) => [operator, setFill])),
  ...Object.fromEntries(['G', 'RG', 'K', 'SC', 'SCN'].map((operator) => [operator, setStroke])),
  Tf: (pen, [size = 0], operands) => {
    pen.state = { ...pen.state, font: String(operands[0]).slice(1), size };
  },
  BT: setText,
  Tm: setText,
  Td: moveText,
  TD: moveText,
  ...Object.fromEntries(['m', 'l', 'c', 'v', 'y'].map((operator) => [operator, addPoints])),
  re: (pen, numbers) => pen.points.push(...boxIn(pen.state.matrix, numbers)),
  n: endPath,
};

/** What an operator paints with its operands; null where it paints nothing. */
function paint(pen: Pen, operator: string, operands: readonly Operand[], place: Place): Painted | null {
  const { state, points, pathFrom } = pen;
  if (operator === 'ET') return { ...place, kind: 'endOfText', from: pen.textFrom };
  if (fillers.has(operator) || strokers.has(operator)) {
    if (points.length === 0) return null;
    return {
      ...place,
      kind: 'path',
      from: pathFrom ?? place.start,
      box: boxAround(points),
      fill: fillers.has(operator) ? state.fill : null,
      stroke: strokers.has(operator) ? state.stroke : null,
    };
  }
  if (operator === 'Do' || operator === 'sh') {
    const name = String(operands[0]).slice(1);
    return { ...place, kind: 'object', name, box: boxAround(boxIn(state.matrix, [0, 0, 1, 1])) };
  }
  if (!shows.has(operator)) return null;
  const seen = multiply(pen.text, state.matrix);
  return {
    ...place,
    kind: 'text',
    codes: operands.flatMap((operand) => (/^[<(]/.test(String(operand)) ? codesOf(String(operand)) : [])),
    font: state.font,
    size: state.size * Math.hypot(seen[2], seen[3]),
    writtenSize: state.size,
    at: apply(seen, [0, 0]),
    colour: state.fill,
  };
}

/** The mark that an operator opens; null for one that opens none. */
function openedBy(operator: string, written: string, start: number, end: number): Mark | null {
  if (operator !== 'BDC' && operator !== 'BMC') return null;
  const mcid = /\/MCID\s+(\d+)/.exec(written)?.[1];
  return {
    tag: String(readOperands(written)[0]).slice(1),
    mcid: mcid === undefined ? null : Number(mcid),
    written: written.trim(),
    start,
    end,
  };
}

/**
 * Reads what a page's content (PDF 32000-1, 8 and 9) paints: which text, path or object, under which marks, where
 * and in which colour. It knows the operators that Chromium writes; clipping and transparency change nothing here.
 * @param bytes The content, decoded.
 * @throws {Error} At an image inside the content, as {@link readOperations}.
 */
export function* interpretContent(bytes: Uint8Array): Generator<Painted> {
  const content = new TextDecoder('latin1').decode(bytes);
  const state: State = { matrix: identity, fill: black, stroke: black, font: '', size: 0 };
  const pen: Pen = {
    state,
    saved: [],
    text: identity,
    line: identity,
    points: [],
    pathFrom: null,
    textFrom: 0,
  };
  let marks: readonly Mark[] = [];
  for (const { operator, start, end } of readOperations(bytes)) {
    const written = content.slice(start, end - operator.length);
    const opened = openedBy(operator, written, start, end);
    if (opened) {
      marks = [...marks, opened];
    } else if (operator === 'EMC') {
      const mark = marks.at(-1);
      marks = marks.slice(0, -1);
      yield mark ? { marks, start, end, kind: 'endOfMark', mark } : { marks, start, end, kind: 'unbalanced' };
    } else {
      const operands = readOperands(written);
      if (operator === 'BT') pen.textFrom = start;
      if (operator === 'm' || operator === 're') pen.pathFrom ??= start;
      const painted = paint(pen, operator, operands, { marks, start, end });
      if (painted) yield painted;
      if (fillers.has(operator) || strokers.has(operator)) endPath(pen, [], []);
      steps[operator]?.(
        pen,
        operands.filter((operand) => typeof operand === 'number'),
        operands,
      );
    }
  }
  if (marks.length > 0) yield { marks, start: bytes.length, end: bytes.length, kind: 'unbalanced' };
}
