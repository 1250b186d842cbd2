import { fileURLToPath } from 'node:url';
import createQpdf, { type QpdfInstance } from '@neslinesli93/qpdf-wasm';

/** What Emscripten gives every file system, and the package's types leave out. */
interface WritableFiles {
  writeFile(path: string, bytes: Uint8Array): void;
}

const clean = 'No syntax or stream encoding errors found; the file may still contain';

/** A qpdf that tells its lines to somebody: it takes hold of the console while it is made, and has no other way. */
function openQpdf(tell: (line: string) => void): Promise<QpdfInstance> {
  const { log, error } = console;
  try {
    console.log = tell;
    console.error = tell;
    return createQpdf({
      locateFile: () => fileURLToPath(import.meta.resolve('@neslinesli93/qpdf-wasm/dist/qpdf.wasm')),
    });
  } finally {
    console.log = log;
    console.error = error;
  }
}

const told: string[] = [];
let qpdf: Promise<QpdfInstance> | null = null;

/**
 * What `qpdf --check` finds wrong in a file, line by line; nothing where it is sound.
 * qpdf comes from npm and runs in this process: one of it looks at all files, as it takes longer to load than to look.
 */
export async function findSyntaxFaults(bytes: Uint8Array): Promise<string[]> {
  const { FS: files, callMain } = await (qpdf ??= openQpdf((line) => told.push(line)));
  told.length = 0;
  (files as typeof files & WritableFiles).writeFile('/sheet.pdf', bytes);
  const code = callMain(['--check', '/sheet.pdf']);
  return code === 0 && told.includes(clean) ? [] : [`qpdf ends with ${String(code)}`, ...told];
}
