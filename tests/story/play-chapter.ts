import { spawnSync } from 'node:child_process';

/** Puts a command's answer into the form that a chapter has it in. */
function answerOf(
  { stdout, stderr, status }: { stdout: string; stderr: string; status: number | null },
  mask: (text: string) => string,
): string[] {
  const linesOf = (text: string): string[] => (text === '' ? [] : text.replace(/\n$/, '').split('\n'));
  return [
    ...linesOf(mask(stdout)),
    ...linesOf(mask(stderr)).map((line) => `! ${line}`.trimEnd()),
    ...(status === 0 ? [] : [`[exit ${String(status)}]`]),
  ];
}

/**
 * Plays a chapter of the story: runs each command of its `console` blocks in a shell and puts what the command
 * really says in place of the lines that the chapter expects below it. The rest of the text is kept.
 *
 * A command stands behind `$ `, its further lines behind `> `. Below it are what it writes to standard output, what it
 * writes to standard error behind `! `, and its exit code as `[exit 1]` where that is not 0.
 * @param shell the path of the shell, the folder and the environment in which commands run
 * @param mask replaces what differs from one run to the next
 * @param afterEach is called with each command after it has run, and throws where something does not hold
 * @returns the chapter as it really went: the same text where every line was as expected
 */
export async function playChapter(
  chapter: string,
  {
    shell,
    folder,
    env,
    mask,
    afterEach,
  }: {
    readonly shell: string;
    readonly folder: string;
    readonly env: Readonly<Record<string, string>>;
    readonly mask: (text: string) => string;
    readonly afterEach: (command: string) => Promise<void>;
  },
): Promise<string> {
  const lines = chapter.split('\n');
  const played: string[] = [];
  let isConsole = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line.startsWith('```')) isConsole = line === '```console';
    if (!isConsole || !line.startsWith('$ ')) {
      // What stands in a console block below a command is its answer, and is written anew.
      if (!isConsole || line.startsWith('```')) played.push(line);
      continue;
    }
    const command = [line.slice(2)];
    played.push(line);
    while (lines[at + 1]?.startsWith('> ') === true || lines[at + 1] === '>') {
      at++;
      const more = lines[at] ?? '';
      played.push(more);
      command.push(more.slice(2));
    }
    const text = command.join('\n');
    played.push(
      ...answerOf(spawnSync(shell, ['-c', text], { cwd: folder, env: { ...env }, encoding: 'utf8' }), mask),
    );
    await afterEach(text);
  }
  return played.join('\n');
}
