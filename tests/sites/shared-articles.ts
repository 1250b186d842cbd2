import { existsSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.env['ONRECORD_SHARED'];
const articles = folder === undefined ? null : join(folder, 'articles', 'wikinews');

/** Where whole articles lie that are no part of the project, below the folder that ONRECORD_SHARED names; null elsewhere. */
export const sharedArticles = articles !== null && existsSync(articles) ? articles : null;
