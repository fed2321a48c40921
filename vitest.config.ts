import { defineConfig } from 'vitest/config';
import { PURE_FOLDERS } from './tools/import-rules/rooms.ts';

const TESTS = '**/*.test.{ts,tsx}';

/** Tests that build a site, start threads or check every page of one: half of the time of all. */
const BUILDS = [
  'src/site/cards/draw-card.test.ts',
  'tools/checks/{shared-pages,written-site}.test.ts',
  'tools/vite/corpus-plugin.test.ts',
];

export default defineConfig({
  test: {
    pool: 'threads',
    // Some tests compile a whole corpus, on two cores.
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: PURE_FOLDERS.map((folder) => `${folder}/${TESTS}`),
          // Pure functions keep no state, so their tests share threads and loaded modules.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'programs',
          include: [`{src,tools,bench}/${TESTS}`],
          exclude: [...PURE_FOLDERS.map((folder) => `${folder}/**`), ...BUILDS],
        },
      },
      { extends: true, test: { name: 'builds', include: BUILDS } },
    ],
  },
});
