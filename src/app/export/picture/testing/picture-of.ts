import type { DayRange } from '../../../../chronology/period.ts';
import type { EventSummary } from '../../../../contract/event.ts';
import { lanesOf } from '../../../../pyramid/lanes.ts';
import { itemsOf } from '../../../../view/lane-items.ts';
import type { HiddenStretch } from '../../../../view/stretches.ts';
import type { Lane } from '../../../../view/visible-lanes.ts';
import { en } from '../../../../words/en.ts';
import type { Box, ItemMark, Mark, Measure, Outline, TextLine } from '../display-list.ts';
import { layoutPicture, type Picture } from '../layout-picture.ts';

/** Every letter as wide as half its size. */
export const measure: Measure = (text, { size }) => [...text].length * size * 0.5;

interface Options {
  hidden?: readonly HiddenStretch[];
  title?: string;
  address?: string;
  /** As if there were more lanes than those of the events. */
  lanesInAll?: number;
}

/** A picture of events in their lanes. */
export function pictureOf(
  events: readonly EventSummary[],
  timeWindow: DayRange,
  {
    hidden = [],
    title = 'Turkmenistan',
    address = 'https://example.org/',
    lanesInAll,
  }: Options = {},
): Picture {
  const ids = [...new Set([...events.flatMap(lanesOf), ...hidden.map(({ lane }) => lane)])];
  const lanes = ids.map((id, order) => laneOf(id, order));
  return layoutPicture(
    {
      title,
      choice: 'All partners',
      address,
      timeWindow,
      lanes: { lanes, from: 0, total: lanesInAll ?? lanes.length, size: 24 },
      items: itemsOf(events, hidden, lanes, null, null),
      inView: { value: events.length, exact: true },
      undated: { value: 0, exact: true },
      flags: new Map(),
    },
    measure,
    en,
  );
}

function laneOf(id: string, order: number): Lane {
  if (id === '') return { id, order, partner: null };
  return { id, order, partner: { id, name: id, kind: 'country', count: 1, types: ['CONSULT'] } };
}

export function itemsIn({ list }: Picture): ItemMark[] {
  return list.marks.filter((mark) => mark.kind === 'item');
}

export function wordsIn(marks: readonly Mark[]): TextLine[] {
  return partsOf(marks).filter((mark) => mark.kind === 'text');
}

export function boxesIn(marks: readonly Mark[]): Box[] {
  return partsOf(marks).filter((mark) => mark.kind === 'box');
}

export function outlinesIn(marks: readonly Mark[]): Outline[] {
  return partsOf(marks).filter((mark) => mark.kind === 'outline');
}

function partsOf(marks: readonly Mark[]): Mark[] {
  return marks.flatMap((mark) => (mark.kind === 'item' ? partsOf(mark.parts) : [mark]));
}

/** From where to where, and between which heights, the boxes and words of an item reach. */
export function boundsOf({ parts }: ItemMark) {
  const boxes = [
    ...boxesIn(parts),
    ...wordsIn(parts).map(({ x, y, text, font }) => ({
      x,
      y: y - font.size,
      width: measure(text, font),
      height: font.size,
    })),
  ];
  return {
    left: Math.min(...boxes.map(({ x }) => x)),
    right: Math.max(...boxes.map(({ x, width }) => x + width)),
    top: Math.min(...boxes.map(({ y }) => y)),
    bottom: Math.max(...boxes.map(({ y, height }) => y + height)),
  };
}
