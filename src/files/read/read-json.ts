/** JSON as data; else the place in the text, in UTF-16 units, at which it is none, and what is wrong there. */
export type ReadJson = { readonly data: unknown } | { readonly at: number; readonly message: string };

/** Many times what any of the project's files needs; what is nested some thousand deep cannot be walked through. */
const deepest = 100;

/** The place after the closing mark of a text that begins at `start`. */
function afterText(json: string, start: number): number {
  let at = start + 1;
  while (at < json.length && json[at] !== '"') at += json[at] === '\\' ? 2 : 1;
  return at + 1;
}

/** Where a text opens more lists and groups within one another than are read; null where it does not. */
function tooDeepAt(json: string): number | null {
  let depth = 0;
  for (let at = 0; at < json.length; at += 1) {
    const sign = json[at];
    if (sign === '"') at = afterText(json, at) - 1;
    else if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth -= 1;
    if (depth > deepest) return at;
  }
  return null;
}

/** Reads JSON that may have been written by anyone, and nested however deeply. */
export function readJson(text: string): ReadJson {
  const at = tooDeepAt(text);
  if (at !== null)
    return {
      at,
      message: `Expected lists and groups of fields at most ${String(deepest)} within one another, and found more.`,
    };
  try {
    const data: unknown = JSON.parse(text);
    return { data };
  } catch (error) {
    const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
    // Without a position the text has ended too early.
    return {
      at: position === undefined ? text.length : Number(position),
      message: 'Expected JSON and found something else.',
    };
  }
}
