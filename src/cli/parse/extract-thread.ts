import { parentPort } from 'node:worker_threads';
import type { Article } from '../../article/article.ts';
import { extractOne } from './extractor.ts';

parentPort?.on('message', (article: Article) => {
  parentPort?.postMessage(extractOne(article));
});
