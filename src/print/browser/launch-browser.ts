import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

/** A browser that can be started: what to call it to a person, and how Playwright starts it. */
export interface BrowserChoice {
  /** As in "Chromium 153 from npm". */
  readonly name: string;
  /** Its version, where that is known before it is started. */
  readonly version?: string;
  readonly launch: Pick<LaunchOptions, 'executablePath' | 'channel' | 'env' | 'args'>;
}

const sandboxIsMissing =
  /sandboxing failed|No usable sandbox|setuid sandbox|Running as root without --no-sandbox/;

// Chromium refuses its sandbox to root outright.
const isRoot = (): boolean => process.getuid?.() === 0;

/**
 * Starts a browser without a window, in its sandbox wherever that can be had
 * (not as root, nor where the system grants no user namespaces).
 * @throws {Error} Naming the browser, with what it said.
 */
export async function launchBrowser(choice: BrowserChoice): Promise<Browser> {
  const start = (chromiumSandbox: boolean): Promise<Browser> =>
    chromium.launch({ ...choice.launch, chromiumSandbox });
  try {
    if (isRoot()) return await start(false);
    try {
      return await start(true);
    } catch (error) {
      if (!(error instanceof Error && sandboxIsMissing.test(error.message))) throw error;
      return await start(false);
    }
  } catch (error) {
    throw new Error(
      `${choice.name} does not start. ${error instanceof Error ? error.message : String(error)}`,
      { cause: error },
    );
  }
}
