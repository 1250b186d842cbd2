import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { writeInOrder, type OrderedWrite } from '../../files/write/write-in-order.ts';

/** Why a batch could not be written, as one thread can tell another. */
export interface FailedWrite {
  readonly name: string;
  readonly message: string;
  readonly code: string | undefined;
  readonly path: string | undefined;
}

const folder = z.string().parse(workerData);
const detailsSchema = z.object({ code: z.string().optional(), path: z.string().optional() });

let last = Promise.resolve();
let hasFailed = false;

async function write(batch: readonly OrderedWrite[]): Promise<FailedWrite | null> {
  if (hasFailed) return null;
  try {
    await writeInOrder(folder, batch);
    return null;
  } catch (error) {
    hasFailed = true;
    const { code, path } = detailsSchema.safeParse(error).data ?? {};
    return error instanceof Error
      ? { name: error.name, message: error.message, code, path }
      : { name: 'Error', message: String(error), code, path };
  }
}

// One batch after another: what comes later rests on what came before.
parentPort?.on('message', (batch: readonly OrderedWrite[]) => {
  last = last.then(async () => {
    parentPort?.postMessage(await write(batch));
  });
});
