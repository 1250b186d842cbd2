import { fileURLToPath } from 'node:url';
import createQpdf from '@neslinesli93/qpdf-wasm';

/** What Emscripten gives every file system, and the package's types leave out. */
interface WritableFiles {
  writeFile(path: string, bytes: Uint8Array): void;
}

/**
 * What `qpdf --check` finds wrong in a file, line by line; nothing where it is sound.
 * qpdf comes from npm and runs in this process, in a world of its own for each file.
 */
export async function findSyntaxFaults(bytes: Uint8Array): Promise<string[]> {
  const told: string[] = [];
  const options = {
    locateFile: () => fileURLToPath(import.meta.resolve('@neslinesli93/qpdf-wasm/dist/qpdf.wasm')),
    print: (line: string) => told.push(line),
    printErr: (line: string) => told.push(line),
  };
  const { FS: files, callMain } = await createQpdf(options);
  (files as typeof files & WritableFiles).writeFile('/sheet.pdf', bytes);
  const code = callMain(['--check', '/sheet.pdf']);
  return code === 0 ? [] : [`qpdf ends with ${String(code)}`, ...told];
}
