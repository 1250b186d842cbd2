import { z } from 'zod';

const headerSchema = z.strictObject({
  sources: z.array(z.string()),
  signature: z.int(),
  parts: z.array(z.strictObject({ name: z.string(), bytes: z.int().nonnegative() })),
});

/** What a file of learnt weights says of itself: what it was learnt from, a number that changes with the features, its parts. */
export type ModelHeader = z.infer<typeof headerSchema>;

/** The parts of a file of learnt weights, by name. */
export interface ModelParts {
  /** @throws Error where the file has no such part */
  readonly text: (name: string) => string;
  /** @throws Error where the file has no such part */
  readonly slots: (name: string) => Uint32Array;
  /** @throws Error where the file has no such part */
  readonly cells: (name: string) => Uint16Array;
}

/** How such a file begins: then comes a line of JSON, then its parts one after the other, numbers with the low byte first. */
export const modelMagic = 'onrecord model 1\n';

const isModel = (bytes: Uint8Array): boolean =>
  new TextDecoder().decode(bytes.subarray(0, modelMagic.length)) === modelMagic;

/** The first line of JSON of such a file, and where it ends. */
function readHeader(bytes: Uint8Array): { readonly header: ModelHeader; readonly end: number } {
  if (!isModel(bytes))
    throw new Error('This is no file of learnt weights: train them again with the program in bench/.');
  const end = bytes.indexOf(10, modelMagic.length);
  const line = new TextDecoder().decode(bytes.subarray(modelMagic.length, end));
  return { header: headerSchema.parse(JSON.parse(line)), end };
}

/**
 * What weights were learnt from, each with its licence.
 * @throws Error where the bytes are no file of learnt weights
 */
export const sourcesOf = (bytes: Uint8Array): readonly string[] => readHeader(bytes).header.sources;

/**
 * Reads a file of learnt weights that a program in bench/ wrote.
 * @param signature what the features at hand come to; weights that were learnt for others would say nothing
 * @throws Error where the bytes are no such file, or were learnt for other features
 */
export function readModel(bytes: Uint8Array, signature: number): ModelParts {
  const decoder = new TextDecoder();
  const { header, end } = readHeader(bytes);
  if (header.signature !== signature)
    throw new Error(
      `The weights were learnt for other features (${String(header.signature)}, not ${String(signature)}): train them again with the program in bench/.`,
    );
  const parts = new Map<string, Uint8Array>();
  let at = end + 1;
  for (const { name, bytes: size } of header.parts) {
    // a copy of its own, so that numbers of four bytes lie where they must
    parts.set(name, new Uint8Array(bytes.subarray(at, at + size)));
    at += size;
  }
  const part = (name: string): Uint8Array => {
    const found = parts.get(name);
    if (found === undefined)
      throw new Error(`The weights have no part “${name}”: train them again with the program in bench/.`);
    return found;
  };
  return {
    text: (name) => decoder.decode(part(name)),
    slots: (name) => new Uint32Array(part(name).buffer),
    cells: (name) => new Uint16Array(part(name).buffer),
  };
}
