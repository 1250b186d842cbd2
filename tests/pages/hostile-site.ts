import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { stringify } from 'yaml';
import { hostileWords } from '../unit/hostile/hostile-texts.ts';
import { projectFolder, type BuiltSite } from './sites.ts';

/** Built beside the other sites, of one article whose every quotation holds something that is code to some reader. */
export const hostileSite: BuiltSite = {
  name: 'hostile words',
  content: join('test-results', 'hostile-content'),
  base: '/',
  site: 'https://hostile.example',
  dist: join(projectFolder, 'test-results', 'sites', 'hostile'),
  variable: 'ONRECORD_TEST_HOSTILE',
};

/** Quotation marks end a quotation, and a block stands for what is withheld: neither can stand in one as it is. */
const quotable = hostileWords
  .filter((word) => !/["'█]/.test(word))
  .concat('</p><p onclick=alert(1)>', '</title>');

export const hostileTitle = '</title><script>alert(1)</script> {title} --> ]]> \u202e';

/** What each quotation of the article says. */
export const hostileStatements = quotable.map(
  (word, index) => `We keep the ${String(index + 101)}th word ${word} as it was written`,
);

/** Writes the article and parses it as an editor would. */
export async function writeHostileContent(): Promise<void> {
  const content = join(projectFolder, hostileSite.content);
  await rm(content, { recursive: true, force: true });
  await mkdir(join(content, 'articles'), { recursive: true });
  const front = {
    title: hostileTitle,
    publisher: '<b onclick=alert(1)>Post</b>',
    author: '${x}',
    published: '2031-05-04',
  };
  const paragraphs = hostileStatements.map(
    (statement) => `“${statement},” said Mayor Nils Berg of <b>Arle</b> {x} on May 3.`,
  );
  await writeFile(
    join(content, 'articles', 'words.txt'),
    `---\n${stringify(front)}---\n\n${paragraphs.join('\n\n')}\n`,
  );
  await promisify(execFile)(
    process.execPath,
    [join(projectFolder, 'src', 'cli', 'main.ts'), 'parse', '--content', content],
    { cwd: projectFolder, env: { ...process.env, CI: '' } },
  );
}
