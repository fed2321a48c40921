import { defineConfig } from 'vitest/config';

const TESTS = '**/*.test.{ts,tsx}';
/** As in tsconfig.pure.json. */
const PURE = '{contract,chronology,passages,pyramid,view,words,exchange}';

export default defineConfig({
  test: {
    pool: 'threads',
    // Some tests compile a whole corpus, on two cores.
    testTimeout: 20_000,
    projects: [
      // Pure functions leave nothing behind, so their tests share threads and loaded modules.
      { extends: true, test: { name: 'pure', include: [`src/${PURE}/${TESTS}`], isolate: false } },
      {
        extends: true,
        test: {
          name: 'programs',
          include: [`{src,tools,bench}/${TESTS}`],
          exclude: [`src/${PURE}/**`],
        },
      },
    ],
  },
});
