import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import * as render from '../src/pages/render.tsx';
import { pageHead } from './page-head.ts';
import { pageProblems, type SharedPage, sharingProblems } from './shared-pages.ts';
import { readCorpusData, readManifest, sitePages } from './site-pages.ts';
import { BUILT_SITE } from './testing/built-site.ts';

const ADDRESS = 'https://a.example/x/';
async function writtenPages(address: string | null): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-pages-'));
  const data = await readCorpusData('public/data', await readManifest('public/data'));
  for (const { path, body } of sitePages(render, data, { ...BUILT_SITE, address })) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), body);
  }
  return folder;
}

test.each([ADDRESS, null])(
  'all pages of the corpus pass, published at %s',
  async (address) => {
    const folder = await writtenPages(address);
    expect(await sharingProblems(folder, address)).toEqual([]);
    await rm(folder, { recursive: true });
  },
  30_000,
);

test('a page that is not as it should be is named; those that are not shared need not be', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-pages-'));
  await mkdir(join(folder, 'event/talks'), { recursive: true });
  for (const path of ['404.html', 'event/talks/index.html']) {
    await writeFile(join(folder, path), '<title>Talks</title>');
  }
  const problems = await sharingProblems(folder, null);
  expect(problems).toContain('event/talks/index.html: no ogTitle');
  expect(problems.filter((problem) => !problem.startsWith('event/talks/'))).toEqual([]);
  await rm(folder, { recursive: true });
});

const FACTS = {
  title: '<T> & "U"',
  description: 'D',
  site: 'S',
  kind: 'article',
  address: ADDRESS,
  feed: null,
  image: null,
} as const;

const EVENT = { '@context': 'https://schema.org', '@type': 'Event', name: '</script>' };

const EXPECTED: SharedPage = { type: 'article', address: ADDRESS, structured: 1 };

function page(head: string): string {
  return `<html><head><title>T</title>${head}</head><body></body></html>`;
}

function pageAbout(jsonLd: object): string {
  return page(pageHead({ ...FACTS, jsonLd }));
}

test('passes what has a meaning', async () => {
  expect(await pageProblems(pageAbout({ ...EVENT, startDate: '2021-04' }), EXPECTED)).toEqual([]);
});

test('finds what is missing, though the page has a title elsewhere', async () => {
  const canonical = `<link rel="canonical" href="${ADDRESS}">`;
  expect(await pageProblems(page(canonical), EXPECTED)).toEqual([
    'no ogTitle',
    'no ogDescription',
    'no ogSiteName',
    'no twitterTitle',
    'ogType is undefined, not article',
    `ogUrl is undefined, not ${ADDRESS}`,
    '0 blocks of JSON-LD, not 1',
  ]);
});

test('finds an address where none is known', async () => {
  expect(await pageProblems(pageAbout(EVENT), { ...EXPECTED, address: null })).toEqual([
    `ogUrl is ${ADDRESS}, not null`,
  ]);
});

test.each([
  ['a property', { ...EVENT, titel: 'Talks' }, 'titel'],
  ['a type', { ...EVENT, '@type': 'Evnt' }, 'Evnt'],
  ['a thing within', { ...EVENT, location: { '@type': 'Place', nam: 'Moscow' } }, 'nam'],
  ['a relative address', { ...EVENT, url: '/event/talks/' }, '/event/talks/'],
  ['a vocabulary', { ...EVENT, '@context': 'https://shcema.org' }, 'shcema.org'],
])('finds %s without a meaning', async (_, thing, named) => {
  expect(await pageProblems(pageAbout(thing), EXPECTED)).toEqual([expect.stringContaining(named)]);
});
