import type { Browser, Page } from '@playwright/test';
import {
  allowNames,
  dragBackAndForth,
  framesDuring,
  heapOf,
  middleOf,
  nodesOf,
  VIEWPORT,
  zoomInAndOut,
} from './drive.ts';
import { clickFilter } from './filter-clicks.ts';
import { type FirstEvents, firstEvents, watchFirstEvents } from './first-events.ts';
import { median, quantile } from './statistics.ts';

/** Figures of one visit: times in milliseconds, heap in bytes. */
export interface PageFigures extends FirstEvents {
  panMedian: number;
  panP95: number;
  zoomMedian: number;
  zoomP95: number;
  filterFirstP95: number;
  filterP95: number;
  heapAtFirst: number;
  heap: number;
  nodes: number;
}

/**
 * Measures a first visit to the whole timeline, in a new browser context, then movements in a
 * window. An earlier visit makes the server compress its files, which a static host does
 * beforehand.
 */
export async function measurePage(
  browser: Browser,
  url: string,
  timeWindow: string,
): Promise<PageFigures> {
  await visit(browser, url);
  const context = await browser.newContext({ viewport: VIEWPORT });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await allowNames(page);
    await watchFirstEvents(page);
    await page.goto(`${url}/`);
    const first = await firstEvents(page);
    await page.waitForTimeout(1000);
    const heapAtFirst = await heapOf(session);

    const clicks = await clickFilter(page);
    const frames = await move(page, `${url}/?${timeWindow}`);
    return {
      ...first,
      heapAtFirst,
      filterFirstP95: quantile(clicks.first, 0.95),
      filterP95: quantile(clicks.last, 0.95),
      ...frames,
      heap: await heapOf(session),
      nodes: await nodesOf(page),
    };
  } finally {
    await context.close();
  }
}

async function visit(browser: Browser, url: string): Promise<void> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  await allowNames(page);
  await watchFirstEvents(page);
  await page.goto(`${url}/`);
  await firstEvents(page);
  await context.close();
}

async function move(page: Page, address: string) {
  await page.goto(address);
  await firstEvents(page);
  await page.waitForTimeout(1000);
  const middle = await middleOf(page, '.dateline-canvas .vis-panel.vis-center');
  const pan = await framesDuring(page, () => dragBackAndForth(page, middle));
  await page.waitForTimeout(500);
  const zoom = await framesDuring(page, () => zoomInAndOut(page, middle));
  await page.waitForTimeout(1000);
  return {
    panMedian: median(pan),
    panP95: quantile(pan, 0.95),
    zoomMedian: median(zoom),
    zoomP95: quantile(zoom, 0.95),
  };
}
