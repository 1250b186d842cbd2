import type { SiteSettings } from '../../../records/newsroom/site-settings.ts';
import type { Words } from '../../words/words.ts';

/** What a reader reports an error in. */
export interface Reported {
  readonly title: string;
  /** Its page: a whole address where the site's is known, else the path. */
  readonly address: string;
  /** What it says; empty for a name. */
  readonly words: string;
}

const encodePath = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

/** A repository's address without what may stand at its end. */
const rootOf = (repository: string): string => repository.replace(/(?<!\/)\/+$/, '').replace(/\.git$/, '');

/**
 * The address at which a file is edited at its Git host, told by the host's name: GitHub and GitLab have their own
 * forms, every other host is taken for Forgejo or Gitea. Null where no repository is set, or the path may not be shown.
 * @param file path of the file within the repository
 */
export function editAddress({ repository, branch }: SiteSettings, file: string): string | null {
  if (repository === undefined || file === '') return null;
  const root = rootOf(repository);
  const { hostname } = new URL(root);
  const [at, path] = [encodePath(branch), encodePath(file)];
  if (hostname.includes('github')) return `${root}/edit/${at}/${path}`;
  if (hostname.includes('gitlab')) return `${root}/-/edit/${at}/${path}`;
  return `${root}/_edit/${at}/${path}`;
}

/** The address at which a file's changes are listed at its Git host, told as for {@link editAddress}. */
export function historyAddress({ repository, branch }: SiteSettings, file: string): string | null {
  if (repository === undefined || file === '') return null;
  const root = rootOf(repository);
  const { hostname } = new URL(root);
  const [at, path] = [encodePath(branch), encodePath(file)];
  if (hostname.includes('github')) return `${root}/commits/${at}/${path}`;
  if (hostname.includes('gitlab')) return `${root}/-/commits/${at}/${path}`;
  return `${root}/commits/branch/${at}/${path}`;
}

/**
 * The address at which an error is reported: a mail, a page, or a new issue at the repository's host, filled in with
 * what it is about. Null where neither is set.
 */
export function reportAddress(
  { repository, report }: SiteSettings,
  what: Reported,
  { record }: Words,
): string | null {
  const title = record.errorIn(what.title);
  const words = what.words === '' ? '' : `\n\n${what.words.replace(/(?<![^\n])/g, '> ')}`;
  const body = `${what.address}${words}\n\n${record.whatIsWrong} `;
  const [encodedTitle, encodedBody] = [title, body].map(encodeURIComponent);
  if (report !== undefined) {
    if (/^https?:/.test(report)) return report;
    const mail = report.replace(/^mailto:/, '');
    return `mailto:${mail}?subject=${encodedTitle ?? ''}&body=${encodedBody ?? ''}`;
  }
  if (repository === undefined) return null;
  const root = rootOf(repository);
  if (new URL(root).hostname.includes('gitlab'))
    return `${root}/-/issues/new?issue[title]=${encodedTitle ?? ''}&issue[description]=${encodedBody ?? ''}`;
  return `${root}/issues/new?title=${encodedTitle ?? ''}&body=${encodedBody ?? ''}`;
}
