import type { Span } from '../../article/article.ts';

/** True where the two stretches share at least one character. */
export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** True where the second stretch lies within the first. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
