import type { CDPSession, Page } from '@playwright/test';

declare global {
  interface Window {
    /** Milliseconds between frames, while they are collected. */
    benchFrames?: number[];
    /** The milliseconds since navigation at which events were first drawn. */
    benchDrawn?: number;
  }
}

/** For so long each movement goes on. In milliseconds. */
const MOVEMENT = 2000;
const STEP = 16;

export interface Point {
  x: number;
  y: number;
}

/** Before the page is opened: tsx wraps the functions that are sent into it in a helper of its own, which pages do not have. */
export async function allowNames(page: Page): Promise<void> {
  await page.addInitScript('globalThis.__name ??= (value) => value');
}

/** Milliseconds between the frames drawn while something goes on. */
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

/** Drags to and fro. */
export async function dragToAndFro(page: Page, { x, y }: Point): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  await repeat((elapsed) => {
    const shift = 300 * Math.sin((2 * Math.PI * elapsed) / MOVEMENT);
    return page.mouse.move(x + shift, y);
  });
  await page.mouse.up();
}

/** Turns a wheel sideways, to and fro, for what does not pan by dragging. */
export async function wheelToAndFro(page: Page, { x, y }: Point): Promise<void> {
  await page.mouse.move(x, y);
  await repeat((elapsed) => page.mouse.wheel(elapsed < MOVEMENT / 2 ? 8 : -8, 0));
}

/** Zooms in for half of the time, and out again, by the wheel with the control key. */
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

/** Bytes of the JavaScript heap once the garbage is gone. */
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
