import { saveInstead } from './fetch-error.ts';

/** What an answer other than the page says to a person, by its status code: what happened, and what to do. */
export function describeStatus(status: number): { readonly problem: string; readonly advice: string } {
  const code = String(status);
  if (status === 404 || status === 410)
    return {
      problem: `There is no page at this address (${code}).`,
      advice: 'Check the address in your browser.',
    };
  if (status === 401 || status === 402 || status === 403 || status === 451)
    return { problem: `The site does not let this program read the page (${code}).`, advice: saveInstead };
  if (status === 429)
    return {
      problem: `The site asks for fewer requests (${code}).`,
      advice: 'Wait a while, or save the page in your browser and add the .html file, with --url.',
    };
  if (status >= 500)
    return {
      problem: `The site has a fault of its own (${code}).`,
      advice: 'Try again later, or save the page in your browser and add the .html file, with --url.',
    };
  return { problem: `The site did not answer with the page (${code}).`, advice: saveInstead };
}
