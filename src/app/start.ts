/**
 * Loads the app into a published page after its first paint, so that on a slow line the app's files
 * do not delay it. The page's own script element names them.
 */
const files = document.querySelector<HTMLScriptElement>('script[data-app]')?.dataset.app ?? '';

/** For browsers that do not report their paints. In milliseconds. */
const LATEST = 3_000;

// A reader who follows a link before the app has loaded keeps the filters of their address.
for (const link of document.querySelectorAll<HTMLAnchorElement>('#root a[href^="/"]')) {
  link.search = location.search;
}

function load(): void {
  clearTimeout(timer);
  paints.disconnect();
  for (const file of files.split(' ')) void import(/* @vite-ignore */ file);
}

const timer = setTimeout(load, LATEST);
const paints = new PerformanceObserver((entries) => {
  if (entries.getEntriesByName('first-contentful-paint').length > 0) load();
});

// A hidden tab is not painted.
if (document.hidden) load();
else paints.observe({ type: 'paint', buffered: true });

export {};
