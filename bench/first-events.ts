import type { Page } from '@playwright/test';

/**
 * Requests answered, and bytes transferred, before the timeline first shows events; flags are
 * counted apart from other data.
 */
export interface FirstEvents {
  milliseconds: number;
  requests: number;
  bytes: number;
  dataRequests: number;
  dataBytes: number;
  flagRequests: number;
}

/**
 * Makes the page record when it first draws events in the region "Timeline". Call before opening
 * it.
 */
export async function watchFirstEvents(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const look = () => {
      const drawn = document.querySelector('section[aria-label="Timeline"] [data-event]');
      // A frame ends when the next begins.
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
