import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { robotsFile } from '../../src/site/host-files.ts';
import { BUILT_SITE } from '../../src/site/testing/built-site.ts';
import { writeSite } from '../../src/site/write-site.ts';
import { temporaryFolder, writeTexts } from '../testing/temporary-folder.ts';
import { builtPages } from './built-pages.ts';
import { sharingProblems } from './shared-pages.ts';

const ADDRESS = 'https://a.example/x/';

test('where it is known where the site is published, pages, sitemap and feed say so', async () => {
  const outDir = await temporaryFolder();
  await writeTexts(outDir, { 'index.html': BUILT_SITE.shell });
  await cp('public/data', join(outDir, 'data'), { recursive: true });
  await writeSite(process.cwd(), outDir, { ...BUILT_SITE, address: ADDRESS });

  expect(await sharingProblems(outDir, ADDRESS)).toEqual([]);
  const read = (path: string) => readFile(join(outDir, path), 'utf8');
  expect(await read('robots.txt')).toBe(robotsFile(`${ADDRESS}sitemap.xml`));
  const addresses = (xml: string, pattern: RegExp) =>
    [...xml.matchAll(pattern)].map(([, address = '']) => address.replace(ADDRESS, ''));
  const listed = addresses(await read('sitemap.xml'), /<loc>(.*?)<\/loc>/g);
  const pages = builtPages(outDir).map((path) => path.replace('index.html', ''));
  expect(listed).toContain('');
  expect(pages).toEqual(expect.arrayContaining(listed));
  const entries = addresses(await read('feed.xml'), /<id>(.*\/event\/.*?)<\/id>/g);
  expect(entries).not.toEqual([]);
  expect(listed).toEqual(expect.arrayContaining(entries));
}, 120_000);
