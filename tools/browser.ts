import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const USUAL_PLACES: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
};

/** Stops the browser's background requests during tests. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

/** Chromium's sandbox does not run as root, the user of most containers. */
export const BROWSER_ARGS = process.getuid?.() === 0 ? [...QUIET, '--no-sandbox'] : QUIET;

/** The first Chromium found: CHROME_PATH, Playwright's, or the system's; null without one. */
export function findBrowser(): string | null {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => COMMANDS.map((command) => join(folder, command)));
  const places = [
    process.env.CHROME_PATH ?? '',
    chromium.executablePath(),
    ...onPath,
    ...(USUAL_PLACES[process.platform] ?? []),
  ];
  return places.find((place) => place !== '' && existsSync(place)) ?? null;
}

/**
 * Finds a Chromium, or fetches one: Playwright's, else Debian's package.
 *
 * @throws {Error} if both fail.
 */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found !== null) return found;
  console.log('No Chromium found; fetching one.');
  return fetchPlaywrightBrowser() ?? fetchDebianBrowser() ?? refuse();
}

function fetchPlaywrightBrowser(): string | null {
  const cli = join('node_modules', '@playwright', 'test', 'cli.js');
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit' });
  return findBrowser();
}

function fetchDebianBrowser(): string | null {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return null;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    execFileSync('apt-get', ['update'], { stdio: 'inherit', env });
    const install = ['install', '-y', '--no-install-recommends', 'chromium'];
    execFileSync('apt-get', install, { stdio: 'inherit', env });
  } catch {
    return null;
  }
  return findBrowser();
}

function refuse(): never {
  throw new Error('No Chromium: install Chrome or Chromium, or set CHROME_PATH to one.');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    console.log(`Browser: ${ensureBrowser()}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
