import { describe, expect, it } from 'vitest';
import { epochDay } from '../../chronology/days.ts';
import { eventsFromText } from '../../chronology/testing/events-from-text.ts';
import type { EventSummary } from '../../contract/event.ts';
import { listIds, MOST_EVENTS } from './gather-events.ts';

const WINDOW = { from: epochDay(0), to: epochDay(20_000) };

function summaries(amount: number): EventSummary[] {
  const lines = Array.from({ length: amount }, (_, index) => `event-${index} | 2021 | RU`);
  return eventsFromText(lines.join('\n'));
}

function listOf(rows: readonly (EventSummary | null)[]) {
  return {
    list: async (_: unknown, offset: number, limit: number) => rows.slice(offset, offset + limit),
  };
}

const live = () => new AbortController().signal;

describe('listIds', () => {
  it('reads all rows, and skips rows listed elsewhere', async () => {
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
