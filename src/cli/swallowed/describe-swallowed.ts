import { quoteArgument } from '../terminal/quote-argument.ts';
import type { SwallowedFlag } from './find-swallowed.ts';

const isWithoutValue = ({ flag, values }: SwallowedFlag): boolean =>
  flag.value !== null && values.length === 0;

/**
 * Says what npm did with a command's flags, and what to type instead: the whole command where nothing about it is in doubt.
 * @param given what npm did hand on, behind the command's name
 * @param takesArguments false for a command that takes flags alone: an argument is then the value of a flag
 */
export function describeSwallowed(
  command: string,
  given: readonly string[],
  swallowed: readonly SwallowedFlag[],
  takesArguments: boolean,
): string[] {
  const names = [...new Set(swallowed.map(({ flag }) => flag.name))];
  const withoutValue = swallowed.filter(isWithoutValue);
  const isPlain = withoutValue.length === 0;
  const isOneValue = withoutValue.length === 1 && given.length === 1 && !takesArguments;
  const typed = swallowed.flatMap((one) => {
    const { flag, values } = one;
    if (flag.value === null) return [flag.name];
    const shown = isWithoutValue(one)
      ? isOneValue
        ? given.map(quoteArgument)
        : [flag.value]
      : values.map(quoteArgument);
    return [flag.name, ...shown];
  });
  const before = isPlain ? given.map(quoteArgument) : isOneValue ? [] : ['…'];
  return [
    `npm took ${names.join(' and ')} for ${names.length === 1 ? 'a flag' : 'flags'} of its own and did not hand ${names.length === 1 ? 'it' : 'them'} on. Nothing was read and nothing was written.`,
    `    Put -- before what is meant for ${command}:  npm run ${command} -- ${[...before, ...typed].join(' ')}`,
  ];
}
