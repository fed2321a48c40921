import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { basePath } from './src/site/build-settings.ts';
import { CONTENT_SECURITY_POLICY } from './src/site/security-policy.ts';
import { corpusPlugin } from './tools/vite/corpus-plugin.ts';
import { fontsPlugin } from './tools/vite/fonts-plugin.ts';
import { publishPlugin } from './tools/vite/publish-plugin.ts';

/** Modules that several chunks of the app import. */
const SHARED = new RegExp(
  [
    '/src/(chronology|contract|passages|pyramid|view|words)/',
    '/src/app/(ui|state|data|selectors)/',
    '/src/app/export/.*\\.css',
    '/node_modules/(react|react-dom|scheduler|zustand|@tanstack)/',
    'rolldown.runtime',
    'preload-helper',
  ].join('|'),
);

export default defineConfig({
  base: basePath(),
  plugins: [react(), fontsPlugin(), corpusPlugin(), publishPlugin()],
  build: {
    // The content security policy allows no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    // `npm run budgets` prints them.
    reportCompressedSize: false,
    rolldownOptions: {
      // Writing pages and cards takes most of a build by design.
      checks: { pluginTimings: false },
      input: { index: 'index.html', start: 'src/app/start.ts' },
      output: {
        // One chunk for everything shared, not one for each set of sharers: on a phone every
        // request delays the page.
        codeSplitting: { groups: [{ name: 'shared', test: SHARED }] },
      },
    },
  },
  server: { port: Number(process.env.PORT || 5173) },
  preview: {
    host: '127.0.0.1',
    port: Number(process.env.PORT || 4173),
    strictPort: true,
    headers: { 'Content-Security-Policy': CONTENT_SECURITY_POLICY },
  },
});
