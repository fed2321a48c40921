import { describe, expect, it } from 'vitest';
import { epochDay } from '../../chronology/days.ts';
import { eventsFromText } from '../../chronology/testing/events-from-text.ts';
import type { EventSummary } from '../../contract/event.ts';
import { bareDetail } from '../../contract/testing/bare-detail.ts';
import { detailShard } from '../../pyramid/detail-shard.ts';
import type { DetailShard } from '../../pyramid/format.ts';
import { listIds, loadDetails, MOST_EVENTS } from './gather-events.ts';

const WINDOW = { from: epochDay(0), to: epochDay(20_000) };
const SHARDS = 20;

function summaries(amount: number): EventSummary[] {
  const lines = Array.from({ length: amount }, (_, index) => `event-${index} | 2021 | RU`);
  return eventsFromText(lines.join('\n'));
}

function listOf(rows: readonly (EventSummary | null)[]) {
  return {
    list: async (_: unknown, offset: number, limit: number) => rows.slice(offset, offset + limit),
  };
}

/** Detail files of events, and which of them were asked for. */
function shardsOf(events: readonly EventSummary[]) {
  const asked: number[] = [];
  const load = async (shard: number): Promise<DetailShard> => {
    asked.push(shard);
    await Promise.resolve();
    const within = events.filter(({ id }) => detailShard(id, SHARDS) === shard);
    return {
      events: Object.fromEntries(within.map((event) => [event.id, bareDetail(event)])),
      records: {},
      aliases: {},
    };
  };
  return { asked, shards: { count: SHARDS, load } };
}

const live = () => new AbortController().signal;

describe('listIds', () => {
  it('reads all pages, and passes over what stands elsewhere', async () => {
    const rows = [...summaries(1100), null, ...summaries(3)];
    const { ids, cut } = await listIds(listOf(rows), WINDOW, live());
    expect(ids).toHaveLength(1103);
    expect(cut).toBe(false);
  });

  it.each([
    [MOST_EVENTS, false],
    [MOST_EVENTS + 1, true],
  ])('of %i events says whether it is cut', async (amount, cut) => {
    const [one] = summaries(1);
    const rows = Array.from({ length: amount }, () => one ?? null);
    const listed = await listIds(listOf(rows), WINDOW, live());
    expect(listed.ids).toHaveLength(MOST_EVENTS);
    expect(listed.cut).toBe(cut);
  });

  it('stops when it is called off', async () => {
    await expect(listIds(listOf([]), WINDOW, AbortSignal.abort())).rejects.toThrow();
  });
});

describe('loadDetails', () => {
  it('reads each file once, keeps the order, and tells how many have come', async () => {
    const events = summaries(300);
    const { asked, shards } = shardsOf(events);
    const ids = events.map(({ id }) => id).reverse();
    const progress: number[] = [];
    const details = await loadDetails(ids, shards, live(), (come) => progress.push(come));
    expect(details.map(({ id }) => id)).toEqual(ids);
    expect(new Set(asked).size).toBe(asked.length);
    expect(progress.at(-1)).toBe(300);
  });

  it('fails where a file lacks an event, and asks for no more', async () => {
    const events = summaries(300);
    const { asked, shards } = shardsOf([]);
    const ids = events.map(({ id }) => id);
    await expect(loadDetails(ids, shards, live(), () => {})).rejects.toThrow('malformed');
    expect(asked.length).toBeLessThan(SHARDS);
  });
});
