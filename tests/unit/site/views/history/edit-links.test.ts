import { describe, expect, test } from 'vitest';
import { siteSettingsSchema } from '../../../../../src/records/newsroom/site-settings.ts';
import {
  editAddress,
  historyAddress,
  reportAddress,
} from '../../../../../src/site/views/history/edit-links.ts';
import { en } from '../../../../../src/site/words/en/en.ts';

const what = { title: 'A & B', address: 'https://facts.example/quotes/a/b/', words: 'One.\nTwo.' };
const settings = (stated: object) => siteSettingsSchema.parse(stated);

describe('where a file is edited', () => {
  test.each([
    ['https://github.com/owner/name', 'https://github.com/owner/name/edit/main/content/people/a.mdx'],
    ['https://gitlab.com/owner/name/', 'https://gitlab.com/owner/name/-/edit/main/content/people/a.mdx'],
    [
      'https://codeberg.org/owner/name.git',
      'https://codeberg.org/owner/name/_edit/main/content/people/a.mdx',
    ],
  ])('at %s', (repository, expected) => {
    expect(editAddress(settings({ repository }), 'content/people/a.mdx')).toBe(expected);
  });
});

test.each([
  ['https://github.com/owner/name', 'https://github.com/owner/name/commits/main/content/people/a.mdx'],
  ['https://gitlab.com/owner/name', 'https://gitlab.com/owner/name/-/commits/main/content/people/a.mdx'],
  [
    'https://codeberg.org/owner/name.git',
    'https://codeberg.org/owner/name/commits/branch/main/content/people/a.mdx',
  ],
  [undefined, null],
])('where the changes of a file are listed, at %s', (repository, expected) => {
  expect(historyAddress(settings({ repository }), 'content/people/a.mdx')).toBe(expected);
});

describe('where an error is reported', () => {
  test('as an issue that is filled in', () => {
    const address = new URL(
      reportAddress(settings({ repository: 'https://github.com/owner/name' }), what, en) ?? '',
    );
    expect(address.pathname).toBe('/owner/name/issues/new');
    expect(address.searchParams.get('title')).toBe('Error in: A & B');
    expect(address.searchParams.get('body')).toBe(
      'https://facts.example/quotes/a/b/\n\n> One.\n> Two.\n\nWhat is wrong: ',
    );
  });

  test('as a mail', () => {
    const address = reportAddress(settings({ report: 'desk@facts.example' }), what, en);
    expect(address).toMatch(/^mailto:desk@facts\.example\?subject=Error%20in%3A%20A%20%26%20B&body=/);
  });

  test('nowhere, where nothing is set', () => {
    expect(reportAddress(settings({}), what, en)).toBeNull();
    expect(editAddress(settings({}), 'content/people/a.mdx')).toBeNull();
  });
});
