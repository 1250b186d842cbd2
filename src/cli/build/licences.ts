import { z } from 'zod';

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      dev: z.boolean().optional(),
      devOptional: z.boolean().optional(),
      link: z.boolean().optional(),
    }),
  ),
});

/** One package that is installed to use the program, not only to work on it. */
export interface LicensedPackage {
  readonly name: string;
  readonly version: string;
  /** As an SPDX expression; null where the package names none. */
  readonly licence: string | null;
}

/**
 * The packages that a lock file installs for those who use the program, by name, each version once.
 * @param lock the content of `package-lock.json`
 */
export function listPackages(lock: unknown): LicensedPackage[] {
  const found = new Map<string, LicensedPackage>();
  for (const [path, one] of Object.entries(lockSchema.parse(lock).packages)) {
    if (!path.includes('node_modules/') || one.dev === true || one.devOptional === true || one.link === true)
      continue;
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const version = one.version ?? '';
    found.set(`${name} ${version}`, { name, version, licence: one.license ?? null });
  }
  return [...found.values()].sort((one, other) =>
    one.name < other.name ? -1 : one.name > other.name ? 1 : one.version < other.version ? -1 : 1,
  );
}

/**
 * The page that lists the licences of what the program is installed with, as Markdown.
 * @param learntFrom the data that weights were learnt from, each with its licence
 */
export function writeLicences(packages: readonly LicensedPackage[], learntFrom: readonly string[]): string {
  const licences = [...new Set(packages.map(({ licence }) => licence))].sort((one, other) =>
    (one ?? '~') < (other ?? '~') ? -1 : 1,
  );
  const parts = licences.map((licence) => {
    const under = packages.filter((one) => one.licence === licence);
    const names = under.map(({ name, version }) => `- ${name} ${version}`);
    return `## ${licence ?? 'Without a word of its licence in the package'} (${String(under.length)})\n\n${names.join('\n')}\n`;
  });
  return `# Licences

This page is written by \`npm run licences\` from the lock file: the ${String(packages.length)} packages that the program is installed with,
on all systems together, by the licence that each names. What is only used to work on the project is left out. A built
site holds of these the fonts and the search, and their licences in \`licences.txt\`.

## What was learnt, and from what

The code is under the MIT licence. The weights in \`src/language/en/model\` and those of who said a quotation were learnt from
these, by the programs in \`bench\`; none of their texts is in the project.

${learntFrom.map((one) => `- ${one}`).join('\n')}

${parts.join('\n')}`;
}
