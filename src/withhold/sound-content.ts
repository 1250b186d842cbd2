import type { Content } from '../files/content.ts';

/** A content folder that has been read, without its problems. */
export type SoundContent = Omit<Content, 'problems'>;
