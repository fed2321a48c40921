import { describe, expect, it } from 'vitest';
import { eventsFromText } from '../../../chronology/testing/events-from-text.ts';
import { itemsOf } from '../../../view/lane-items.ts';
import { windowOf } from '../../../view/testing/window-of.ts';
import type { LaidItem } from './lay-item.ts';
import { stackItems } from './stack-items.ts';
import { itemsIn, pictureOf } from './testing/picture-of.ts';

const [ITEM] = itemsOf(eventsFromText('a | 2021 | KZ'), [], [{ id: 'KZ' }], null, null);
const [MARK] = itemsIn(pictureOf(eventsFromText('a | 2021 | KZ'), windowOf('2021')));

function laid(left: number, right: number): LaidItem {
  if (ITEM === undefined || MARK === undefined) throw new Error('no item');
  return { item: ITEM, left, right, draw: () => MARK };
}

describe('stackItems', () => {
  it.each([
    [14, 1],
    [13, 2],
  ])('puts items %i pixels apart into %i rows', (gap, rows) => {
    const items = [laid(0, 100), laid(100 + gap, 200)];
    expect(stackItems(items, 5)).toMatchObject({ rows: { length: rows }, withoutRoom: 0 });
  });
});
