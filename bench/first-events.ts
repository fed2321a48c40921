import type { Page } from '@playwright/test';

/**
 * Requests and bytes (as transferred) that were answered until events first stood on the timeline; flags are counted apart
 * from the other data.
 */
export interface FirstEvents {
  milliseconds: number;
  requests: number;
  bytes: number;
  dataRequests: number;
  dataBytes: number;
  flagRequests: number;
}

/** Has the page note when events are first drawn in the region "Timeline". Before it is opened. */
export async function watchFirstEvents(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const look = () => {
      const drawn = document.querySelector('section[aria-label="Timeline"] [data-event]');
      // The frame in which it is drawn ends when the next begins.
      if (drawn === null) requestAnimationFrame(look);
      else requestAnimationFrame((now) => (window.benchDrawn = now));
    };
    look();
  });
}

export async function firstEvents(page: Page): Promise<FirstEvents> {
  await page.waitForFunction(() => window.benchDrawn !== undefined, null, { timeout: 60_000 });
  return page.evaluate(() => {
    const milliseconds = window.benchDrawn ?? Number.NaN;
    const document = performance
      .getEntriesByType('navigation')
      .find((entry) => entry instanceof PerformanceResourceTiming);
    const files = performance
      .getEntriesByType('resource')
      .filter((entry) => entry instanceof PerformanceResourceTiming)
      .filter((file) => file.responseEnd > 0 && file.responseEnd <= milliseconds);
    const under = (path: string) =>
      files.filter((file) => new URL(file.name).pathname.startsWith(path));
    const flags = under('/data/flags/');
    const data = under('/data/').filter((file) => !flags.includes(file));
    const sum = (of: PerformanceResourceTiming[]) =>
      of.reduce((bytes, file) => bytes + file.encodedBodySize, 0);
    return {
      milliseconds,
      requests: 1 + files.length,
      bytes: sum(files) + (document?.encodedBodySize ?? 0),
      dataRequests: data.length,
      dataBytes: sum(data),
      flagRequests: flags.length,
    };
  });
}
