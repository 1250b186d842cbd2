import type { Locator, Page } from '@playwright/test';

/** The part of a page below a heading of the second level. */
export const part = (page: Page, title: string): Locator =>
  page.locator('section').filter({ has: page.getByRole('heading', { name: title, exact: true, level: 2 }) });
