/**
 * qpdf as it comes from npm, as a program: it says what it finds on the terminal and ends with qpdf's own code,
 * 0 where it finds nothing, 2 for errors, 3 for warnings.
 *
 * usage: node tests/pdf/qpdf.ts FILE
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import createQpdf from '@neslinesli93/qpdf-wasm';

/** What Emscripten gives every file system, and the package's types leave out. */
interface WritableFiles {
  writeFile(path: string, bytes: Uint8Array): void;
}

const [, , file = ''] = process.argv;
const { FS: files, callMain } = await createQpdf({
  locateFile: () => fileURLToPath(import.meta.resolve('@neslinesli93/qpdf-wasm/dist/qpdf.wasm')),
});
(files as typeof files & WritableFiles).writeFile('/sheet.pdf', readFileSync(file));
process.exitCode = callMain(['--check', '/sheet.pdf']);
