import { defaultSettings } from '../records/newsroom/site-settings.ts';
import type { Content } from './content.ts';

/** A content folder in which nothing stands. */
export const emptyContent: Content = {
  articles: [],
  quotes: [],
  statistics: [],
  timeline: [],
  entities: [],
  parsed: new Map(),
  releases: new Map(),
  settings: defaultSettings,
  ownPages: [],
  problems: [],
};
