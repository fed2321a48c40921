import { readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { temporaryFolder } from '../../../tools/testing/temporary-folder.ts';
import { eventsFromText, spanOf } from '../../chronology/testing/events-from-text.ts';
import type { CitationShard } from '../../contract/citations.ts';
import type { SourceDocument } from '../../contract/files.ts';
import { bareDetail } from '../../contract/testing/bare-detail.ts';
import { EMPTY_MANIFEST } from '../../contract/testing/empty-manifest.ts';
import { en } from '../../words/en.ts';
import { CACHE_DIR } from '../build-settings.ts';
import type { CorpusData } from '../corpus-data.ts';
import { citationFiles } from './citation-files.ts';

const PAPER: SourceDocument = {
  id: 'paper',
  title: 'Paper',
  publisher: 'The Gazette',
  author: null,
  published: spanOf('2021-04-02'),
  url: null,
  paragraphs: 1,
  language: 'en',
  rights: 'full',
  note: null,
  textHash: '',
  blocks: [],
  passages: [],
};
const VOTES = { id: 'votes', title: 'Votes', publisher: 'A library', licence: 'CC0', url: null };

function corpus(titles: string[]): CorpusData {
  const events = titles.flatMap((title) => eventsFromText(`${title} | 2021-04-01 | RU`));
  const [first, ...others] = events.map(bareDetail);
  if (first === undefined) throw new Error('No event.');
  first.sources = [PAPER];
  for (const event of others) {
    event.record = { dataset: 'votes', text: null, url: null, unmapped: [] };
  }
  const manifest = { ...EMPTY_MANIFEST, datasets: [VOTES], detailShards: 2 };
  return { manifest, events: [first, ...others], sources: [PAPER], aliases: [] };
}

// A project of its own, with a cache of its own.
let root: string;
beforeEach(async () => {
  root = await temporaryFolder();
  for (const name of ['src', 'tools', 'package-lock.json']) {
    await symlink(resolve(name), join(root, name));
  }
});

async function shardsOf(data: CorpusData, address: string | null = null): Promise<CitationShard[]> {
  const files = await citationFiles(root, data, address, en);
  expect(files.map(({ path }) => path)).toEqual(['data/citations/0.json', 'data/citations/1.json']);
  return files.map(({ body }) => JSON.parse(body));
}

test('every event is in its shard, with what it rests on', async () => {
  const shards = await shardsOf(corpus(['talks', 'treaty', 'visit']));
  const keys = (part: keyof CitationShard) =>
    shards.map((shard) => Object.keys(shard[part]).sort());
  expect(keys('events').flat().sort()).toEqual(['talks', 'treaty', 'visit']);
  expect(keys('sources').flat()).toEqual(['paper']);
  expect(new Set(keys('datasets').flat())).toEqual(new Set(['votes']));
});

test('addresses are the published ones, or are left to the browser', async () => {
  const texts = async (address: string | null) =>
    JSON.stringify(await shardsOf(corpus(['talks']), address));
  expect(await texts(null)).toContain('https://site.invalid/event/talks/');
  const published = await texts('https://a.example/x/');
  expect(published).toContain('https://a.example/x/event/talks/');
  expect(published).toContain('https://a.example/x/source/paper/');
  expect(published).not.toContain('site.invalid');
});

test('what was said before is said again from the cache, which keeps nothing else', async () => {
  await shardsOf(corpus(['talks', 'treaty']));
  const data = corpus(['talks', 'visit']);
  const before = await shardsOf(data);
  const folder = join(root, CACHE_DIR, 'citations');
  const [name = '', ...others] = await readdir(folder);
  expect(others).toEqual([]);
  const file = join(folder, name);
  const content = await readFile(file, 'utf8');
  const kept: { wording: string; texts: object } = JSON.parse(content);
  // Two events, the document and the data set.
  expect(Object.keys(kept.texts)).toHaveLength(4);

  const altered = (text: string) => text.replaceAll('The Gazette', 'The Courier');
  await writeFile(file, altered(content));
  expect(await shardsOf(data)).toEqual(JSON.parse(altered(JSON.stringify(before))));
  // Said by other code or libraries, or damaged.
  for (const wrong of [altered(content).replace(kept.wording, 'other'), '{', '{"texts":[]}']) {
    await writeFile(file, wrong);
    expect(await shardsOf(data)).toEqual(before);
  }
});

test('a document may have the name of what every object has', async () => {
  const data = corpus(['talks']);
  const paper = { ...PAPER, id: 'constructor' };
  const events = data.events.map((event) => ({ ...event, sources: [paper] }));
  const shards = await shardsOf({ ...data, events, sources: [paper] });
  const texts = shards.flatMap(({ sources }) => Object.values(sources));
  expect(texts.map(({ chicago }) => chicago)).toEqual([expect.stringContaining('The Gazette')]);
});

test('what an event rests on must be there', async () => {
  await expect(shardsOf({ ...corpus(['talks']), sources: [] })).rejects.toThrow('paper');
});
