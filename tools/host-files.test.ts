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
  ['/x/data/manifest.json', 'no-cache'],
  ['/x/data/exports/events.json', 'no-cache'],
  ['/x/data/flags/KZ.svg', 'public, max-age=86400'],
  ['/x/data/tiles/root.json', 'public, max-age=31536000, immutable'],
  ['/x/data/details/0.json', 'public, max-age=31536000, immutable'],
  ['/x/assets/index-abc.js', 'public, max-age=31536000, immutable'],
])('%s is cached once, as %s', (address, expected) => {
  expect(valuesFor(FILE, address, 'Cache-Control')).toEqual([expected]);
});

test('every address is sent with one policy, which forbids framing', () => {
  const [policy, ...others] = valuesFor(FILE, '/x/event/a/', 'Content-Security-Policy');
  expect(others).toEqual([]);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain('unsafe');
});

test('without pages of their own deep links show the page, and no rule catches a missing file', () => {
  expect(redirectsFile('/x/', null)).toBe('/x/event/* /x/ 200\n/x/source/* /x/ 200\n');
});

test('where events have pages, only their former addresses lead elsewhere', () => {
  expect(redirectsFile('/x/', [['old', 'new']])).toBe('/x/event/old/ /x/event/new/ 301\n');
});

test('the sitemap is named only where there is one', () => {
  expect(robotsFile(null)).not.toContain('Sitemap');
  expect(robotsFile('https://a.example/sitemap.xml')).toContain(
    '\nSitemap: https://a.example/sitemap.xml\n',
  );
});

test('the sitemap lists addresses as XML', () => {
  expect(sitemapFile(['https://a.example/b&c/'])).toContain(
    '<loc>https://a.example/b&amp;c/</loc>',
  );
});
