import { Worker } from 'node:worker_threads';
import { EditedMeanwhileError, writeInOrder, type OrderedWrite } from '../../files/write/write-in-order.ts';
import { OutsideError } from '../../files/write/place-in.ts';
import type { FailedWrite } from './write-thread.ts';

/** Writes batches of files into one folder, in the order in which they are put. Nothing is written after what could not be. */
export interface Writer {
  /** Takes a batch; comes back once there is room for another. @throws what a batch before, or this one, failed with */
  readonly put: (writes: readonly OrderedWrite[]) => Promise<void>;
  /** Comes back once all is written. @throws what a batch failed with */
  readonly end: () => Promise<void>;
}

/** Writes each batch before the next is planned. */
export const writeAtOnce = (folder: string): Writer => ({
  put: (writes) => writeInOrder(folder, writes),
  end: () => Promise.resolve(),
});

/** How many batches may wait to be written. */
const mostWaiting = 3;

function revive({ name, message, code, path }: FailedWrite): Error {
  const error =
    name === 'EditedMeanwhileError'
      ? new EditedMeanwhileError(message)
      : name === 'OutsideError'
        ? new OutsideError(message)
        : new Error(message);
  return Object.assign(error, { code, path });
}

/** Writes in a thread of its own, while the next batches are planned. */
export function writeInThread(folder: string): Writer {
  const thread = new Worker(new URL('write-thread.ts', import.meta.url), { workerData: folder });
  const waiting: ((failed: FailedWrite | null) => void)[] = [];
  let failure: Error | null = null;
  let hasRoom = Promise.resolve();
  const done: Promise<void>[] = [];
  thread.on('message', (failed: FailedWrite | null) => waiting.shift()?.(failed));
  thread.on('error', (error) => {
    failure ??= error instanceof Error ? error : new Error(String(error));
    for (const settle of waiting.splice(0)) settle(null);
  });
  const throwIfFailed = (): void => {
    if (failure !== null) throw failure;
  };
  return {
    put: async (writes) => {
      throwIfFailed();
      thread.postMessage(writes);
      done.push(
        new Promise((resolve) => {
          waiting.push((failed) => {
            if (failed !== null) failure ??= revive(failed);
            resolve();
          });
        }),
      );
      hasRoom = done[done.length - mostWaiting] ?? Promise.resolve();
      await hasRoom;
      throwIfFailed();
    },
    end: async () => {
      await Promise.all(done);
      await thread.terminate();
      throwIfFailed();
    },
  };
}
