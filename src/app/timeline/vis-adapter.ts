import moment from 'moment';
import { DataSet } from 'vis-data/esnext';
import { Timeline, type TimelineOptions } from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import {
  DAY_MS,
  dayOfMs,
  epochDay,
  FIRST_DAY,
  LAST_DAY,
  startOfDay,
} from '../../chronology/days.ts';
import type { DayRange } from '../../chronology/period.ts';
import type { EventId } from '../../contract/event.ts';
import type { LaneItem } from '../../view/lane-items.ts';
import { LONGEST_WINDOW, SHORTEST_WINDOW } from '../../view/time-window.ts';
import type { Lane } from '../../view/visible-lanes.ts';
import type { Words } from '../../words/words.ts';
import { drawnOnce, measureTogether } from './draw-once.ts';
import { itemElement, laneElement } from './elements.ts';
import { syncDataSet } from './sync-data-set.ts';
import './timeline.css';

/** A mounted vis-timeline, by what this app needs of it. */
export interface VisTimeline {
  show(lanes: readonly Lane[], items: readonly LaneItem[]): void;
  /** Does nothing where the window is shown already, to the day. */
  moveTo(timeWindow: DayRange, animate: boolean): void;
  /** Scrolls the lanes so that an event can be seen; it must be within the window. */
  scrollTo(event: EventId): void;
  destroy(): void;
}

interface VisCallbacks {
  /** The reader moved the timeline. */
  onMove(timeWindow: DayRange): void;
  onOpen(item: LaneItem): void;
}

interface VisItem {
  id: string;
  group: string;
  content: string;
  type: 'point' | 'range';
  start: number;
  end?: number;
  className: string;
  laneItem: LaneItem;
}

interface VisGroup {
  id: string;
  content: string;
  order: number;
  lane: Lane;
}

/** Puts a vis-timeline into an empty, sized element. */
export function mountVisTimeline(
  container: HTMLElement,
  timeWindow: DayRange,
  words: Words,
  { onMove, onOpen }: VisCallbacks,
): VisTimeline {
  const items = new DataSet<VisItem>();
  const groups = new DataSet<VisGroup>();
  const timeline = new Timeline(container, items, groups, {
    ...OPTIONS,
    template: (item) => (isVisItem(item) ? itemElement(item.laneItem, words) : ''),
    groupTemplate: (group) => (isVisGroup(group) ? laneElement(group.lane, words) : ''),
  });
  // Given `start` and `end` as options it stays hidden until its window first changes; without them it fits itself
  // to its items on first drawing, which would undo the window below.
  timeline.fit = () => {};
  measureTogether(timeline);
  timeline.setWindow(...toMoments(timeWindow), { animation: false });

  // It scrolls, so browsers would let the tab key stop there, where a screen reader is told that nothing is.
  container.querySelector<HTMLElement>('.vis-panel.vis-left')?.setAttribute('tabindex', '-1');

  const shownWindow = (): DayRange => {
    const { start, end } = timeline.getWindow();
    return toDays(start, end);
  };

  timeline.on('rangechange', (change: { start: Date; end: Date; byUser: boolean }) => {
    if (change.byUser) onMove(toDays(change.start, change.end));
  });
  // A drag ends with a click too, on the item that was dragged along.
  let pressed = { clientX: 0, clientY: 0 };
  container.addEventListener('pointerdown', (press) => (pressed = press), { capture: true });
  timeline.on('click', ({ item, event }: { item: string | null; event: MouseEvent }) => {
    const moved = Math.hypot(event.clientX - pressed.clientX, event.clientY - pressed.clientY);
    const pressedItem = item === null ? null : items.get(item);
    if (pressedItem !== null && moved < DRAG_DISTANCE) onOpen(pressedItem.laneItem);
  });

  return {
    show(lanes, laneItems) {
      drawnOnce(timeline, () => {
        syncDataSet<VisGroup>(
          groups,
          lanes.map(toGroup),
          (a, b) => a.order === b.order && a.lane.partner === b.lane.partner,
        );
        syncDataSet<VisItem>(items, laneItems.map(toItem), sameItem);
      });
    },
    moveTo(next, animate) {
      const now = shownWindow();
      if (now.from === next.from && now.to === next.to) return;
      timeline.setWindow(...toMoments(next), {
        animation: animate ? { duration: 250, easingFunction: 'easeInOutQuad' } : false,
      });
    },
    scrollTo(event) {
      const item = container.querySelector(`[data-event="${event}"]`);
      const lane = items.get({ filter: (one) => isOf(one.laneItem, event) })[0]?.group;
      const target = item ?? container.querySelector(`[data-lane="${lane}"]`);
      const panel = container.querySelector('.vis-panel.vis-left');
      if (target === null || panel === null) return;
      const room = panel.getBoundingClientRect();
      const box = target.getBoundingClientRect();
      if (box.top < room.top) panel.scrollTop -= room.top - box.top + SCROLL_MARGIN;
      if (box.bottom > room.bottom) panel.scrollTop += box.bottom - room.bottom + SCROLL_MARGIN;
    },
    destroy: () => timeline.destroy(),
  };
}

/** Pixels that a pointer may slip during a click. */
const DRAG_DISTANCE = 6;

/** Pixels kept between an event that is scrolled to and the edge. */
const SCROLL_MARGIN = 12;

const OPTIONS: TimelineOptions = {
  height: '100%',
  min: startOfDay(FIRST_DAY),
  max: startOfDay(epochDay(LAST_DAY + 1)),
  zoomMin: SHORTEST_WINDOW * DAY_MS,
  zoomMax: LONGEST_WINDOW * DAY_MS,
  zoomKey: 'ctrlKey',
  verticalScroll: true,
  horizontalScroll: true,
  horizontalScrollKey: 'shiftKey',
  orientation: { axis: 'top', item: 'top' },
  margin: { axis: 6, item: { horizontal: 10, vertical: 4 } },
  moment: (date: moment.MomentInput) => moment(date).utc(),
  selectable: false,
  showCurrentTime: false,
  showTooltips: false,
  groupOrder: 'order',
  // Numbers of hidden events take the first row of a lane.
  order: (a: VisItem, b: VisItem) =>
    Number('event' in a.laneItem) - Number('event' in b.laneItem) || a.start - b.start,
  groupHeightMode: 'auto',
};

function isVisItem(value: unknown): value is VisItem {
  return typeof value === 'object' && value !== null && 'laneItem' in value;
}

/** vis-timeline asks for a template of its empty background lane too. */
function isVisGroup(value: unknown): value is VisGroup {
  return typeof value === 'object' && value !== null && 'lane' in value;
}

/** Start and end in milliseconds, end exclusive. */
function toMoments(timeWindow: DayRange): [start: number, end: number] {
  return [startOfDay(timeWindow.from), startOfDay(epochDay(timeWindow.to + 1))];
}

function toDays(start: Date, end: Date): DayRange {
  const from = epochDay(Math.round(start.getTime() / DAY_MS));
  const to = epochDay(Math.round(end.getTime() / DAY_MS) - 1);
  return { from, to: to < from ? dayOfMs(end.getTime()) : to };
}

function toGroup(lane: Lane): VisGroup {
  return { id: lane.id, content: '', order: lane.order, lane };
}

function isOf(item: LaneItem, event: EventId): boolean {
  return 'event' in item && item.event.id === event;
}

function toItem(item: LaneItem): VisItem {
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

function sameItem(a: VisItem, b: VisItem): boolean {
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
