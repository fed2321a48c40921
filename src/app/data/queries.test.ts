import type { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EventDetail } from '../../contract/event.ts';
import type { Manifest } from '../../contract/files.ts';
import { bareDetail } from '../../contract/testing/bare-detail.ts';
import { EMPTY_MANIFEST } from '../../contract/testing/empty-manifest.ts';
import { FORMAT_VERSION } from '../../contract/vocabulary.ts';
import { detailShard } from '../../pyramid/detail-shard.ts';
import type { PackedRecord } from '../../pyramid/format.ts';
import { LoadError } from './load-json.ts';
import {
  createQueryClient,
  eventQuery,
  manifestQuery,
  pyramidFileQuery,
  sourceQuery,
} from './queries.ts';

const MANIFEST: Manifest = {
  ...EMPTY_MANIFEST,
  version: '1a2b',
  eventCount: 1,
  sources: [
    {
      id: 'report',
      title: null,
      publisher: null,
      author: null,
      published: null,
      url: null,
      paragraphs: 3,
    },
  ],
};

const TALKS: EventDetail = {
  ...bareDetail({
    id: 'talks',
    title: 'Talks in Moscow',
    date: {
      edtf: '2021-04-01',
      earliest: '2021-04-01',
      latest: '2021-04-01',
      kind: 'instant',
      approximate: false,
    },
    partners: ['RU'],
    type: 'CONSULT',
    modes: [],
    status: 'happened',
    prominence: 50,
  }),
  summary: 'The ministers met.',
  basis: { working: 'The document says so.' },
};

const VOTE: PackedRecord = {
  row: ['vote', 'A vote', '2020-12-16', ['OSCE'], 'AGREE', 5],
  text: 'They voted.',
};

/** Files by their path under `data/`, as a server would have them; anything else is not there. */
function serve(files: Record<string, unknown>) {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    const file = files[new URL(url, 'https://timeline.example').pathname.slice('/data/'.length)];
    return file === undefined ? new Response('', { status: 404 }) : Response.json(file);
  });
  return asked;
}

let client: QueryClient;

beforeEach(() => {
  vi.useFakeTimers();
  client = createQueryClient();
});
afterEach(() => {
  client.clear();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('eventQuery', () => {
  // As it arrives: JSON.parse makes `__proto__` a property like any other.
  const file = JSON.parse(
    JSON.stringify({
      events: { talks: TALKS },
      records: { votes: [VOTE] },
      aliases: { old: 'talks' },
    }),
  );
  const lookup = (id: string) => eventQuery(MANIFEST, id).select?.(file);

  it('finds an event by its id', () => {
    expect(lookup('talks')).toEqual({ kind: 'found', event: TALKS });
  });

  it('finds the record of a data set, and says which it rests on', () => {
    expect(lookup('vote')).toMatchObject({
      kind: 'found',
      event: { id: 'vote', title: 'A vote', record: { dataset: 'votes', text: 'They voted.' } },
    });
  });

  it('gives the present id of a renamed event', () => {
    expect(lookup('old')).toEqual({ kind: 'renamed', to: 'talks' });
  });

  it.each(['nowhere', 'constructor', 'toString', '__proto__', 'hasOwnProperty', ''])(
    'knows no event called “%s”',
    (id) => {
      expect(lookup(id)).toEqual({ kind: 'unknown' });
    },
  );

  it('asks for the one file that may hold the event, and shares it with its neighbours', async () => {
    const manifest = { ...MANIFEST, detailShards: 64 };
    const shard = detailShard('talks', 64);
    const asked = serve({ [`details/${shard}.json`]: file });
    await client.fetchQuery(eventQuery(manifest, 'talks'));
    await client.fetchQuery(eventQuery(manifest, 'talks'));
    expect(asked).toEqual([`/data/details/${shard}.json?v=1a2b`]);
    expect(eventQuery(manifest, 'talks').queryKey).toEqual(['details', '1a2b', shard]);
  });

  it('asks anew for a new version of the corpus', async () => {
    const asked = serve({ 'details/0.json': file });
    await client.fetchQuery(eventQuery(MANIFEST, 'talks'));
    await client.fetchQuery(eventQuery({ ...MANIFEST, version: '3c4d' }, 'talks'));
    expect(asked).toEqual(['/data/details/0.json?v=1a2b', '/data/details/0.json?v=3c4d']);
  });
});

describe('manifestQuery', () => {
  it('loads the manifest, past the cache', async () => {
    const asked = serve({ 'manifest.json': MANIFEST });
    await expect(client.fetchQuery(manifestQuery)).resolves.toEqual(MANIFEST);
    expect(asked).toEqual(['/data/manifest.json']);
  });

  it('refuses a format that it would misread', async () => {
    serve({ 'manifest.json': { ...MANIFEST, format: FORMAT_VERSION + 1 } });
    const failed = client.fetchQuery(manifestQuery).catch((error: unknown) => error);
    await vi.runAllTimersAsync();
    await expect(failed).resolves.toMatchObject({ failure: 'malformed' });
  });
});

describe('sourceQuery', () => {
  it('loads a document that the manifest lists', async () => {
    const asked = serve({ 'sources/report.json': { id: 'report' } });
    await expect(client.fetchQuery(sourceQuery(MANIFEST, 'report'))).resolves.toEqual({
      kind: 'found',
      source: { id: 'report' },
    });
    expect(asked).toEqual(['/data/sources/report.json?v=1a2b']);
  });

  it.each(['nowhere', 'constructor', '../manifest'])(
    'knows “%s” to be none without asking',
    async (id) => {
      const asked = serve({});
      await expect(client.fetchQuery(sourceQuery(MANIFEST, id))).resolves.toEqual({
        kind: 'unknown',
      });
      expect(asked).toEqual([]);
    },
  );
});

describe('the query client', () => {
  it('tries a failing server three times, ever slower', async () => {
    const fetch = vi.fn(async () => new Response('', { status: 500 }));
    vi.stubGlobal('fetch', fetch);
    const failed = client.fetchQuery({
      ...pyramidFileQuery('1a2b', 'tiles/all/head.json'),
      retry: retryOf(client),
    });
    const settled = failed.catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(0);
    expect(fetch).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(300);
    expect(fetch).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(600);
    expect(fetch).toHaveBeenCalledTimes(3);
    await expect(settled).resolves.toBeInstanceOf(LoadError);
  });

  it('does not ask again for a file that is not there', async () => {
    const asked = serve({});
    const failed = client.fetchQuery({
      ...pyramidFileQuery('1a2b', 'tiles/all/head.json'),
      retry: retryOf(client),
    });
    await expect(failed).rejects.toMatchObject({ failure: 'missing' });
    await vi.runAllTimersAsync();
    expect(asked).toHaveLength(1);
  });
});

describe('pyramidFileQuery', () => {
  it('asks once for a file of a version, however often it is wanted', async () => {
    const asked = serve({ 'tiles/all/head.json': { count: 1 } });
    const ask = (version: string) =>
      client.fetchQuery(pyramidFileQuery(version, 'tiles/all/head.json'));
    await Promise.all([ask('1a2b'), ask('1a2b')]);
    await ask('1a2b');
    await ask('3c4d');
    expect(asked).toEqual(['/data/tiles/all/head.json?v=1a2b', '/data/tiles/all/head.json?v=3c4d']);
  });
});

/** The client's default, by which hooks retry; `fetchQuery` alone never does. */
function retryOf(of: QueryClient) {
  const retry = of.getDefaultOptions().queries?.retry;
  if (typeof retry !== 'function') throw new Error('the client has no rule for retrying');
  return retry;
}
