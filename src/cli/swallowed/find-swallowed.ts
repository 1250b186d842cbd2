/** A flag of a command, as the command line knows it. */
export interface KnownFlag {
  /** As in `--dry-run`. */
  readonly name: string;
  /** As in `<dir>`; null for a flag that takes no value. */
  readonly value: string | null;
}

/** A flag that npm took from the command line and did not hand on. */
export interface SwallowedFlag {
  readonly flag: KnownFlag;
  /** The values that npm took with it, in order; none where they were left among the arguments, or it takes none. */
  readonly values: readonly string[];
}

/** The variable in which npm hands a flag's value to a script. */
export const variableOf = ({ name }: KnownFlag): string => `npm_config_${name.slice(2).replaceAll('-', '_')}`;

/**
 * The flags of a command that npm has read as its own: `npm run build --frozen`, without ` -- `, hands on nothing of it but
 * `npm_config_frozen=true`.
 * @param elsewhere what npm has in these variables without its command line: from its own settings, or from the environment
 *   in which it was started
 */
export function findSwallowed(
  flags: readonly KnownFlag[],
  env: Readonly<Record<string, string | undefined>>,
  elsewhere: Readonly<Record<string, string | undefined>>,
): SwallowedFlag[] {
  return flags.flatMap((flag) => {
    const text = env[variableOf(flag)];
    if (text === undefined || text === '' || text === elsewhere[variableOf(flag)]) return [];
    if (flag.value === null) return text === 'false' ? [] : [{ flag, values: [] }];
    // npm puts an empty line between the values of a flag that it was given twice, and takes the value of a flag that
    // it does not know only where a sign of equality binds the two.
    return [{ flag, values: text.split('\n\n').filter((value) => value !== 'true') }];
  });
}
