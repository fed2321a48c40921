import { expect, test } from 'vitest';
import { temporaryFolder, writeTexts } from '../testing/temporary-folder.ts';
import { builtPages, MOST_READ } from './built-pages.ts';

test('however many events there are, the other pages are read too', async () => {
  const folder = await temporaryFolder();
  const event = (_: unknown, index: number) => `event/e${index}/index.html`;
  const events = Array.from({ length: MOST_READ + 10 }, event);
  const others = ['404.html', 'embed/index.html', 'index.html', 'source/paper/index.html'];
  const paths = [...events, ...others, 'assets/index.js'];
  await writeTexts(folder, Object.fromEntries(paths.map((path) => [path, ''])));
  const pages = builtPages(folder);
  expect(pages).toEqual(expect.arrayContaining(others));
  expect(pages).toHaveLength(MOST_READ + others.length);
});
