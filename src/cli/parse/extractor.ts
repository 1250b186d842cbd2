import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Article } from '../../article/article.ts';
import { extract } from '../../extract/extract.ts';
import type { Findings } from '../../extract/findings.ts';

/** What was found in an article, or how the extractor failed with it. */
export type Extracted = { readonly findings: Findings } | { readonly fault: string };

/** Reads articles, each for itself. */
export interface Extractor {
  readonly extract: (article: Article) => Promise<Extracted>;
  readonly end: () => Promise<void>;
}

/** An article's findings. A fault of the extractor is told with the article, and keeps no other from being read. */
export function extractOne(article: Article): Extracted {
  try {
    return { findings: extract(article) };
  } catch (error) {
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { fault: trace.split('\n', 2).join('') };
  }
}

/** Reads each article when it is asked for. */
export const extractHere: Extractor = {
  extract: (article) => Promise.resolve(extractOne(article)),
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
    extract: (article) =>
      new Promise((resolve, reject) => {
        const { thread, waiting } = threads[next++ % count] ?? {};
        waiting?.push({ resolve, reject });
        thread?.postMessage(article);
      }),
    end: async () => {
      await Promise.all(threads.map(({ thread }) => thread.terminate()));
    },
  };
}
