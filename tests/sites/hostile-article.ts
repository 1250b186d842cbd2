import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { stringify } from 'yaml';
import { hostileWords } from '../unit/hostile/hostile-words.ts';
import { projectFolder } from './sites.ts';

/** Quotation marks and line ends end a quotation, and a block stands for what is withheld: neither can stand in one as it is. */
const quotable = hostileWords
  .filter((word) => !/["'█\n]/.test(word))
  .concat('</p><p onclick=alert(1)>', '</title>', 'import x');

export const hostileTitle = '</title><script>alert(1)</script> {title} --> ]]> \u202e';

const wordsAStatement = 4;

/** What each quotation of the article says: some of the words, so that all stand on few pages. */
export const hostileStatements = Array.from(
  { length: Math.ceil(quotable.length / wordsAStatement) },
  (_, index) => {
    const words = quotable.slice(index * wordsAStatement, (index + 1) * wordsAStatement);
    return `We keep statement ${String(index + 101)} ${words.join(' and ')} as it was written`;
  },
);

/** What the editor of a hostile pull request writes wherever a field takes words. */
export const hostileContext = `${quotable.join(' ')} as the editor wrote it`;

/** Puts hostile words into the fields that are an editor's, and into a note as text. */
async function editAsAnEditor(content: string): Promise<void> {
  const edit = async (path: string, fields: object, note: string): Promise<void> => {
    const file = join(content, path);
    const written = await readFile(file, 'utf8');
    await writeFile(file, written.replace(/---\n$/, `${stringify(fields)}---\n\n${note}\n`));
  };
  const [first = '', second = ''] = (await readdir(join(content, 'quotes', 'words'))).sort();
  const correction = {
    was: `${hostileContext} once`,
    now: hostileContext,
    why: hostileContext,
    on: '2031-05-06',
  };
  await edit(`quotes/words/${first}`, { context: hostileContext, corrections: [correction] }, 'A note.');
  await edit(
    `quotes/words/${second}`,
    { title: hostileContext, confirmed: { by: hostileContext, on: '2031-05-06' } },
    'A \\{brace\\} and \\<script>alert(1)\\</script> and \u202e and `{process.exit(1)}` as the note wrote it.',
  );
  await edit('people/nils-berg.mdx', { aliases: [hostileTitle], note: hostileContext }, 'A note.');
}

/**
 * Writes an article whose every quotation holds something that is code to some reader, parses it, and edits its records.
 * @param content a folder in which no other article is yet
 */
export async function writeHostileArticle(content: string): Promise<void> {
  await mkdir(join(content, 'articles'), { recursive: true });
  const front = {
    title: hostileTitle,
    publisher: '<b onclick=alert(1)>Post</b>',
    author: '${x}',
    published: '2031-05-04',
  };
  const paragraphs = [
    ...hostileStatements.map(
      (statement) => `“${statement},” said Mayor Nils Berg of <b>Arle</b> {x} on May 3.`,
    ),
    'The town lost 4,000 houses <img src=x onerror=alert(1)> {x} on May 2, 2031.',
  ];
  await writeFile(
    join(content, 'articles', 'words.txt'),
    `---\n${stringify(front)}---\n\n${paragraphs.join('\n\n')}\n`,
  );
  await promisify(execFile)(
    process.execPath,
    [join(projectFolder, 'src', 'cli', 'main.ts'), 'parse', '--content', content],
    { cwd: projectFolder, env: { ...process.env, CI: '' } },
  );
  await editAsAnEditor(content);
}
