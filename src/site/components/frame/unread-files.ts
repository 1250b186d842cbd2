import type { ContentProblem } from '../../../files/content.ts';
import { sharedContent } from '../../model/shared-content.ts';

/**
 * What keeps files of the content folder from being read, so that there are no pages of them. A build is never made of such a
 * folder; the development server serves what is left.
 */
export async function unreadFiles(): Promise<ContentProblem[]> {
  const { problems } = await sharedContent();
  return problems.filter(({ severity }) => severity === 'error');
}
