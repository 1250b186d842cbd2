import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { launchBrowser, type BrowserChoice } from './launch-browser.ts';
import { unpackChromium } from './unpack-chromium.ts';

/** What decides which browser is found; each part has the running process's own as its default. */
export interface BrowserSearch {
  readonly env?: NodeJS.ProcessEnv;
  readonly platform?: NodeJS.Platform;
  readonly architecture?: string;
}

const projectRoot = join(import.meta.dirname, '..', '..', '..');
const channels = { chrome: 'Google Chrome', msedge: 'Microsoft Edge', chromium: "Playwright's Chromium" };
const programs = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n', 1).join('');

/** The environment in which the packaged Chromium finds its own libraries and fonts. */
async function packagedChromium(env: NodeJS.ProcessEnv): Promise<BrowserChoice> {
  const cache = env['ONRECORD_BROWSER_CACHE'] ?? join(projectRoot, '.cache', 'browser');
  const { version, executablePath, libraries, fonts } = await unpackChromium(cache);
  const launchEnv = {
    ...env,
    LD_LIBRARY_PATH: [libraries, env['LD_LIBRARY_PATH']].filter(Boolean).join(delimiter),
    FONTCONFIG_PATH: fonts,
    // One of the machine’s own would go before it, and leave the browser without the letters of the sheet.
    FONTCONFIG_FILE: undefined,
  };
  await promisify(execFile)(executablePath, ['--version'], { env: launchEnv });
  return {
    name: `Chromium ${version} from npm`,
    version,
    launch: { executablePath, env: launchEnv, args: ['--font-render-hinting=none', '--disable-webgl'] },
  };
}

function fromEnvironment(path: string): BrowserChoice {
  if (!existsSync(path)) {
    throw new Error(
      `ONRECORD_BROWSER names ${path}, and there is no such file. Set it to the program of a Chrome, Chromium or Edge, or unset it to let one be found.`,
    );
  }
  return { name: path, launch: { executablePath: path } };
}

async function starts(choice: BrowserChoice): Promise<boolean> {
  return launchBrowser(choice).then(
    async (browser) => {
      await browser.close();
      return true;
    },
    () => false,
  );
}

function installedBrowsers(env: NodeJS.ProcessEnv): BrowserChoice[] {
  const onPath = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return [
    { name: "Playwright's own browser", launch: {} },
    ...Object.entries(channels).map(([channel, name]) => ({ name, launch: { channel } })),
    ...programs
      .flatMap((program) => onPath.map((folder) => join(folder, program)))
      .filter((path) => existsSync(path))
      .map((path) => ({ name: path, launch: { executablePath: path } })),
  ];
}

/**
 * Finds a browser to print with: the one that `ONRECORD_BROWSER` names; else, on Linux with an x64 processor,
 * the Chromium that comes with the npm packages (unpacked once into `.cache/browser`, or the folder that
 * `ONRECORD_BROWSER_CACHE` names); else Playwright's own, or an installed Chrome, Edge or Chromium that starts.
 * @throws {Error} Where there is none: one message that names every way to have one.
 */
export async function findBrowser(search: BrowserSearch = {}): Promise<BrowserChoice> {
  const { env = process.env, platform = process.platform, architecture = process.arch } = search;
  const named = env['ONRECORD_BROWSER'];
  if (named) return fromEnvironment(named);

  let packaged = 'it is for Linux on x64 alone';
  if (platform === 'linux' && architecture === 'x64') {
    try {
      return await packagedChromium(env);
    } catch (error) {
      packaged = firstLine(error);
    }
  }
  for (const choice of installedBrowsers(env)) {
    if (await starts(choice)) return choice;
  }
  throw new Error(
    [
      'There is no browser to print the sheets with. Any one of these will do:',
      '  - set ONRECORD_BROWSER to the program of a Chrome, Chromium or Edge;',
      `  - the Chromium that \`npm ci\` brings along, which cannot be used here: ${packaged}`,
      '    (its folder is .cache/browser; ONRECORD_BROWSER_CACHE names another);',
      '  - `npx playwright install chromium`;',
      '  - install Google Chrome, Chromium or Microsoft Edge.',
    ].join('\n'),
  );
}
