import { expose } from 'comlink';
import MiniSearch from 'minisearch';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { epochDay } from '../../chronology/days.ts';
import { SEARCH_OPTIONS, type SearchRecord } from '../../contract/search-index.ts';
import type { Row } from '../../pyramid/format.ts';
import { askWorker, type SearchWorker } from './ask-search.ts';
import { LoadError } from './load-json.ts';
import { createSearchAnswers, type SearchRequest } from './search-answers.ts';

const ALWAYS = new AbortController().signal;

/** Open channels keep the test's process alive. */
const channels: MessageChannel[] = [];

const ROWS: Row[] = [
  ['moscow', 'Talks in Moscow', '2021-04-01', ['RU'], 'CONSULT', 50],
  ['astana', 'Talks in Astana', '2021-05-01', ['KZ'], 'CONSULT', 60],
  ['freight', 'Freight', '2021-06-01', ['KZ'], 'COOPERATE', 70],
];

const FILES: Record<string, unknown> = {
  'search/index.json': indexOf(ROWS),
  'search/rows.json': ROWS,
};

function indexOf(rows: readonly Row[]): MiniSearch {
  const index = new MiniSearch<SearchRecord>(SEARCH_OPTIONS);
  index.addAll(rows.map(([id, title]) => ({ id, title, summary: '', quotations: '', names: '' })));
  return index;
}

/** The server, and the addresses asked for. `broken` files are refused. */
function serve() {
  const asked: string[] = [];
  const broken = new Set<string>();
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    const path = new URL(url, 'https://timeline.example').pathname.slice('/data/'.length);
    return broken.has(path) ? new Response('', { status: 500 }) : Response.json(FILES[path]);
  });
  return { asked, broken };
}

/** A worker on this thread. Messages are copied, as between threads. */
class ThisThread implements SearchWorker {
  onerror: (() => void) | null = null;
  readonly asked: string[] = [];
  terminated = false;
  readonly #channel = new MessageChannel();

  constructor() {
    const answers = createSearchAnswers();
    const hits = (search: SearchRequest) => {
      this.asked.push(search.query);
      return answers.hits(search);
    };
    expose({ ...answers, hits }, this.#channel.port1);
    channels.push(this.#channel);
  }

  readonly start = () => this.#channel.port2.start();
  readonly addEventListener = this.#channel.port2.addEventListener.bind(this.#channel.port2);
  readonly removeEventListener = this.#channel.port2.removeEventListener.bind(this.#channel.port2);

  postMessage(message: unknown) {
    this.#channel.port2.postMessage(message);
  }

  terminate() {
    this.terminated = true;
  }
}

/** Its script does not arrive. */
class Unreachable extends ThisThread {
  override postMessage() {
    this.onerror?.();
  }
}

/** Asks workers, each of which is started when the one before has failed. */
function asking(...workers: ThisThread[]) {
  const left = [...workers];
  const ask = askWorker(() => {
    const next = left.shift();
    if (next === undefined) throw new Error('no other worker was expected');
    return next;
  });
  const hits = (query: string, signal = ALWAYS) =>
    ask(signal, (worker) => worker.hits({ version: '1a2b', query }));
  return { ask, hits, left };
}

const ALL_TIME = { from: epochDay(-1_000_000), to: epochDay(1_000_000) };

afterEach(() => {
  vi.unstubAllGlobals();
  for (const { port1 } of channels.splice(0)) port1.close();
});

describe('a search that a worker makes', () => {
  it('finds events and the words that matched, and reads the index once', async () => {
    const { asked } = serve();
    const { hits } = asking(new ThisThread());
    await expect(hits('talk')).resolves.toEqual({
      ids: new Set(['moscow', 'astana']),
      terms: new Set(['talks']),
    });
    await expect(hits('freight')).resolves.toMatchObject({ ids: new Set(['freight']) });
    expect(asked).toEqual(['/data/search/index.json?v=1a2b']);
  });

  it('starts no worker before it is asked', () => {
    const worker = new ThisThread();
    expect(asking(worker).left).toEqual([worker]);
  });

  it('answers of what it found and what passes the filter, and reads the rows once', async () => {
    const { asked } = serve();
    const { ask } = asking(new ThisThread());
    const search = (partners: string[]) => ({
      version: '1a2b',
      query: 'talks',
      filter: { partners, types: [] },
    });
    const totals = (filtered: ReturnType<typeof search>) =>
      ask(ALWAYS, (worker) => worker.totals(filtered));
    await expect(totals(search([]))).resolves.toMatchObject({ total: { value: 2 } });
    const kazakh = search(['KZ']);
    await expect(totals(kazakh)).resolves.toMatchObject({
      total: { value: 1 },
      partnersPresent: new Set(['KZ']),
    });
    await expect(
      ask(ALWAYS, (worker) => worker.list(kazakh, ALL_TIME, 0, 50)),
    ).resolves.toMatchObject([{ id: 'astana', title: 'Talks in Astana' }]);
    expect(asked).toHaveLength(2);
  });

  it('is not made when it is overtaken before its turn', async () => {
    serve();
    const worker = new ThisThread();
    const { hits } = asking(worker);
    const overtaken = new AbortController();
    const first = hits('t');
    const second = hits('ta', overtaken.signal);
    const third = hits('talks');
    overtaken.abort();
    await expect(second).rejects.toBe(overtaken.signal.reason);
    await Promise.all([first, third]);
    expect(worker.asked).toEqual(['t', 'talks']);
  });

  it('fails as its file does, and reads it again when asked again', async () => {
    const { broken } = serve();
    const worker = new ThisThread();
    const { hits } = asking(worker);
    broken.add('search/index.json');
    await expect(hits('talks')).rejects.toThrow(LoadError);
    await expect(hits('talks')).rejects.toMatchObject({ failure: 'status' });
    broken.clear();
    await expect(hits('talks')).resolves.toMatchObject({ terms: new Set(['talks']) });
    expect(worker.terminated).toBe(false);
  });

  it('ends a worker that does not run, and starts another when asked again', async () => {
    serve();
    const unreachable = new Unreachable();
    const { hits } = asking(unreachable, new ThisThread());
    await expect(hits('talks')).rejects.toMatchObject({ name: 'LoadError', failure: 'network' });
    expect(unreachable.terminated).toBe(true);
    await expect(hits('talks')).resolves.toMatchObject({ terms: new Set(['talks']) });
  });
});
