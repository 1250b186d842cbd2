import { modelMagic, type ModelHeader } from '../../src/extract/syntax/read-model.ts';

/** Writes learnt weights as one file, as `readModel` reads it: texts, and tables of numbers as they lie in memory. */
export function writeModel(
  header: Omit<ModelHeader, 'parts'>,
  parts: Readonly<Record<string, string | Uint32Array | Uint16Array>>,
): Uint8Array {
  const bytes = Object.entries(parts).map(([name, part]): [string, Uint8Array] => [
    name,
    typeof part === 'string'
      ? new TextEncoder().encode(part)
      : new Uint8Array(part.buffer, part.byteOffset, part.byteLength),
  ]);
  const sizes = bytes.map(([name, part]) => ({ name, bytes: part.length }));
  const first = new TextEncoder().encode(`${modelMagic}${JSON.stringify({ ...header, parts: sizes })}\n`);
  return Buffer.concat([first, ...bytes.map(([, part]) => part)]);
}
