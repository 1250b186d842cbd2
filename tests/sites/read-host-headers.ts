import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltSite } from './sites.ts';

/** The headers that a site’s `_headers` gives all of its files. */
export function readHostHeaders({ dist, base }: BuiltSite): Record<string, string> {
  const [, rule = ''] = readFileSync(join(dist, '_headers'), 'utf8').split(`\n${base}*\n`);
  const lines = rule
    .split(/\n(?! {2})/, 1)
    .join('')
    .split('\n');
  return Object.fromEntries(
    lines.flatMap((line) => {
      const [, name, value] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
      return name === undefined || value === undefined ? [] : [[name, value] as const];
    }),
  );
}
