import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Article } from '../../article/article.ts';
import { extract } from '../../extract/extract.ts';
import type { Findings } from '../../extract/findings.ts';
import type { ArticleFile } from '../../files/content.ts';

/** An article's file whose text is at hand. */
export interface TextFile extends ArticleFile {
  readonly article: Article;
}

/** A finding that becomes no record. */
export interface Refused {
  /** Its list and its place there, counted from 0: `quotes[3]`. */
  readonly finding: string;
  /** Where it claims to stand, in UTF-16 units of the text; null where that cannot be read. */
  readonly at: number | null;
  /** What was expected and what was found. */
  readonly why: string;
}

/** What was found in an article, or how the extractor failed with it. */
export type Extracted =
  | { readonly findings: Findings; readonly refused: readonly Refused[] }
  | { readonly fault: string; readonly hint: string };

/** Reads articles, each for itself. */
export interface Extractor {
  /** @throws whatever keeps it from reading on */
  readonly extract: (file: TextFile) => Promise<Extracted>;
  /** Called once everything is read. @throws where something is wrong with how the extractor ended */
  readonly finish: () => Promise<void>;
  /** Lets go of all that it holds. */
  readonly end: () => Promise<void>;
}

/** A fault of On Record itself with one article, which keeps no other from being read. */
export function ownFault(error: unknown): Extracted {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    fault: `This article could not be parsed, by a fault of On Record itself: ${trace.split('\n', 2).join('')}.`,
    hint: 'Its records stay as they are. Please report this line with the article.',
  };
}

/** An article's findings. A fault of the extractor is told with the article, and keeps no other from being read. */
export function extractOne(article: Article): Extracted {
  try {
    return { findings: extract(article), refused: [] };
  } catch (error) {
    return ownFault(error);
  }
}

/** Reads each article when it is asked for. */
export const extractHere: Extractor = {
  extract: ({ article }) => Promise.resolve(extractOne(article)),
  finish: () => Promise.resolve(),
  end: () => Promise.resolve(),
};

/** Reads articles in threads of their own: one for each processor, four at most. */
export function extractInThreads(): Extractor {
  const count = Math.min(availableParallelism(), 4);
  const threads = Array.from({ length: count }, () => {
    const thread = new Worker(new URL('extract-thread.ts', import.meta.url));
    const waiting: { resolve: (extracted: Extracted) => void; reject: (error: unknown) => void }[] = [];
    thread.on('message', (extracted: Extracted) => waiting.shift()?.resolve(extracted));
    thread.on('error', (error) => {
      for (const { reject } of waiting.splice(0)) reject(error);
    });
    return { thread, waiting };
  });
  let next = 0;
  return {
    extract: ({ article }) =>
      new Promise((resolve, reject) => {
        const { thread, waiting } = threads[next++ % count] ?? {};
        waiting?.push({ resolve, reject });
        thread?.postMessage(article);
      }),
    finish: () => Promise.resolve(),
    end: async () => {
      await Promise.all(threads.map(({ thread }) => thread.terminate()));
    },
  };
}
