import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { nameFile } from './name-file.ts';
import { builtFile, copyOf } from './page-memory.ts';

/** Puts pages of the last build into the site, beside the thread that renders: making their folders takes longest. */
const { folder, dist } = z.object({ folder: z.string(), dist: z.string() }).parse(workerData);
const pathsSchema = z.array(z.string());

parentPort?.on('message', (message: unknown) => {
  for (const path of pathsSchema.parse(message)) nameFile(copyOf(folder, path), builtFile(dist, path));
  parentPort?.postMessage(null);
});
