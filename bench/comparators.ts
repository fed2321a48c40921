import type { Browser, Page } from '@playwright/test';
import { markdownTable } from '../tools/markdown-table.ts';
import { buildComparators, writePageEvents } from './comparator-site.ts';
import {
  allowNames,
  dragBackAndForth,
  framesDuring,
  heapOf,
  launchBrowser,
  middleOf,
  nodesOf,
  type Point,
  VIEWPORT,
  wheelBackAndForth,
} from './drive.ts';
import { serveSite } from './serve-site.ts';
import { RUNS } from './settings.ts';
import { frame, MB, median, medians, ms, quantile, whole } from './statistics.ts';

const COUNTS = [40, 1000, 10_000, 100_000];
/** A page that takes longer gets no more events, in milliseconds. */
const PATIENCE = 60_000;

interface Comparator {
  name: string;
  path: string;
  /** Selector of the element to pan. */
  lanes: string;
  pan: (page: Page, from: Point) => Promise<void>;
}

const VIS_LANES = '.vis-panel.vis-center';
const COMPARATORS: Comparator[] = [
  { name: 'vis-timeline', path: '/vis.html?', lanes: VIS_LANES, pan: dragBackAndForth },
  {
    name: 'vis-timeline, `cluster`',
    path: '/vis.html?cluster&',
    lanes: VIS_LANES,
    pan: dragBackAndForth,
  },
  { name: 'TimelineJS3', path: '/timelinejs.html?', lanes: '.tl-timenav', pan: dragBackAndForth },
  { name: '@gravity-ui/timeline', path: '/gravity.html?', lanes: 'canvas', pan: wheelBackAndForth },
];

/** Milliseconds and bytes. */
interface Figures {
  drawn: number;
  panMedian: number;
  panP95: number;
  heap: number;
  nodes: number;
}

/** Gives other timelines the same events, more and more, until they no longer answer. */
export async function benchComparators(): Promise<void> {
  const { url, close } = await serveSite(await buildComparators());
  const rows: string[][] = [];
  const silent = new Map<string, string>();
  for (const count of COUNTS) {
    await writePageEvents(count);
    for (const comparator of COMPARATORS) {
      const gaveUp = silent.get(comparator.name);
      const outcome = gaveUp ?? (await tryRuns(comparator, url, count));
      if (typeof outcome === 'string') silent.set(comparator.name, outcome);
      console.error(`${comparator.name}, ${count}: ${JSON.stringify(outcome)}`);
      const cells = typeof outcome === 'string' ? [outcome, '', '', ''] : cellsOf(outcome);
      rows.push([comparator.name, whole(count), ...cells]);
    }
  }
  close();
  rows.sort(([a = ''], [b = '']) => orderOf(a) - orderOf(b));
  const head = ['timeline', 'events', 'first drawing', 'pan: median, p95', 'heap', 'nodes'];
  console.log(`\n## Other timelines, median of up to ${RUNS} runs\n\n${markdownTable(head, rows)}`);
}

const orderOf = (name: string) => COMPARATORS.findIndex((comparator) => comparator.name === name);

function cellsOf({ drawn, panMedian, panP95, heap, nodes }: Figures): string[] {
  return [ms(drawn), `${frame(panMedian)}, ${frame(panP95)}`, MB(heap), whole(nodes)];
}

/** Measures a slow timeline only once. */
async function tryRuns(
  comparator: Comparator,
  url: string,
  count: number,
): Promise<Figures | string> {
  const all: Figures[] = [];
  for (let run = 0; run < RUNS; run++) {
    const browser = await launchBrowser();
    try {
      all.push(
        await withinPatience(
          measure(browser, comparator, `${url}${comparator.path}count=${count}`),
        ),
      );
    } catch (error) {
      const said = error instanceof Error ? error.message.split('\n')[0] : String(error);
      console.error(`${comparator.name}: ${said}`);
      return said?.includes('imeout') ? 'more than a minute' : 'failed';
    } finally {
      // A page that is busy for minutes does not close.
      await Promise.race([browser.close(), new Promise((done) => setTimeout(done, 5000))]);
    }
    if ((all[0]?.drawn ?? 0) > 10_000 || (all[0]?.panMedian ?? 0) > 1000) break;
  }
  return medians(all);
}

async function withinPatience<T>(promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error('Timeout of the whole run')), PATIENCE);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
    promise.catch(() => {});
  }
}

async function measure(
  browser: Browser,
  comparator: Comparator,
  address: string,
): Promise<Figures> {
  const page = await browser.newPage({ viewport: VIEWPORT });
  await allowNames(page);
  page.setDefaultTimeout(PATIENCE);
  const session = await page.context().newCDPSession(page);
  await page.goto(address);
  await page.waitForFunction(() => window.benchDrawn !== undefined);
  const drawn = await page.evaluate(() => window.benchDrawn ?? Number.NaN);
  await page.waitForTimeout(1000);
  const middle = await middleOf(page, comparator.lanes);
  const pan = await framesDuring(page, () => comparator.pan(page, middle));
  return {
    drawn,
    panMedian: median(pan),
    panP95: quantile(pan, 0.95),
    heap: await heapOf(session),
    nodes: await nodesOf(page),
  };
}
