import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { BROWSER_ARGS, ensureBrowser } from '../tools/browser.ts';

declare global {
  interface Window {
    /** Milliseconds between frames, while they are collected. */
    benchFrames?: number[];
    /** The milliseconds since navigation at which events were first drawn. */
    benchDrawn?: number;
  }
}

/** Length of a movement, in milliseconds. */
const MOVEMENT = 2000;
const STEP = 16;

export const VIEWPORT = { width: 1440, height: 900 };

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_ARGS });
}

export interface Point {
  x: number;
  y: number;
}

/**
 * Call before opening the page: tsx wraps functions sent into a page in a helper that pages do not
 * have.
 */
export async function allowNames(page: Page): Promise<void> {
  await page.addInitScript('globalThis.__name ??= (value) => value');
}

/** @throws {Error} if the page does not show the element. */
export async function middleOf(page: Page, selector: string): Promise<Point> {
  const box = await page.locator(selector).first().boundingBox();
  if (box === null) throw new Error(`The page does not show ${selector}.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Milliseconds between the frames drawn during an action. */
export async function framesDuring(page: Page, act: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    const frames: number[] = [];
    window.benchFrames = frames;
    let last: number | undefined;
    const next = (now: number) => {
      if (window.benchFrames !== frames) return;
      if (last !== undefined) frames.push(now - last);
      last = now;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
  await act();
  return page.evaluate(() => {
    const frames = window.benchFrames ?? [];
    delete window.benchFrames;
    return frames;
  });
}

/** Drags back and forth. */
export async function dragBackAndForth(page: Page, { x, y }: Point): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  await repeat((elapsed) => {
    const shift = 300 * Math.sin((2 * Math.PI * elapsed) / MOVEMENT);
    return page.mouse.move(x + shift, y);
  });
  await page.mouse.up();
}

/** Turns the wheel sideways, back and forth, for timelines that do not pan by dragging. */
export async function wheelBackAndForth(page: Page, { x, y }: Point): Promise<void> {
  await page.mouse.move(x, y);
  await repeat((elapsed) => page.mouse.wheel(elapsed < MOVEMENT / 2 ? 8 : -8, 0));
}

/** Zooms in for half of the time, then out, by Ctrl and the wheel. */
export async function zoomInAndOut(page: Page, { x, y }: Point): Promise<void> {
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  await repeat((elapsed) => page.mouse.wheel(0, elapsed < MOVEMENT / 2 ? -30 : 30));
  await page.keyboard.up('Control');
}

async function repeat(act: (elapsed: number) => Promise<void>): Promise<void> {
  const start = performance.now();
  for (let elapsed = 0; elapsed < MOVEMENT; elapsed = performance.now() - start) {
    await act(elapsed);
    await new Promise((done) => setTimeout(done, STEP));
  }
}

/** Bytes of the JavaScript heap after garbage collection. */
export async function heapOf(session: CDPSession): Promise<number> {
  await session.send('Performance.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
}

export async function nodesOf(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('*').length);
}
