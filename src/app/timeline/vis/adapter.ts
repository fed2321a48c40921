import { DataSet } from 'vis-data/esnext';
import { Timeline } from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import type { DayRange } from '../../../chronology/period.ts';
import type { EventId } from '../../../contract/event.ts';
import type { LaneItem } from '../../../view/lane-items.ts';
import type { Lane } from '../../../view/visible-lanes.ts';
import type { Words } from '../../../words/words.ts';
import { isClick, scrollDistance } from './geometry.ts';
import {
  isOf,
  sameGroup,
  sameItem,
  toGroup,
  toItem,
  type VisGroup,
  type VisItem,
} from './items.ts';
import { timelineOptions } from './options.ts';
import { drawnOnce, keepWindow, leaveTabOrder, measureTogether, namesPanel } from './patches.ts';
import { syncDataSet } from './sync-data-set.ts';
import './timeline.css';
import { toDays, toMoments } from './window.ts';

/** A mounted vis-timeline. */
export interface VisTimeline {
  show(lanes: readonly Lane[], items: readonly LaneItem[]): void;
  /** Does nothing if the window is shown already, to the day. */
  moveTo(timeWindow: DayRange, animate: boolean): void;
  /** Scrolls the lanes to an event within the window. */
  scrollTo(event: EventId): void;
  destroy(): void;
}

interface VisCallbacks {
  /** The reader moved the timeline. */
  onMove(timeWindow: DayRange): void;
  onOpen(item: LaneItem): void;
}

/** Mounts vis-timeline in an empty element of fixed size. */
export function mountVisTimeline(
  container: HTMLElement,
  timeWindow: DayRange,
  words: Words,
  callbacks: VisCallbacks,
): VisTimeline {
  const items = new DataSet<VisItem>();
  const groups = new DataSet<VisGroup>();
  const timeline = new Timeline(container, items, groups, timelineOptions(words));
  keepWindow(timeline);
  measureTogether(timeline);
  timeline.setWindow(...toMoments(timeWindow), { animation: false });
  leaveTabOrder(container);
  listen(timeline, container, items, callbacks);
  return {
    show(lanes, laneItems) {
      drawnOnce(timeline, () => {
        syncDataSet(groups, lanes.map(toGroup), sameGroup);
        syncDataSet(items, laneItems.map(toItem), sameItem);
      });
    },
    moveTo(next, animate) {
      const { start, end } = timeline.getWindow();
      const now = toDays(start, end);
      if (now.from === next.from && now.to === next.to) return;
      timeline.setWindow(...toMoments(next), {
        animation: animate ? { duration: 250, easingFunction: 'easeInOutQuad' } : false,
      });
    },
    scrollTo(event) {
      const item = container.querySelector(`[data-event="${event}"]`);
      const lane = items.get({ filter: (one) => isOf(one.laneItem, event) })[0]?.group;
      const target = item ?? container.querySelector(`[data-lane="${lane}"]`);
      const panel = namesPanel(container);
      if (target === null || panel === null) return;
      panel.scrollTop += scrollDistance(
        target.getBoundingClientRect(),
        panel.getBoundingClientRect(),
      );
    },
    destroy: () => timeline.destroy(),
  };
}

function listen(
  timeline: Timeline,
  container: HTMLElement,
  items: DataSet<VisItem>,
  { onMove, onOpen }: VisCallbacks,
): void {
  timeline.on('rangechange', (change: { start: Date; end: Date; byUser: boolean }) => {
    if (change.byUser) onMove(toDays(change.start, change.end));
  });
  let pressed = { clientX: 0, clientY: 0 };
  container.addEventListener('pointerdown', (press) => (pressed = press), { capture: true });
  timeline.on('click', ({ item, event }: { item: string | null; event: MouseEvent }) => {
    const pressedItem = item === null ? null : items.get(item);
    if (pressedItem !== null && isClick(pressed, event)) onOpen(pressedItem.laneItem);
  });
}
