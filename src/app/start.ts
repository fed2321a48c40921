/**
 * Loads the app into a page that can be read without it, once the page is seen: on a slow line the two would share the way.
 * The page's own element names the files.
 */
const files = document.querySelector<HTMLScriptElement>('script[data-app]')?.dataset.app ?? '';

function load(): void {
  for (const file of files.split(' ')) void import(/* @vite-ignore */ file);
}

function loadOnceSeen(): void {
  const paints = new PerformanceObserver((entries) => {
    if (entries.getEntriesByName('first-contentful-paint').length === 0) return;
    paints.disconnect();
    load();
  });
  paints.observe({ type: 'paint', buffered: true });
}

// In a hidden tab nothing is painted.
if (document.hidden) load();
else loadOnceSeen();

export {};
