import type { Content, ContentProblem } from '../../files/content.ts';
import { formatParsed } from '../../files/write/write-parsed.ts';
import { proofFault } from '../../files/stock/proof-fault.ts';
import { recordsByArticle } from '../../files/stock/provable-records.ts';
import type { UnreadableFiles } from '../../files/read/unreadable-files.ts';
import { problemAt } from '../ground/check-context.ts';

/**
 * Holds what `.parsed` says was proved against the articles and their records: each proof is of the text that its article
 * names, and counts the records that there are. Of an article with a record that cannot be read nothing is said.
 */
export function checkProofs(content: Content, unreadable: UnreadableFiles): ContentProblem[] {
  const recordsOf = recordsByArticle(content);
  return content.articles.flatMap((articleFile) => {
    const parsed = content.parsed.get(articleFile.id);
    if (!parsed?.proof || unreadable.records.has(articleFile.id)) return [];
    const fault = proofFault(parsed.proof, articleFile, recordsOf(articleFile.id));
    if (fault === null) return [];
    const line = formatParsed(parsed)
      .split('\n')
      .findIndex((text) => text.startsWith('"proof"'));
    const [folder = ''] = articleFile.file.split('/');
    return [
      problemAt(
        { file: `${folder}/.parsed/${articleFile.id}.json`, lines: new Map([['proof', line + 1]]) },
        'proof',
        'proof-of-other-records',
        fault,
        'Run npm run check -- --source FILE with a copy of the text, and commit what it writes. Without a copy, npm run check -- --fix takes the proof out.',
      ),
    ];
  });
}
