import { expect, test } from 'vitest';
import { eventsFromText } from '../chronology/testing/events-from-text.ts';
import type { Manifest } from '../contract/files.ts';
import { bareDetail } from '../contract/testing/bare-detail.ts';
import { EMPTY_MANIFEST } from '../contract/testing/empty-manifest.ts';
import type { CorpusData } from './corpus-data.ts';
import * as render from './pages/render.tsx';
import { missingPage, sitePages } from './site-pages.ts';
import { BUILT_SITE } from './testing/built-site.ts';

const MANIFEST: Manifest = {
  ...EMPTY_MANIFEST,
  version: '1a2b',
  title: 'Freedonia',
  subject: { id: 'FD', name: 'Freedonia' },
  eventCount: 2,
};

const DATA: CorpusData = {
  manifest: MANIFEST,
  events: eventsFromText('arrival | XXXX | RU \n departure | XXXX | RU').map(bareDetail),
  sources: [],
  aliases: [
    ['coming', 'arrival'],
    ['gone', 'withdrawn'],
  ],
};

function pagesAt(address: string | null, data = DATA): Map<string, string> {
  const pages = sitePages(render, data, { ...BUILT_SITE, address });
  return new Map([...pages].map(({ path, body }) => [path, body]));
}

test('each event has a page, as have its former ids, and the start page names the events', () => {
  const pages = pagesAt(null);
  expect([...pages.keys()]).toEqual([
    'event/arrival/index.html',
    'event/departure/index.html',
    'event/coming/index.html',
    'index.html',
  ]);
  expect(pages.get('event/arrival/index.html')).toContain('Next event: departure');
  expect(pages.get('index.html')).toMatch(/<div id="root">.*arrival.*departure.*<\/main>/s);
});

test('a former address leads on by itself where no script runs, and is not to be found', () => {
  const page = pagesAt(null).get('event/coming/index.html');
  expect(page).toContain(
    '<noscript><meta http-equiv="refresh" content="0; url=/x/event/arrival/" /></noscript>',
  );
  expect(page).toContain('noindex');
});

test('pages name their canonical address where it is known where the site is published', () => {
  expect([...pagesAt(null).values()].join()).not.toContain('canonical');
  const pages = pagesAt('https://a.example/x/');
  const canonical = (path: string) =>
    /<link rel="canonical" href="(.*?)"/.exec(pages.get(path) ?? '')?.[1];
  expect(canonical('index.html')).toBe('https://a.example/x/');
  expect(canonical('event/arrival/index.html')).toBe('https://a.example/x/event/arrival/');
  expect(canonical('event/coming/index.html')).toBe('https://a.example/x/event/arrival/');
});

test('pages name the feed where there is one', () => {
  const feedOf = (page: string | undefined) =>
    /<link rel="alternate" type="application\/atom\+xml" title="(.*?)" href="(.*?)"/
      .exec(page ?? '')
      ?.slice(1);
  const added = DATA.events.map((one, index) => ({
    ...one,
    added: index === 0 ? '2026-11-21' : null,
  }));
  const pages = pagesAt('https://a.example/x/', { ...DATA, events: added });
  const expected = ['Freedonia: a diplomatic timeline', '/x/feed.xml'];
  expect(feedOf(pages.get('index.html'))).toEqual(expected);
  expect(feedOf(pages.get('event/departure/index.html'))).toEqual(expected);
  expect(feedOf(pagesAt(null, { ...DATA, events: added }).get('index.html'))).toBeUndefined();
  expect(feedOf(pagesAt('https://a.example/x/').get('index.html'))).toBeUndefined();
});

test('pages name their cards where it is known where the site is published', () => {
  expect([...pagesAt(null).values()].join()).not.toMatch(/og:image|twitter:image|large_image/);
  const pages = pagesAt('https://a.example/x/');
  const image = (path: string) =>
    /<meta property="og:image" content="(.*?)"/.exec(pages.get(path) ?? '')?.[1];
  expect(image('index.html')).toBe('https://a.example/x/card.png');
  expect(image('event/arrival/index.html')).toBe('https://a.example/x/cards/arrival.png');
  expect(image('event/coming/index.html')).toBeUndefined();
});

test('the page of an address that leads nowhere is the app, and is not to be found', () => {
  const { path, body } = missingPage(render, 'Freedonia', BUILT_SITE);
  expect(path).toBe('404.html');
  expect(body).toContain('<div id="root"></div>');
  expect(body).toContain('<meta name="robots" content="noindex" />');
  expect(body).toContain('No page has this address');
});
