import { expect, test } from 'vitest';
import { headersFile, redirectsFile, robotsFile, sitemapFile } from './host-files.ts';

/** Values of one header that a host following `_headers` sends for an address. */
function valuesFor(file: string, address: string, header: string): string[] {
  const values: string[] = [];
  let applies = false;
  for (const line of file.split('\n')) {
    if (!line.startsWith(' ')) {
      const pattern = line.replace(/[.?]/g, '\\$&').replace('*', '.*');
      applies = new RegExp(`^${pattern}$`).test(address);
    } else if (applies && line.trim().startsWith(`${header}: `)) {
      values.push(line.trim().slice(header.length + 2));
    }
  }
  return values;
}

const FILE = headersFile('/x/', ['details', 'exports', 'flags', 'tiles']);

test.each([
  ['/x/', 'no-cache'],
  ['/x/event/moscow-talks/', 'no-cache'],
  ['/x/embed/', 'no-cache'],
  ['/x/feed.xml', 'no-cache'],
  ['/x/sitemap.xml', 'no-cache'],
  ['/x/robots.txt', 'no-cache'],
  ['/x/data/manifest.json', 'no-cache'],
  ['/x/data/exports/events.json', 'no-cache'],
  ['/x/data/flags/KZ.svg', 'public, max-age=86400'],
  ['/x/cards/moscow-talks.png', 'public, max-age=86400'],
  ['/x/card.png', 'public, max-age=86400'],
  ['/x/data/tiles/root.json', 'public, max-age=31536000, immutable'],
  ['/x/data/details/0.json', 'public, max-age=31536000, immutable'],
  ['/x/assets/index-abc.js', 'public, max-age=31536000, immutable'],
])('%s is cached once, as %s', (address, expected) => {
  expect(valuesFor(FILE, address, 'Cache-Control')).toEqual([expected]);
});

test.each([
  ['/x/', "'none'"],
  ['/x/index.html', "'none'"],
  ['/x/404.html', "'none'"],
  ['/x/event/a/', "'none'"],
  ['/x/feed.xml', "'none'"],
  ['/x/sitemap.xml', "'none'"],
  ['/x/robots.txt', "'none'"],
  ['/x/source/a/', "'none'"],
  ['/x/assets/search-worker-abc.js', "'none'"],
  ['/x/data/flags/KZ.svg', "'none'"],
  ['/x/cards/moscow-talks.png', "'none'"],
  ['/x/card.png', "'none'"],
  ['/x/data/manifest.json', "'none'"],
  ['/x/embed/', '*'],
  ['/x/embed/index.html', '*'],
  ['/x/embed/event/a/', '*'],
])('%s is sent with one policy, and may be framed by %s', (address, ancestors) => {
  const [policy, ...others] = valuesFor(FILE, address, 'Content-Security-Policy');
  expect(others).toEqual([]);
  expect(policy).toMatch(/^default-src 'self';/);
  expect(policy?.split('frame-ancestors ')[1]).toBe(ancestors);
  expect(policy).not.toContain('unsafe');
});

test('without pages of their own deep links show the page, and no rule catches a missing file', () => {
  expect(redirectsFile('/x/', null).trim().split('\n')).toEqual([
    '/x/event/* /x/ 200',
    '/x/source/* /x/ 200',
    '/x/embed/event/* /x/embed/ 200',
    '/x/embed/source/* /x/embed/ 200',
  ]);
});

test('where events have pages, only their former addresses lead elsewhere', () => {
  expect(
    redirectsFile('/x/', [['old', 'new']])
      .trim()
      .split('\n'),
  ).toEqual([
    '/x/event/old/ /x/event/new/ 301',
    '/x/embed/event/* /x/embed/ 200',
    '/x/embed/source/* /x/embed/ 200',
  ]);
});

test('the sitemap is named only where there is one', () => {
  expect(robotsFile(null)).not.toContain('Sitemap');
  expect(robotsFile('https://a.example/sitemap.xml')).toContain(
    '\nSitemap: https://a.example/sitemap.xml\n',
  );
});

test('the sitemap lists addresses as XML', () => {
  expect(sitemapFile(['https://a.example/', 'https://a.example/b&c/'])).toContain(
    '<url><loc>https://a.example/</loc></url>\n<url><loc>https://a.example/b&amp;c/</loc></url>\n',
  );
});
