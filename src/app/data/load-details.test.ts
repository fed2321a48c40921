import { describe, expect, it } from 'vitest';
import { eventsFromText } from '../../chronology/testing/events-from-text.ts';
import type { EventSummary } from '../../contract/event.ts';
import { bareDetail } from '../../contract/testing/bare-detail.ts';
import { detailShard } from '../../pyramid/detail-shard.ts';
import type { DetailShard } from '../../pyramid/format.ts';
import { loadDetails } from './load-details.ts';

const SHARDS = 20;

function summaries(amount: number): EventSummary[] {
  const lines = Array.from({ length: amount }, (_, index) => `event-${index} | 2021 | RU`);
  return eventsFromText(lines.join('\n'));
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
