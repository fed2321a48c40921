import { describe, expect, it } from 'vitest';
import { epochDay, stringifyIsoDay } from '../chronology/days.ts';
import type { EventSummary } from '../contract/event.ts';
import { PUBLISHED_SIZES } from './sizes.ts';
import { type PlacedPyramid, placed, readHead, readPages } from './testing/placed-pyramid.ts';

/*
 * The sizes of published data. Files are cut by them and read by them, so that another size is
 * another format.
 */

const ALL = { partner: null, type: null };

/** Events of which `perDay[i]` begin on day i. */
function pyramidOf(...perDay: number[]): PlacedPyramid {
  const events = perDay.flatMap((count, index) => {
    const day = stringifyIsoDay(epochDay(index));
    const date = {
      edtf: day,
      earliest: day,
      latest: day,
      kind: 'instant',
      approximate: false,
    } as const;
    return Array.from({ length: count }, (_, at): EventSummary => {
      const id = `event-${index}-${at}`;
      const rest = {
        title: '',
        partners: [],
        type: 'CONSULT',
        modes: [],
        status: 'happened',
      } as const;
      return { ...rest, partners: [], modes: [], id, date, prominence: 1 };
    });
  });
  return placed(events, PUBLISHED_SIZES);
}

describe('PUBLISHED_SIZES', () => {
  it('embed 400 rows of a strand', () => {
    expect(pyramidOf(400).layout).toBe('one');
    expect(pyramidOf(401).layout).toBe('channels');
  });

  it('put 500 rows into a page', () => {
    expect(readPages(pyramidOf(1001), ALL, 'day').map(({ length }) => length)).toEqual([
      500, 500, 1,
    ]);
  });

  it('put 2,000 rows into a slot, and 200 into a top', () => {
    expect(readHead(pyramidOf(1000, 1000), ALL).tops?.first).toEqual([0]);
    const { tops } = readHead(pyramidOf(1000, 1001), ALL);
    expect(tops?.first).toEqual([0, 1]);
    expect(tops?.rows).toHaveLength(200);
  });

  it('cover four tops by one', () => {
    const topsOf = ({ files }: PlacedPyramid) =>
      [...files.keys()].flatMap((file) => /^tiles\/all\/(top\d-\d)/.exec(file)?.[1] ?? []);
    const lowest = ['top1-0', 'top1-1', 'top1-2', 'top1-3'];
    expect(topsOf(pyramidOf(2000, 2000, 2000, 2000))).toEqual(lowest);
    const five = [...lowest, 'top1-4', 'top2-0', 'top2-1'];
    expect(topsOf(pyramidOf(2000, 2000, 2000, 2000, 2000))).toEqual(five);
  });

  it('put 6,000 days into a chunk', () => {
    const daysOf = (days: number) => readHead(pyramidOf(...new Array(days).fill(1)), ALL).days;
    expect(daysOf(6000)).toHaveProperty('rows');
    expect(daysOf(6001)).toMatchObject({ chunks: [{ first: 0 }, { first: 6000 }] });
  });
});
