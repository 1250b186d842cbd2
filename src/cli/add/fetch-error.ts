/** What a person can do where a program cannot get a page. */
export const saveInstead = 'Save the page in your browser and add the .html file, with --url.';

/** What a person can do where the page, saved, would be no better. */
export const copyInstead = 'Copy the article’s text into a .txt file in UTF-8 and add that, with --url.';

/** A page that cannot be fetched: which, what happened, and what to do about it. */
export class FetchError extends Error {
  override readonly name = 'FetchError';

  constructor(address: string, problem: string, advice = saveInstead) {
    super(`${address}: ${problem} ${advice}`);
  }
}
