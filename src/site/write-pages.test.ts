import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtPages } from '../../tools/built-pages.ts';
import { sharingProblems } from '../../tools/shared-pages.ts';
import { temporaryFolder, writeTexts } from '../../tools/testing/temporary-folder.ts';
import { robotsFile } from './host-files.ts';
import { BUILT_SITE } from './testing/built-site.ts';
import { writePages } from './write-pages.ts';

const ADDRESS = 'https://a.example/x/';

test('where it is known where the site is published, pages, sitemap and feed say so', async () => {
  const outDir = await temporaryFolder();
  await writeTexts(outDir, { 'index.html': BUILT_SITE.shell });
  await cp('public/data', join(outDir, 'data'), { recursive: true });
  await writePages(process.cwd(), outDir, { ...BUILT_SITE, address: ADDRESS });

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
