/**
 * The headers for static hosts that read a file `_headers` (Netlify, Cloudflare Pages), for every file below `base`.
 * The policy is the widest of all pages’ and adds what a page cannot say of itself; each page narrows it in its head.
 * A browser’s own reader of PDFs is laid out by inline styles and counts as an object, so those two are open here alone.
 * @param base the path the site lies under, with a slash at both ends
 */
export function hostHeaders(base: string): string {
  const policy = [
    `default-src 'self'`,
    `script-src 'self' 'wasm-unsafe-eval'`,
    `style-src 'self' 'unsafe-inline'`,
    `form-action 'self'`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ');
  return [
    '# For static hosts that read this file, which stands at the root of what they publish.',
    `${base}*`,
    `  Content-Security-Policy: ${policy}`,
    '  X-Content-Type-Options: nosniff',
    '  Referrer-Policy: strict-origin-when-cross-origin',
    '  Permissions-Policy: camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
    '  Cross-Origin-Opener-Policy: same-origin',
    '# The names of these files change with what is in them.',
    `${base}_astro/*`,
    '  Cache-Control: public, max-age=31536000, immutable',
    '',
  ].join('\n');
}
