import type { Browser, Page } from '@playwright/test';
import {
  allowNames,
  dragToAndFro,
  framesDuring,
  heapOf,
  nodesOf,
  type Point,
  zoomInAndOut,
} from './drive.ts';
import { clickFilter } from './filter-clicks.ts';
import { type FirstEvents, firstEvents, watchFirstEvents } from './first-events.ts';
import { median, quantile } from './statistics.ts';

/** Of one visit. Times in milliseconds, heap in bytes. */
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

export const VIEWPORT = { width: 1440, height: 900 };

/**
 * A first visit, in a browser context of its own, to the whole timeline; then moves in the window given. Another has been
 * there before, so that the server has its files packed, as a static host has.
 */
export async function measurePage(
  browser: Browser,
  url: string,
  window: string,
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
    const frames = await move(page, `${url}/?${window}`);
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
  const middle = await middleOfLanes(page);
  const pan = await framesDuring(page, () => dragToAndFro(page, middle));
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

async function middleOfLanes(page: Page): Promise<Point> {
  const box = await page.locator('.dateline-canvas .vis-panel.vis-center').boundingBox();
  if (box === null) throw new Error('The lanes are not shown.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
