import type { Page } from '@playwright/test';
import { EARLY, exported, HEARD, TALKS } from './fixtures/antarctica.ts';
import { expect, test } from './fixtures/journey.ts';

test('the tab key reaches every part in reading order, and leads out again', async ({
  app,
  page,
}) => {
  await app.open('/');
  await expect(app.drawn(EARLY.id).first()).toBeVisible();
  const stops: string[] = [];
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await focusedName(page);
    if (stop === null || stop === stops[0]) break;
    stops.push(stop);
  }
  const parts = [
    'Skip to the events',
    'Search events',
    'Bouvet Island 11',
    'Talks and visits 12',
    'Clear filters',
    'Timeline',
    'Zoom in',
    'Fit all',
    EARLY.title,
  ];
  expect(stops.filter((stop) => parts.some((part) => stop.includes(part)))).toEqual(
    parts.map((part) => expect.stringContaining(part)),
  );
  expect(stops.at(-1)).toContain(parts.at(-1));
});

test('filter, open, read and return, all by keyboard', async ({ app, page }) => {
  await app.open('/');
  await page.keyboard.press('Tab');
  await expect(app.link('Skip to the events')).toBeFocused();
  await page.keyboard.press('Enter');
  const partner = app.partner(HEARD.name);
  await partner.focus();
  await page.keyboard.press('Space');
  await expect(partner).toBeChecked();

  await app.row(TALKS.title).focus();
  await page.keyboard.press('Enter');
  await expect(app.title(TALKS.title)).toBeFocused();
  await expect(app.quotations.first()).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(app.passageLinks.first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/source\//);
  await expect(page.locator('mark:focus')).toBeInViewport();
  await page.goBack();
  await expect(app.title(TALKS.title)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL('/?partner=HM');
});

test('a sheet on a phone takes the focus, hides what is behind, and gives the focus back', async ({
  app,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await app.open('/');
  const row = app.row(TALKS.title);
  await row.focus();
  await page.keyboard.press('Enter');
  await expect(app.title(TALKS.title)).toBeFocused();
  await row.focus();
  await expect(row).not.toBeFocused();
  await page.keyboard.press('Escape');
  await expect(row).toBeFocused();
  await expect(row).toBeInViewport();
});

test('keys move, zoom and fit the timeline, and go from event to event, open and close', async ({
  app,
  page,
}) => {
  await app.open('/');
  await app.timeline.focus();
  await page.keyboard.press('+');
  await expect(page).toHaveURL(/from=.+&to=.+/);
  const near = app.windowInAddress();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => app.windowInAddress().from).not.toBe(near.from);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => app.windowInAddress()).toEqual(near);
  await page.keyboard.press('0');
  await expect(page).toHaveURL('/');

  const status = app.timeline.getByRole('status');
  const [first, second] = exported;
  await page.keyboard.press('ArrowDown');
  await expect(status).toHaveText(first?.title ?? '');
  await page.keyboard.press('ArrowDown');
  await expect(status).toHaveText(second?.title ?? '');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`/event/${second?.id}/`);
  await expect(app.title(second?.title ?? '')).toBeVisible();
  await expect(app.timeline).toBeFocused();

  await page.keyboard.press('ArrowUp');
  await expect(status).toHaveText(first?.title ?? '');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL('/');
  await expect(app.details).toHaveCount(0);
});

test('keys walk the list, open an event, and return to the row it was opened from', async ({
  app,
  page,
}) => {
  await app.open('/');
  await app.rows.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(app.rows.nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(app.rows.last()).toBeFocused();
  await page.keyboard.press('Home');
  await expect(app.rows.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');

  const third = exported[2];
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`/event/${third?.id}/`);
  await expect(app.title(third?.title ?? '')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL('/');
  await expect(app.rows.nth(2)).toBeFocused();
});

/** The name of the focused element; null if the browser's own controls have the focus. */
function focusedName(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return null;
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null;
    return element.getAttribute('aria-label') ?? label ?? element.textContent;
  });
}
