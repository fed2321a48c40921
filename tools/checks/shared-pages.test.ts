import { expect, test } from 'vitest';
import { readCorpusData, readManifest } from '../../src/site/corpus-data.ts';
import { pageHead } from '../../src/site/html/page-head.ts';
import * as render from '../../src/site/pages/render.tsx';
import { sitePages } from '../../src/site/site-pages.ts';
import { BUILT_SITE } from '../../src/site/testing/built-site.ts';
import { temporaryFolder, writeTexts } from '../testing/temporary-folder.ts';
import { metadataProblems, type SharedPage, sharingProblems } from './shared-pages.ts';

const ADDRESS = 'https://a.example/x/';
async function writtenPages(address: string | null): Promise<string> {
  const folder = await temporaryFolder();
  const data = await readCorpusData('public/data', await readManifest('public/data'));
  const pages = [...sitePages(render, data, { ...BUILT_SITE, address })];
  await writeTexts(folder, Object.fromEntries(pages.map(({ path, body }) => [path, body])));
  return folder;
}

test.each([ADDRESS, null])(
  'all pages of the corpus pass, published at %s',
  async (address) => {
    const folder = await writtenPages(address);
    expect(await sharingProblems(folder, address)).toEqual([]);
  },
  30_000,
);

test('a page that is not as it should be is named; those that are not shared need not be', async () => {
  const folder = await temporaryFolder();
  const body = '<title>Talks</title>';
  await writeTexts(folder, { '404.html': body, 'event/talks/index.html': body });
  const problems = await sharingProblems(folder, null);
  expect(problems).toContain('event/talks/index.html: no ogTitle');
  expect(problems.filter((problem) => !problem.startsWith('event/talks/'))).toEqual([]);
});

const FACTS = {
  title: '<T> & "U"',
  description: 'D',
  site: 'S',
  kind: 'article',
  address: ADDRESS,
  feed: null,
  image: { address: `${ADDRESS}card.png`, alt: 'A' },
} as const;

const EVENT = { '@context': 'https://schema.org', '@type': 'Event', name: '</script>' };

const EXPECTED: SharedPage = {
  type: 'article',
  address: ADDRESS,
  image: FACTS.image.address,
  structured: 1,
};

function page(head: string): string {
  return `<html><head><title>T</title>${head}</head><body></body></html>`;
}

function pageAbout(jsonLd: object): string {
  return page(pageHead({ ...FACTS, jsonLd }));
}

test('passes what has a meaning', async () => {
  expect(await metadataProblems(pageAbout({ ...EVENT, startDate: '2021-04' }), EXPECTED)).toEqual(
    [],
  );
});

test('finds what is missing, though the page has a title elsewhere', async () => {
  const canonical = `<link rel="canonical" href="${ADDRESS}">`;
  expect(await metadataProblems(page(canonical), EXPECTED)).toEqual([
    'no ogTitle',
    'no ogDescription',
    'no ogSiteName',
    'no twitterTitle',
    'ogType is undefined, not article',
    `ogUrl is undefined, not ${ADDRESS}`,
    `ogImage is undefined, not ${ADDRESS}card.png`,
    '0 blocks of JSON-LD, not 1',
  ]);
});

test('finds addresses where none is known', async () => {
  expect(
    await metadataProblems(pageAbout(EVENT), { ...EXPECTED, address: null, image: null }),
  ).toEqual([`ogUrl is ${ADDRESS}, not null`, `ogImage is ${ADDRESS}card.png, not null`]);
});

test.each([
  ['a property', { ...EVENT, titel: 'Talks' }, 'titel'],
  ['a type', { ...EVENT, '@type': 'Evnt' }, 'Evnt'],
  ['a thing within', { ...EVENT, location: { '@type': 'Place', nam: 'Moscow' } }, 'nam'],
  ['a relative address', { ...EVENT, url: '/event/talks/' }, '/event/talks/'],
  ['a vocabulary', { ...EVENT, '@context': 'https://shcema.org' }, 'shcema.org'],
])('finds %s without a meaning', async (_, thing, named) => {
  expect(await metadataProblems(pageAbout(thing), EXPECTED)).toEqual([
    expect.stringContaining(named),
  ]);
});
