import { expect, test } from 'vitest';
import { temporaryFolder, writeTexts } from '../testing/temporary-folder.ts';
import { deadLinks } from './check-links.ts';

const SITE = { base: '/x/', address: 'https://a.example/x/' };

/** A site of an event, the document it rests on, and a start page with the given HTML. */
async function siteWith(html: string): Promise<string> {
  const folder = await temporaryFolder();
  const files = {
    'index.html': `<a href="/x/event/talks/">Talks</a>${html}`,
    'event/talks/index.html': '<a href="/x/source/report/#p1-0">Report</a><a href="#top">Up</a>',
    'source/report/index.html': '<p id="p1-0">Talks</p><p id="p2-0">Signed</p>',
  };
  const pages = Object.entries(files).map(([path, body]) => {
    return [path, `<!doctype html><body id="top">${body}</body>`];
  });
  await writeTexts(folder, Object.fromEntries(pages));
  return folder;
}

test.each([
  ['a page', '<a href="/x/event/talks/">A</a>'],
  ['a passage', '<a href="/x/source/report/#p2-0">A</a>'],
  ['another site', '<a href="https://b.example/none/">A</a>'],
  ['a page by its published address', '<link rel="canonical" href="https://a.example/x/" />'],
])('passes a link to %s', async (_, html) => {
  expect(await deadLinks({ folder: await siteWith(html), ...SITE })).toEqual([]);
});

test.each([
  ['a missing page', '<a href="/x/event/none/">A</a>', '/x/event/none/'],
  ['a missing passage', '<a href="/x/source/report/#p9-0">A</a>', '/x/source/report/#p9-0'],
  ['a missing part of the page itself', '<a href="#none">A</a>', '/x/index.html#none'],
  ['what is not below the base path', '<a href="/event/talks/">A</a>', '/event/talks/'],
  [
    'a missing page, by its published address',
    '<link rel="canonical" href="https://a.example/x/none/" />',
    '/x/none/',
  ],
  ['a missing file', '<img src="/x/none.png" alt="">', '/x/none.png'],
])('finds a link to %s', async (_, html, target) => {
  const dead = await deadLinks({ folder: await siteWith(html), ...SITE });
  expect(dead).toEqual([expect.stringMatching(`^index.html: leads to .*${target}$`)]);
});

test('finds a missing passage though other pages lead to others of the same document', async () => {
  const folder = await siteWith('<a href="/x/source/report/#p1-0">A</a>');
  await writeTexts(folder, { 'z.html': '<a href="/x/source/report/#p9-0">A</a>' });
  expect(await deadLinks({ folder, ...SITE })).toEqual(['z.html: leads to /x/source/report/#p9-0']);
});
