import { Presets, SingleBar } from 'cli-progress';
import { say, type Io } from './io.ts';

/** How far one stage of a command has come. */
export interface Progress {
  /** One more of the total is done. */
  step(): void;
  /** The stage is over: the bar goes, and one line says what came of it. */
  end(line: string): void;
}

/** Shows a stage of `total` steps: a bar on a terminal, and elsewhere only the line at its end. */
export function startProgress(io: Io, label: string, total: number): Progress {
  const bar = io.isTerminal
    ? new SingleBar(
        {
          format: `${label.padEnd(9)}{bar} {value} of {total}`,
          stream: io.stdout,
          clearOnComplete: true,
          hideCursor: true,
        },
        Presets.shades_classic,
      )
    : null;
  bar?.start(total, 0);
  return {
    step: () => bar?.increment(),
    end: (line) => {
      bar?.stop();
      say(io, `${label.padEnd(9)}${line}`);
    },
  };
}
