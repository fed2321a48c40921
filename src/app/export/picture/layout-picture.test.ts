import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUndated } from '../../../chronology/compare.ts';
import { parseIsoDay } from '../../../chronology/days.ts';
import { anyRange, anySpan, nearDay } from '../../../chronology/testing/arbitrary-dates.ts';
import { eventsFromText } from '../../../chronology/testing/events-from-text.ts';
import { touches } from '../../../chronology/touches.ts';
import type { EventSummary } from '../../../contract/event.ts';
import { windowOf } from '../../../view/testing/window-of.ts';
import { PLOT } from './look.ts';
import {
  boundsOf,
  boxesIn,
  itemsIn,
  outlinesIn,
  pictureOf,
  wordsIn,
} from './testing/picture-of.ts';

function textsOf(picture: ReturnType<typeof pictureOf>): string[] {
  return wordsIn(picture.list.marks).map(({ text }) => text);
}

const anyEvents: fc.Arbitrary<EventSummary[]> = fc
  .array(
    fc.record({
      date: anySpan(nearDay),
      title: fc.string({ maxLength: 120 }),
      partners: fc.subarray(['KZ', 'RU', 'OSCE']),
      prominence: fc.integer({ min: 0, max: 100 }),
    }),
    { maxLength: 60 },
  )
  .map((events) =>
    events.map((event, index) => ({
      ...event,
      id: `e${index}`,
      type: 'CONSULT',
      modes: [],
      status: 'happened',
    })),
  );

describe('layoutPicture', () => {
  it('draws every event of the window once a lane, within the plot, none on another', () => {
    fc.assert(
      fc.property(anyEvents, anyRange(nearDay), (events, timeWindow) => {
        const picture = pictureOf(events, timeWindow);
        const touching = events.filter(({ date }) => !isUndated(date) && touches(date, timeWindow));
        expect([...picture.drawn].sort()).toEqual(touching.map(({ id }) => id).sort());
        const bounds = itemsIn(picture).map(boundsOf);
        for (const [index, a] of bounds.entries()) {
          expect(a.left).toBeGreaterThanOrEqual(PLOT.left - 3);
          expect(a.right).toBeLessThanOrEqual(PLOT.right + 3);
          for (const b of bounds.slice(index + 1)) {
            const apart =
              a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
            expect(apart).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keeps events between the lines of their lane', () => {
    const picture = pictureOf(
      eventsFromText('a | 2021-03 | KZ\nb | 2021-05 | RU\nc | 2021-06 | KZ'),
      windowOf('2021'),
    );
    const lines = outlinesIn(picture.list.marks)
      .flatMap(({ path }) => /^M40 ([\d.]+)H/.exec(path)?.[1] ?? [])
      .map(Number);
    const laneOf = (id: string) => {
      const item = itemsIn(picture).find(({ event }) => event === id);
      const { top = 0, bottom = 0 } = item === undefined ? {} : boundsOf(item);
      return lines.findIndex((line, index) => line <= top && bottom <= (lines[index + 1] ?? 0));
    };
    expect(['a', 'b', 'c'].map(laneOf)).toEqual([0, 1, 0]);
  });

  it('tells numbers of hidden events, and of partners that are not drawn', () => {
    const hidden = [
      { lane: 'RU', from: parseIsoDay('2021-03-01'), to: parseIsoDay('2021-05-31'), count: 1204 },
      { lane: 'RU', from: parseIsoDay('2030-01-01'), to: parseIsoDay('2030-12-31'), count: 9 },
    ];
    const picture = pictureOf([], windowOf('2021'), { hidden, lanesInAll: 31 });
    expect(textsOf(picture)).toContain('+1,204');
    expect(textsOf(picture)).not.toContain('+9');
    expect(textsOf(picture).join(' ')).toContain('Partners 1–1 of 31.');
    expect(itemsIn(picture)).toMatchObject([{ event: null, said: '1,204 events more' }]);
  });

  it('lets what is vague fade, but not where the window cuts it off', () => {
    const events = eventsFromText('a | [2021-03..2021-06] | KZ\nb | [2018..2025] | RU');
    const picture = pictureOf(events, windowOf('2021'));
    const [near, far] = itemsIn(picture).map(({ parts }) => boxesIn(parts)[0]);
    expect(near?.fill).toMatchObject({
      from: near?.x,
      to: (near?.x ?? 0) + (near?.width ?? 0),
    });
    expect(near?.fill).toMatchObject({
      steps: [
        [0, 0],
        [0.35, 0.62],
        [0.65, 0.62],
        [1, 0],
      ],
    });
    expect(far).toMatchObject({ x: PLOT.left, width: PLOT.right - PLOT.left });
    const width = PLOT.right - PLOT.left;
    expect(far?.fill).toMatchObject({ from: PLOT.left - width, to: PLOT.right + width });
  });

  it('draws a day as a dot, and what lasted as a bar open where it is cut off', () => {
    const events = eventsFromText('day | 2021-07-02 | KZ\nlong | 2021-11-01/.. | RU');
    const [day, long] = itemsIn(pictureOf(events, windowOf('2021')));
    expect(boxesIn(day?.parts ?? [])).toMatchObject([{ width: 9, height: 9, radius: 4.5 }]);
    const [outline] = outlinesIn(long?.parts ?? []);
    expect(outline?.path).toMatch(new RegExp(`H${PLOT.right}M${PLOT.right} `));
  });

  it('explains only what occurs', () => {
    const events = eventsFromText('a | 2021-03-01 | KZ | AID\nb | 2018 | RU | SANCTION');
    const texts = textsOf(pictureOf(events, windowOf('2021')));
    expect(texts).toEqual(expect.arrayContaining(['on a day', 'Aid']));
    for (const absent of ['Sanction', 'lasted', 'at some time within', '+5', 'Title']) {
      expect(texts).not.toContain(absent);
    }
  });

  it('says of a view without events that it has none', () => {
    const picture = pictureOf([], windowOf('2021'));
    expect(picture.drawn.size).toBe(0);
    expect(textsOf(picture)).toEqual(
      expect.arrayContaining([
        '0 events in view.',
        'No dated event matches the filters and the search.',
        'https://example.org/',
      ]),
    );
  });

  it('draws the most prominent of a crowded lane, and says how many are left', () => {
    const events = eventsFromText(
      Array.from({ length: 200 }, (_, index) => `e${index} | 2021-07-02 | KZ`).join('\n'),
    ).map((event, index) => ({ ...event, prominence: index % 2 }));
    const picture = pictureOf(events, windowOf('2021'));
    const left = events.length - picture.drawn.size;
    expect(left).toBeGreaterThan(0);
    expect(textsOf(picture)).toContain(`${left} events do not fit`);
    const drawn = events.filter(({ id }) => picture.drawn.has(id));
    expect(drawn.every(({ prominence }) => prominence === 1)).toBe(true);
  });

  it.each([
    [1, 48],
    [2, 24],
    [4, 12],
    [8, 12],
  ])('shares 48 rows among %i lanes, at least 12 each', (count, rows) => {
    const lanes = Array.from({ length: count }, (_, lane) => `P${lane}`);
    const text = lanes.flatMap((lane) =>
      Array.from({ length: 60 }, (_, index) => `${lane.toLowerCase()}-${index} | 2021 | ${lane}`),
    );
    const picture = pictureOf(eventsFromText(text.join('\n')), windowOf('2021'));
    expect(picture.drawn.size).toBe(count * rows);
  });

  it('breaks a long address into lines that fit', () => {
    const address = `https://example.org/?q=${'x'.repeat(600)}`;
    const texts = textsOf(pictureOf([], windowOf('2021'), { address }));
    const lines = texts.filter((text) => /^https|^x+$/.test(text));
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('')).toBe(address);
  });
});
