import { defineConfig } from '@playwright/test';
import { CACHE_DIR } from '../src/site/build-settings.ts';
import { BROWSER_ARGS, findBrowser } from '../tools/browser.ts';

const executablePath = findBrowser();
if (executablePath === null) throw new Error('No Chromium: `npm run e2e` fetches one.');

const port = Number(process.env.E2E_PORT ?? 4817);
/** The site built from the fixture corpus. */
const fixtureURL = `http://127.0.0.1:${port}/`;
/** The site in `dist`. */
const builtURL = `http://127.0.0.1:${port + 1}/`;

const COMMITTED_CORPUS = '**/committed-corpus.spec.ts';
const SERVER = {
  cwd: '..',
  reuseExistingServer: false,
  stdout: 'ignore',
  gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
} as const;

/** Journeys over built sites, with the headers that they are published with. */
export default defineConfig({
  testDir: '.',
  outputDir: `../${CACHE_DIR}/e2e/results`,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: `../${CACHE_DIR}/playwright.json` }]],
  use: {
    browserName: 'chromium',
    trace: 'retain-on-failure',
    launchOptions: { executablePath, args: BROWSER_ARGS },
  },
  projects: [
    { name: 'journeys', testIgnore: COMMITTED_CORPUS, use: { baseURL: fixtureURL } },
    { name: 'committed corpus', testMatch: COMMITTED_CORPUS, use: { baseURL: builtURL } },
  ],
  webServer: [
    // Test files read the data of this build; Playwright loads them once the servers answer.
    {
      ...SERVER,
      command: `node --import tsx e2e/start-fixture-site.ts ${port}`,
      url: fixtureURL,
      timeout: 180_000,
    },
    { ...SERVER, command: `npx vite preview --port ${port + 1} --strictPort`, url: builtURL },
  ],
});
