import { describe, expect, it } from 'vitest';
import { epochDay } from '../../chronology/days.ts';
import type { ChannelHead, Strand } from '../format.ts';
import { channelIndex } from './channel-index.ts';
import type { ReadFile } from './open-channel.ts';

const NO_ROWS: Strand = { count: 0, rows: [] };

/** A strand of pages that each have the rows of `days` days, from day 0 on. */
function paged(pages: number, days: number): Strand {
  const first = Array.from({ length: pages }, (_, page) => page * days);
  return { count: pages * 500, first, reach: first.map((day) => day + days - 1) };
}

/** Has 60 pages of ten days in the strand `day`, and 20 slots of 30 days. */
function headWith(strands: Partial<ChannelHead['strands']> = {}): ChannelHead {
  return {
    count: 30_000,
    shared: 0,
    years: null,
    strands: { day: paged(60, 10), year: NO_ROWS, long: NO_ROWS, undated: NO_ROWS, ...strands },
    tops: { first: Array.from({ length: 20 }, (_, slot) => slot * 30), rows: [] },
    days: { rows: [] },
  };
}

/** The files that the top of a window reads over `channels` channels, without their folder. */
async function filesRead(days: number, head = headWith(), channels = 1): Promise<string[]> {
  const read: string[] = [];
  const readFile: ReadFile = async <T>(path: string): Promise<T> => {
    read.push(path.replace(/^tiles\/(all|type\/\w+)\//, '').replace('.json', ''));
    return JSON.parse('[]');
  };
  const types =
    channels === 1 ? [null] : (['AID', 'AGREE', 'CONSULT', 'SUPPORT', 'ACCUSE'] as const);
  const heads = types
    .slice(0, channels)
    .map((type) => ({ channel: { partner: null, type }, head }));
  const extent = { from: epochDay(0), to: epochDay(599) };
  const index = channelIndex(heads, extent, readFile);
  await index.top({ from: epochDay(0), to: epochDay(days - 1) }, 100);
  return read;
}

describe('the files of a window', () => {
  it('are its pages if it touches at most four', async () => {
    expect(await filesRead(40)).toEqual(['day/0', 'day/1', 'day/2', 'day/3']);
    const both = headWith({ day: paged(60, 20), year: paged(2, 300) });
    expect(await filesRead(50, both)).toEqual(['day/0', 'day/1', 'day/2', 'year/0']);
  });

  it('are else the two tops that cover it, and the two pages of another strand', async () => {
    expect(await filesRead(60)).toEqual(['top1-0', 'top1-1']);
    const two = headWith({ year: paged(60, 30) });
    expect(await filesRead(60, two)).toEqual(['year/0', 'year/1', 'top1-0', 'top1-1']);
    const three = headWith({ long: paged(60, 20) });
    expect(await filesRead(60, three)).toEqual(['top1-0', 'top1-1']);
  });

  it('are tops of a higher level if more than two of the lowest cover it', async () => {
    expect(await filesRead(90)).toEqual(['top2-0']);
    expect(await filesRead(150)).toEqual(['top2-0', 'top2-1']);
    expect(await filesRead(270)).toEqual(['top3-0']);
  });

  it('are none if it covers more than three quarters of the slots', async () => {
    expect(await filesRead(15 * 30)).toEqual(['top3-0']);
    expect(await filesRead(15 * 30 + 1)).toEqual([]);
  });

  it('are four for all channels, or one for each', async () => {
    expect(await filesRead(20, headWith(), 2)).toHaveLength(4);
    expect(await filesRead(10, headWith(), 4)).toHaveLength(4);
    expect(await filesRead(10, headWith(), 5)).toHaveLength(5);
    expect(await filesRead(20, headWith(), 4)).toEqual(new Array(4).fill('top1-0'));
  });
});
