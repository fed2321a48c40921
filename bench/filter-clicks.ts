import type { Page } from '@playwright/test';

declare global {
  interface Window {
    benchClick?: { at: number; first: number; last: number };
  }
}

/**
 * Milliseconds from a click to the frame after the first and the last change of the timeline's
 * items.
 */
export interface FilterClicks {
  first: number[];
  last: number[];
}

/** Clicks that are not measured; they cache the files of both states. */
const WARM_UP = 2;
const CLICKS = 10;
/** Nothing changes later than this after a click, in milliseconds. */
const REST = 400;

/** Clicks a partner's checkbox on and off. */
export async function clickFilter(page: Page): Promise<FilterClicks> {
  await page.evaluate(watchClicks);
  const box = page.getByRole('group', { name: 'Partners' }).getByRole('checkbox').nth(1);
  const clicks: FilterClicks = { first: [], last: [] };
  for (let click = 0; click < WARM_UP + CLICKS; click++) {
    await box.click();
    await page.waitForTimeout(REST);
    const seen = await page.evaluate(() => window.benchClick);
    if (click < WARM_UP || seen === undefined) continue;
    clicks.first.push(seen.first - seen.at);
    clicks.last.push(seen.last - seen.at);
  }
  return clicks;
}

/** Runs in the page. */
function watchClicks(): void {
  const canvas = document.querySelector('.dateline-canvas');
  if (canvas === null) throw new Error('The page shows no lanes.');
  document.addEventListener(
    'click',
    ({ timeStamp }) => {
      // A click on a label causes one on its checkbox.
      if (performance.now() - (window.benchClick?.at ?? -1000) < 100) return;
      window.benchClick = { at: timeStamp, first: Number.NaN, last: Number.NaN };
    },
    true,
  );
  const isItem = (node: Node) =>
    node instanceof Element && (node.matches('.vis-item') || node.querySelector('.vis-item'));
  const observer = new MutationObserver((changes) => {
    const click = window.benchClick;
    const changed = changes.some((change) =>
      [...change.addedNodes, ...change.removedNodes].some(isItem),
    );
    if (click === undefined || !changed) return;
    requestAnimationFrame(() => {
      // After the frame's style, layout and paint.
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        const now = performance.now();
        if (Number.isNaN(click.first)) click.first = now;
        click.last = now;
      };
      channel.port2.postMessage(null);
    });
  });
  observer.observe(canvas, { childList: true, subtree: true });
}
