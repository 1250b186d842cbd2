import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

type Environment = Readonly<Record<string, string | undefined>>;

function readEnvironment(process: number): Environment {
  const parts = readFileSync(`/proc/${String(process)}/environ`, 'utf8').split('\0');
  return Object.fromEntries(
    parts
      .filter((part) => part.includes('='))
      .map((part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)]),
  );
}

function parentOf(process: number): number {
  const status = readFileSync(`/proc/${String(process)}/status`, 'utf8');
  return Number(/\nPPid:\s*(\d+)/.exec(status)?.[1] ?? 0);
}

/** Between npm and what it runs stands at most a shell or two. */
const mostBetween = 5;

/**
 * The environment in which the npm was started that runs this script; null where the system does not tell. Linux does.
 * @param parent the process that started this one
 */
function environmentOfNpm(env: Environment, parent: number): Environment | null {
  try {
    for (
      let process = parent, step = 0;
      process > 1 && step < mostBetween;
      process = parentOf(process), step += 1
    ) {
      const its = readEnvironment(process);
      const isOfThisScript = (['npm_lifecycle_event', 'npm_package_json', 'INIT_CWD'] as const).every(
        (name) => its[name] === env[name],
      );
      if (!isOfThisScript) return its;
    }
  } catch {
    // No such file: another system, or another person's process.
  }
  return null;
}

const listed = z.record(z.string(), z.unknown());
const written = z.union([z.string(), z.number(), z.boolean()]);

/**
 * What npm has in these variables where its command line says nothing: from its settings' files and from the environment.
 * Asks npm, which takes half a second; where it does not answer, nothing is known to come from elsewhere.
 * @param variables names as in `npm_config_site`
 */
export function valuesElsewhere(
  variables: readonly string[],
  env: Environment,
  parent: number,
): { readonly values: Readonly<Record<string, string>>; readonly isEnvironmentKnown: boolean } {
  const started = environmentOfNpm(env, parent);
  const isEnvironmentKnown = started !== null;
  const [node, npm] = [env['npm_node_execpath'], env['npm_execpath']];
  if (node === undefined || npm === undefined) return { values: {}, isEnvironmentKnown };
  const without = Object.fromEntries(Object.entries(env).filter(([name]) => !variables.includes(name)));
  const { stdout } = spawnSync(node, [npm, 'config', 'list', '--json'], {
    env: started ?? without,
    encoding: 'utf8',
  });
  try {
    const settings = listed.parse(JSON.parse(stdout));
    const values: Record<string, string> = {};
    for (const variable of variables) {
      const name = variable.slice('npm_config_'.length);
      const value = written.safeParse(settings[name.replaceAll('_', '-')] ?? settings[name]);
      if (value.success) values[variable] = String(value.data);
    }
    return { values, isEnvironmentKnown };
  } catch {
    return { values: {}, isEnvironmentKnown };
  }
}
