import { describeSwallowed } from './describe-swallowed.ts';
import { findSwallowed, variableOf, type KnownFlag } from './find-swallowed.ts';
import { valuesElsewhere } from './values-elsewhere.ts';

/** What has to be known of a command line: its commands with their flags and arguments. */
export interface CommandLine {
  readonly commands: readonly {
    name(): string;
    readonly registeredArguments: readonly unknown[];
    readonly options: readonly { readonly long?: string | undefined; readonly flags: string }[];
  }[];
}

/**
 * Why a command that npm runs as a script is not to be carried out, in lines for the person who typed it; none where npm
 * has kept no flag of the command to itself.
 * @param args the command's name and what npm handed on behind it
 * @param parent the process that started this one
 */
export function refuseSwallowed(
  { commands }: CommandLine,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  parent: number,
): string[] {
  // Others hand on what is typed, and set variables of these names too.
  if (env['npm_config_user_agent']?.startsWith('npm/') !== true) return [];
  const [name, ...given] = args;
  const command = commands.find((one) => one.name() === name);
  if (!command) return [];
  const flags: KnownFlag[] = command.options.flatMap(({ long, flags: text }) =>
    long === undefined
      ? []
      : [{ name: long, value: text.includes('<') ? text.slice(text.indexOf('<')) : null }],
  );
  const found = findSwallowed(flags, env, {});
  if (found.length === 0) return [];
  const { values, isEnvironmentKnown } = valuesElsewhere(
    found.map(({ flag }) => variableOf(flag)),
    env,
    parent,
  );
  const swallowed = findSwallowed(flags, env, values);
  if (swallowed.length === 0) return [];
  return [
    ...describeSwallowed(command.name(), given, swallowed, command.registeredArguments.length > 0),
    ...(isEnvironmentKnown
      ? []
      : [
          `    Or, if you did not type it, take ${swallowed.map(({ flag }) => variableOf(flag)).join(' and ')} out of the environment.`,
        ]),
  ];
}
