import { expect, test } from 'vitest';
import { formatAnnotation } from '../../../../src/check/ground/format-problem.ts';

test('what a workflow command would misread is escaped', () => {
  expect(
    formatAnnotation({
      file: 'content/quotes/a,b/c.mdx',
      line: 5,
      severity: 'warning',
      rule: 'sum: differs',
      message: '50% and 49%: no whole.',
      hint: 'Look again.',
    }),
  ).toBe(
    '::warning file=content/quotes/a%2Cb/c.mdx,line=5,title=sum%3A differs::50%25 and 49%25: no whole.%0ALook again.',
  );
});
