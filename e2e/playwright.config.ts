import { defineConfig } from '@playwright/test';
import { CACHE_DIR } from '../src/site/build-settings.ts';
import { BROWSER_ARGS, findBrowser } from '../tools/browser.ts';

const executablePath = findBrowser();
if (executablePath === null) throw new Error('No Chromium: `npm run e2e` fetches one.');

const port = Number(process.env.E2E_PORT ?? 4817);
const baseURL = `http://127.0.0.1:${port}/`;

/** Journeys over the built site, under the headers that it is published with. */
export default defineConfig({
  testDir: '.',
  outputDir: `../${CACHE_DIR}/e2e`,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: `../${CACHE_DIR}/playwright.json` }]],
  use: {
    baseURL,
    trace: 'retain-on-failure',
    launchOptions: { executablePath, args: BROWSER_ARGS },
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
  webServer: {
    command: `npx vite preview --port ${port} --strictPort`,
    cwd: '..',
    url: baseURL,
    reuseExistingServer: false,
    stdout: 'ignore',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  },
});
