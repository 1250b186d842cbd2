import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** Puts pages of the last build into the site that is being built. */
export interface Restorer {
  readonly restore: (path: string) => void;
  /**
   * Ends when all are in their places.
   * @throws {NodeJS.ErrnoException} where one cannot be put there
   */
  readonly end: () => Promise<void>;
}

const together = 256;

/**
 * Starts to put pages into their places, in a thread of its own once there are any.
 * @param folder where the copies lie
 * @param dist path of the folder that the site is built into
 */
export function restorePages(folder: string, dist: string): Restorer {
  let thread: Worker | null = null;
  let failure: Error | null = null;
  let waiting: string[] = [];
  let sent = 0;
  let answered = 0;
  const send = (): void => {
    if (thread === null) {
      thread = new Worker(new URL('restore-thread.ts', import.meta.url), { workerData: { folder, dist } });
      thread.on('message', () => {
        answered += 1;
      });
      thread.on('error', (error) => {
        failure = error instanceof Error ? error : new Error(String(error));
      });
      // A build that fails waits for nobody.
      thread.unref();
    }
    thread.postMessage(waiting);
    sent += 1;
    waiting = [];
  };
  return {
    restore: (path) => {
      waiting.push(path);
      if (waiting.length >= together) send();
    },
    end: async () => {
      if (waiting.length > 0) send();
      thread?.ref();
      while (thread !== null && failure === null && answered < sent) await once(thread, 'message');
      await thread?.terminate();
      if (failure !== null) throw failure;
    },
  };
}
