import type { EventId } from '../../../contract/event.ts';
import type { LaneItem } from '../../../view/lane-items.ts';
import type { Lane } from '../../../view/visible-lanes.ts';

/** An item as vis-timeline reads it. */
export interface VisItem {
  id: string;
  group: string;
  content: string;
  type: 'point' | 'range';
  start: number;
  end?: number;
  className: string;
  laneItem: LaneItem;
}

/** A lane as vis-timeline reads it. */
export interface VisGroup {
  id: string;
  content: string;
  order: number;
  lane: Lane;
}

export function isVisItem(value: unknown): value is VisItem {
  return typeof value === 'object' && value !== null && 'laneItem' in value;
}

/** False for the background lane, for which vis-timeline requests a template as well. */
export function isVisGroup(value: unknown): value is VisGroup {
  return typeof value === 'object' && value !== null && 'lane' in value;
}

export function toGroup(lane: Lane): VisGroup {
  return { id: lane.id, content: '', order: lane.order, lane };
}

/** Whether an item shows an event. */
export function isOf(item: LaneItem, event: EventId): boolean {
  return 'event' in item && item.event.id === event;
}

export function toItem(item: LaneItem): VisItem {
  const common = {
    id: item.id,
    group: item.lane,
    content: '',
    start: item.start,
    className: classesOf(item),
    laneItem: item,
  };
  return item.end === undefined
    ? { ...common, type: 'point' }
    : { ...common, type: 'range', end: item.end };
}

function classesOf(item: LaneItem): string {
  if ('hidden' in item) return 'is-hidden-count';
  const { date, status } = item.event;
  const classes = [`is-${date.kind}`, `is-${status}`];
  if (date.approximate) classes.push('is-approximate');
  if (item.selected) classes.push('is-open');
  if (item.cursor) classes.push('is-cursor');
  return classes.join(' ');
}

/** Whether two items look the same. */
export function sameItem(a: VisItem, b: VisItem): boolean {
  return (
    a.className === b.className &&
    a.start === b.start &&
    a.end === b.end &&
    labelOf(a.laneItem) === labelOf(b.laneItem)
  );
}

function labelOf(item: LaneItem): string | number {
  return 'hidden' in item ? item.hidden.count : item.event.title;
}

/** Whether two lanes look the same. */
export function sameGroup(a: VisGroup, b: VisGroup): boolean {
  return a.order === b.order && a.lane.partner === b.lane.partner;
}
