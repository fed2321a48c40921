/**
 * Loads the app into a page that can be read without it, once the page is seen: on a slow line the two would share the way.
 * The page's own element names the files.
 */
const files = document.querySelector<HTMLScriptElement>('script[data-app]')?.dataset.app ?? '';

/** For browsers that do not tell of their paints. In milliseconds. */
const PATIENCE = 3_000;

// Whoever goes on before the app is there keeps the filters that they came with.
for (const link of document.querySelectorAll<HTMLAnchorElement>('#root a[href^="/"]')) {
  link.search = location.search;
}

function load(): void {
  clearTimeout(late);
  paints.disconnect();
  for (const file of files.split(' ')) void import(/* @vite-ignore */ file);
}

const late = setTimeout(load, PATIENCE);
const paints = new PerformanceObserver((entries) => {
  if (entries.getEntriesByName('first-contentful-paint').length > 0) load();
});

// In a hidden tab nothing is painted.
if (document.hidden) load();
else paints.observe({ type: 'paint', buffered: true });

export {};
