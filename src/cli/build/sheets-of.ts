import { publishContent } from '../../withhold/publish-content.ts';
import type { SoundContent } from '../../withhold/sound-content.ts';

/** The pages that have a sheet to print, below the site's front page: those of the articles that are shown, at the addresses that they have there. */
export function sheetsOf(content: SoundContent): string[] {
  return publishContent(content).shown.content.articles.map(({ id }) => `articles/${id}/`);
}
