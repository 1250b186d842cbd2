import { describe, expect, test } from 'vitest';
import { noticeRule } from '../../../../src/article/blocks/mark-notices.ts';
import { noticeRules } from '../../../../src/article/blocks/notice-rules.ts';
import type { Article } from '../../../../src/article/article.ts';
import { readHtml } from '../../../../src/article/page/read-html.ts';
import { readMarkdown } from '../../../../src/article/text/read-markdown.ts';
import { readPlainText } from '../../../../src/article/text/read-plain-text.ts';
import { extract } from '../../../../src/extract/extract.ts';

describe.each(noticeRules.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
  test.each(rule.matches)('is “%s”', (block) => {
    expect(noticeRule(block)?.name).toBe(rule.name);
  });
  test.each(rule.not)('is not “%s”', (block) => {
    expect(noticeRule(block)).toBeNull();
  });
});

const told = [
  'The bridge of Arle will be rebuilt in 2031, and more than 4,000 cars cross it each day.',
  '“We will rebuild it before the winter,” Mayor Nils Berg said on March 3.',
];
const notices = [
  'Correction: The bridge will be closed on May 12, 2031, and 900 people cross it, not 4,000.',
  'Editor’s note: Nils Berg said on May 4, 2030, that “he owns 40 percent of the Herald.”',
  'This article was amended on 5 March 2031. An earlier version said that 7,000 people would march on June 1, 2031.',
  'If you or someone you know is struggling, call the Samaritans on 116 123.',
  'Copyright 2031 The Arle Herald. All rights reserved.',
];
const metadata = { published: '2031-03-04', title: 'The bridge of Arle' };

/** The same article in each form, with the notices at its foot and one at its head. */
const forms: readonly (readonly [string, Article])[] = [
  ['plain text', readPlainText([notices[1], ...told, ...notices].join('\n\n'), metadata)],
  [
    'Markdown',
    readMarkdown(
      [`*${notices[1] ?? ''}*`, ...told, ...notices.map((one) => `> _${one}_`)].join('\n\n'),
      'a.md',
      metadata,
    ),
  ],
  [
    'a web page',
    readHtml(
      `<html lang="en"><body><article><h1>The bridge of Arle</h1>${[notices[1], ...told, ...told, ...notices]
        .map((one) => `<p>${one ?? ''}</p>`)
        .join('')}</article></body></html>`,
      'a.html',
    ),
  ],
];

test.each(forms)('of %s, no record is read in what is no text of the article', (_, article) => {
  const texts = article.blocks.map(({ start, end, kind }) => `${kind}: ${article.text.slice(start, end)}`);
  expect(texts).toEqual(
    expect.arrayContaining([`notice: ${notices[0] ?? ''}`, `notice: ${notices[3] ?? ''}`]),
  );
  const { quotes, reported, statistics, timeline, dates, quantities } = extract({
    ...article,
    metadata: { ...article.metadata, ...metadata },
  });
  const spans = [quotes, reported, statistics, timeline, dates, quantities].flat();
  expect(spans.length).toBeGreaterThan(4);
  const inNotices = article.blocks.filter(({ kind }) => kind === 'notice');
  for (const { start, end } of spans)
    expect(inNotices.some((block) => block.start < end && start < block.end)).toBe(false);
});

const kinds = (...blocks: readonly string[]): string[] =>
  readPlainText(blocks.join('\n\n'), metadata).blocks.map(({ kind }) => kind);

describe('a title on a line of its own', () => {
  test('takes along all that is below it at the foot of an article', () => {
    expect(
      kinds(
        ...told,
        'CORRECTION:',
        'As published in the Herald.',
        'An article on the bridge had it wrong.',
        'May 4, 2031.',
      ),
    ).toEqual(['paragraph', 'paragraph', 'notice', 'notice', 'notice', 'notice']);
  });

  test('and one block above an article', () => {
    const [title, note, ...rest] = kinds(
      'Editor’s note',
      'The Herald holds shares in it.',
      ...told,
      ...told,
      ...told,
    );
    expect([title, note]).toEqual(['notice', 'notice']);
    expect(new Set(rest)).toEqual(new Set(['paragraph']));
  });

  test('“appended” takes nothing along', () => {
    expect(kinds('CORRECTION APPENDED.', ...told)).toEqual(['notice', 'paragraph', 'paragraph']);
  });
});

test('a notice that is broken at a width is one block', () => {
  const wrapped = [
    'The bridge of Arle will be rebuilt in 2031, the council has said,',
    'and more than four thousand cars cross it on each day of a week,',
    'which is twice as many as it was made for when it was built up.',
    '',
    'Correction: An earlier version of this article misstated how many',
    'cars cross the bridge. Follow the link at the end to the figures,',
    'which are those of the council and not of the county, as we said.',
  ].join('\n');
  expect(readPlainText(wrapped, metadata).blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'notice']);
});
