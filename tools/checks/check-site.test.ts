import { expect, test } from 'vitest';
import { htmlProblems, pageProblems, styleProblems, unstyledClasses } from './check-site.ts';

const GOOD = `<meta http-equiv="Content-Security-Policy" content="default-src 'self'">
<script type="module" crossorigin src="/assets/index.js"></script>
<link rel="preload" as="font" href="/assets/a.woff2"><link rel="preload" as="font" href="/assets/b.woff2">`;

test('passes a page that the policy allows whole', () => {
  expect(pageProblems(GOOD)).toEqual([]);
});

test('passes data that never runs, links outward and the canonical address', () => {
  const added = `<script type="application/ld+json">{}</script><script type="application/json" id="seed">{}</script>
<link rel="canonical" href="https://a.example/"><a href="https://b.example/">b</a>`;
  expect(pageProblems(GOOD + added)).toEqual([]);
});

test.each([
  ['<script type="application/jsonp">alert(1)</script>', 'an inline script'],
  ['<link rel="stylesheet" href="https://elsewhere.example/a.css">', 'a file of another origin'],
  ['<script>alert(1)</script>', 'an inline script'],
  ['<style>p{}</style>', 'an inline style sheet'],
  ['<p style="color:red">', 'a style attribute'],
  ['<p onclick="x()">', 'an event handler attribute'],
  ['<img src="data:image/png,">', 'a data: address'],
  ['<title>{{title}}</title>', 'an unfilled placeholder'],
  ['<img src="//elsewhere.example/a.png">', 'a file of another origin'],
])('finds %s', (added, problem) => {
  expect(pageProblems(GOOD + added)).toContain(problem);
});

test('finds a page without policy or fonts', () => {
  expect(pageProblems('<p>')).toEqual(['0 preloaded fonts instead of 2', 'no policy']);
});

test('finds what a style sheet would load from elsewhere', () => {
  expect(styleProblems('a{background:url(/assets/a.svg)}')).toEqual([]);
  expect(styleProblems('a{background:url("data:image/png;base64,AA")}')).toHaveLength(1);
});

test('finds what is not HTML', () => {
  const page = (body: string) =>
    `<!doctype html><html lang="en"><head><title>A</title></head><body>${body}</body></html>`;
  expect(htmlProblems(page('<p id="a">A</p>'))).toEqual([]);
  expect(htmlProblems(page('<p id="a"><b>A</p></b><p id="a"></p>')).join()).toContain('no-dup-id');
});

test('finds classes that the style sheets do not have', () => {
  const html = '<p class="button _page_1byah_1"><b class="_page_other_1"></b></p>';
  expect(unstyledClasses(html, new Set(['_page_1byah_1']))).toEqual([
    'no style for the class _page_other_1',
  ]);
});
