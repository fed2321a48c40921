import { en } from '../../words/en.ts';

/** A short shell of a built site, with the settings of its publication. */
export const BUILT_SITE = {
  words: en,
  shell: `<!doctype html><html lang="en"><head><title>Old</title><meta name="description" content="Old" />
<script type="module" crossorigin src="/x/assets/index.js"></script>
<link rel="preload" as="fetch" crossorigin href="/x/data/manifest.json">
</head><body><div id="root"></div><noscript></noscript></body></html>`,
  starter: '/x/assets/start.js',
  base: '/x/',
};
