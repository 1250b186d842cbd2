import { expect, test } from 'vitest';
import { markGaps } from '../../../../src/site/text/mark-gaps.ts';

test('shows a run of blocks as one gap, in the text marked and elsewhere plain', () => {
  expect(
    markGaps('<title>By ███ ██ – On Record</title><p title="a ██ > b">He, ███\n██████ ██, said █ “██”.</p>'),
  ).toBe(
    '<title>By [withheld] – On Record</title><p title="a [withheld] > b">He, ' +
      '<span class="gap">[withheld]</span>, said <span class="gap">[withheld]</span> ' +
      '“<span class="gap">[withheld]</span>”.</p>',
  );
});

test('leaves a page without gaps as it is', () => {
  expect(markGaps('<p>Nothing is “withheld” here.</p>')).toBe('<p>Nothing is “withheld” here.</p>');
});
