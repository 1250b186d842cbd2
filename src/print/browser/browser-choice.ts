import type { LaunchOptions } from 'playwright-core';

/** A browser that can be started: what to call it to a person, and how Playwright starts it. */
export interface BrowserChoice {
  /** As in "Chromium 153 from npm". */
  readonly name: string;
  /** Its version, where that is known before it is started. */
  readonly version?: string;
  readonly launch: Pick<LaunchOptions, 'executablePath' | 'channel' | 'env' | 'args'>;
}
