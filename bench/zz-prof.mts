import { serveSite } from '/work/main/bench/serve-site.ts';
import { allowNames, dragToAndFro, framesDuring, zoomInAndOut } from '/work/main/bench/drive.ts';
import { firstEvents, watchFirstEvents } from '/work/main/bench/first-events.ts';
import { clickFilter } from '/work/main/bench/filter-clicks.ts';
import { median, quantile } from '/work/main/bench/statistics.ts';
import { createRequire } from 'node:module';
import { writeFileSync, readFileSync } from 'node:fs';
const { chromium } = createRequire('/work/main/package.json')('@playwright/test');
const [data, what='pan', query='', dist='/tmp/me/dist'] = process.argv.slice(2);
const { url, close } = await serveSite({ '/data/': data, '/': dist });
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const warm = await browser.newContext({ viewport: { width: 1440, height: 900 } });
{ const p = await warm.newPage(); await p.goto(url + '/'); await p.waitForTimeout(2500); await warm.close(); }
const ctx = await browser.newContext({ viewport: { width: 1440, height: 900 } });
const page = await ctx.newPage();
const cdp = await ctx.newCDPSession(page);
await allowNames(page); await watchFirstEvents(page);
const prof = process.env.PROF === '1';
if (prof) { await cdp.send('Profiler.enable'); await cdp.send('Profiler.setSamplingInterval', {interval: 500}); }
async function profiled(f) {
  if (!prof) return f();
  await cdp.send('Profiler.start');
  const r = await f();
  const { profile } = await cdp.send('Profiler.stop');
  const self = new Map(), total = new Map();
  const dt = profile.timeDeltas; const byId = new Map(profile.nodes.map(n => [n.id, n]));
  const parent = new Map(); for (const n of profile.nodes) for (const c of n.children ?? []) parent.set(c, n.id);
  const name = n => `${n.callFrame.functionName || '(anon)'} ${n.callFrame.url.split('/').pop()}:${n.callFrame.lineNumber}`;
  profile.samples.forEach((s, i) => {
    const t = dt[i] / 1000; const n = byId.get(s);
    self.set(name(n), (self.get(name(n)) ?? 0) + t);
    const seen = new Set();
    for (let id = s; id !== undefined; id = parent.get(id)) { const k = name(byId.get(id)); if (!seen.has(k)) { seen.add(k); total.set(k, (total.get(k) ?? 0) + t); } }
  });
  const show = (m, n) => [...m].sort((a, b) => b[1] - a[1]).slice(0, n).map(([k, v]) => `${v.toFixed(0).padStart(6)} ${k}`).join('\n');
  console.log('SELF\n' + show(self, 25)); console.log('TOTAL\n' + show(total, 40));
  return r;
}
await page.goto(`${url}/${query}`);
const first = await firstEvents(page);
console.log(JSON.stringify(first));
await page.waitForTimeout(1000);
const box = await page.locator('.dateline-canvas .vis-panel.vis-center').boundingBox();
const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
const metrics = async () => Object.fromEntries((await cdp.send('Performance.getMetrics')).metrics.map(m => [m.name, m.value]));
await cdp.send('Performance.enable');
const m0 = await metrics();
if (what === 'pan' || what === 'zoom') {
  const frames = await profiled(() => framesDuring(page, () => what === 'pan' ? dragToAndFro(page, middle) : zoomInAndOut(page, middle)));
  console.log(what, 'n', frames.length, 'median', median(frames).toFixed(1), 'p95', quantile(frames, 0.95).toFixed(1), 'max', Math.max(...frames).toFixed(0));
} else if (what === 'filter') {
  const c = await profiled(() => clickFilter(page));
  console.log('first', c.first.map(x => x.toFixed(0)).join(' '), 'last', c.last.map(x => x.toFixed(0)).join(' '));
}
const m1 = await metrics();
for (const k of ['ScriptDuration','LayoutDuration','RecalcStyleDuration','TaskDuration','LayoutCount','RecalcStyleCount']) console.log(k, (m1[k]-m0[k]).toFixed(3));
console.log('items', await page.evaluate(() => [document.querySelectorAll('.vis-item').length, document.querySelectorAll('*').length]));
await browser.close(); close();
