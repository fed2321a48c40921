import moment from 'moment';
import type { TimelineOptions } from 'vis-timeline/esnext';
import { DAY_MS, epochDay, FIRST_DAY, LAST_DAY, startOfDay } from '../../../chronology/days.ts';
import { LONGEST_WINDOW, SHORTEST_WINDOW } from '../../../view/time-window.ts';
import type { Words } from '../../../words/words.ts';
import { itemElement, laneElement } from './elements.ts';
import { isVisGroup, isVisItem, type VisItem } from './items.ts';

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
  // Counts of hidden events take the first row of a lane.
  order: (a: VisItem, b: VisItem) =>
    Number('event' in a.laneItem) - Number('event' in b.laneItem) || a.start - b.start,
  groupHeightMode: 'auto',
};

export function timelineOptions(words: Words): TimelineOptions {
  return {
    ...OPTIONS,
    template: (item) => (isVisItem(item) ? itemElement(item.laneItem, words) : ''),
    groupTemplate: (group) => (isVisGroup(group) ? laneElement(group.lane, words) : ''),
  };
}
