import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Plugin } from 'vite';
import { splitFrontMatter } from '../../article/front-matter/split-front-matter.ts';

/** What stands below a file's front matter, on the lines it stands on, below front matter that holds nothing. */
function noteAlone(text: string): string {
  const parts = splitFrontMatter(text);
  return parts ? `---\n${'\n'.repeat(parts.bodyLine - 3)}---\n${parts.body}` : '';
}

/**
 * A Vite plugin that hands Astro no more than the note of a content file. Astro would read the front matter again, with
 * a parser of its own that takes some bytes otherwise than ours (a lone CR ends a comment in it) and obeys `layout`,
 * which names code to be run. The records are handed over as data, so nothing is lost.
 * @param content absolute path of the content folder
 */
export function loadNotesAlone(content: string): Plugin {
  return {
    name: 'onrecord-notes-alone',
    enforce: 'pre',
    load: {
      filter: { id: /\.mdx(?:\?|$)/ },
      handler(id) {
        const file = id.split('?')[0] ?? '';
        if (relative(content, file).startsWith('..')) return null;
        return noteAlone(readFileSync(file, 'utf8'));
      },
    },
  };
}
