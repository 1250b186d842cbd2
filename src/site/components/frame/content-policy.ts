/** What kind of page it is: the search page compiles the program that reads its index. */
export type PolicyKind = 'page' | 'search';

/**
 * What a page may load (Content Security Policy, level 3): files of its own site, and nothing written into the page.
 * Astro’s own `security.csp` lists a hash for each style and script; with none written into a page there is nothing to hash.
 */
export function contentPolicy(kind: PolicyKind): string {
  return [
    `default-src 'none'`,
    `style-src 'self'`,
    `font-src 'self'`,
    `img-src 'self'`,
    `script-src 'self'${kind === 'search' ? ` 'wasm-unsafe-eval'` : ''}`,
    // The search asks for its index; and who tries a page from within, as Lighthouse does, asks for `robots.txt`.
    `connect-src 'self'`,
    `form-action 'self'`,
    `base-uri 'none'`,
  ].join('; ');
}
