import type { Locator, Page } from '@playwright/test';
import { EARLY, TALKS } from './fixtures/antarctica.ts';
import { type Box, boxOf } from './fixtures/geometry.ts';
import { expect, test } from './fixtures/journey.ts';

interface LayoutShift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
}

declare global {
  interface Window {
    /** Cumulative layout shift so far. */
    shifted: number;
  }
}

const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 390, height: 844 };
const WALL = { width: 3840, height: 2160 };

for (const [size, viewport] of [
  ['wide', WIDE],
  ['narrow', NARROW],
] as const) {
  for (const address of ['/', `/event/${TALKS.id}/`]) {
    test(`nothing shifts while ${address} loads, ${size}`, async ({ app, page }) => {
      await page.setViewportSize(viewport);
      await page.addInitScript(() => {
        window.shifted = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as LayoutShift[]) {
            if (!entry.hadRecentInput) window.shifted += entry.value;
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await app.open(address);
      await page.waitForLoadState('networkidle');
      await page.evaluate(() => document.fonts.ready);
      expect(await page.evaluate(() => window.shifted)).toBeLessThan(0.05);
    });
  }
}

for (const [size, viewport] of [
  ['a laptop', WIDE],
  ['a 4K wall display', WALL],
] as const) {
  test(`on ${size} nothing overlaps, neither panes nor labels`, async ({ app, page }) => {
    await page.setViewportSize(viewport);
    await app.open('/');
    await expect(app.drawn(EARLY.id).first()).toBeVisible();
    const panes = [
      page.getByRole('banner'),
      page.getByRole('navigation', { name: 'Filters' }),
      app.timeline,
      app.list,
    ];
    expect(overlaps(await boxes(panes))).toEqual([]);
    for (const pane of panes) await expect(pane).toBeInViewport();

    // The panes scroll, the page does not.
    const { scrollHeight, clientHeight } = await page.evaluate(() => ({
      scrollHeight: document.documentElement.scrollHeight,
      clientHeight: document.documentElement.clientHeight,
    }));
    expect(scrollHeight).toBe(clientHeight);

    await expectLabelsApart(page);
    await app.button('Zoom in').click();
    await expect(page).toHaveURL(/from=/);
    await expectLabelsApart(page);
  });
}

interface NamedBox extends Box {
  name: string;
}

function boxes(places: Locator[]): Promise<NamedBox[]> {
  return Promise.all(
    places.map(async (place) => ({ name: String(place), ...(await boxOf(place)) })),
  );
}

/** Retries until the timeline no longer moves. */
async function expectLabelsApart(page: Page): Promise<void> {
  await expect(async () => {
    const drawn = await labels(page);
    expect(drawn.length).toBeGreaterThan(10);
    expect(overlaps(drawn)).toEqual([]);
  }).toPass({ timeout: 5000 });
}

/** The labels of items in the lanes. */
function labels(page: Page): Promise<NamedBox[]> {
  return page.locator('[aria-hidden] [data-event]').evaluateAll((items) =>
    items.map((item) => {
      const { x, y, width, height } = item.getBoundingClientRect();
      return { name: item.textContent ?? '', x, y, width, height };
    }),
  );
}

/** Pairs that overlap by more than a pixel in both directions. */
function overlaps(all: NamedBox[]): string[] {
  return all.flatMap((a, index) =>
    all
      .slice(index + 1)
      .filter(
        (b) =>
          Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 1 &&
          Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 1,
      )
      .map((b) => `${a.name} × ${b.name}`),
  );
}
