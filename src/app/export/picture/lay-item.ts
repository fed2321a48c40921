import type { EventSummary } from '../../../contract/event.ts';
import type { LaneItem } from '../../../view/lane-items.ts';
import { LIGHT } from '../../../view/theme.ts';
import { describeDateSpan } from '../../../words/describe-date.ts';
import type { Words } from '../../../words/words.ts';
import { eventIcon } from '../../ui/icons.ts';
import type { ItemMark, Mark, Measure } from './display-list.ts';
import { shortened } from './fit-words.ts';
import {
  BAR,
  type BarPlace,
  countBar,
  dot,
  lastedBar,
  softDot,
  softLastedBar,
  withinBar,
} from './item-shapes.ts';
import { FONTS } from './look.ts';
import { iconMark, textLine } from './marks.ts';
import type { TimeScale } from './time-scale.ts';

/** An item with its horizontal extent, label included; `stackItems` finds its row. */
export interface LaidItem {
  item: LaneItem;
  left: number;
  right: number;
  /** @param y top of its row */
  draw(y: number): ItemMark;
}

/** From the top of a row to the baseline of its label. */
export const BASELINE = 15.5;

export const ICON = 15;
const ICON_GAP = 6;
const MOST_LABEL = 460;
/** Distance of a label from the centre of a dot, or from the end of a bar. */
const FROM_DOT = 11;
const FROM_BAR = 7;
/** Least width of a bar; soft ends need more to be visible. */
const LEAST_BAR = { firm: 5, soft: 14 };
const LEAST_COUNT = 30;

/** null if the item is outside the window. */
export function layItem(
  item: LaneItem,
  scale: TimeScale,
  measure: Measure,
  words: Words,
): LaidItem | null {
  const from = scale.x(item.start);
  const to = item.end === undefined ? from : scale.x(item.end);
  if (to < scale.left || from >= scale.right || (item.end !== undefined && to === scale.left)) {
    return null;
  }
  if ('hidden' in item) return layCount(item, item.hidden.count, from, to, scale, measure, words);
  return item.event.date.kind === 'instant'
    ? layDot(item, item.event, from, scale, measure, words)
    : layBar(item, item.event, from, to, scale, measure, words);
}

function layCount(
  item: LaneItem,
  count: number,
  from: number,
  to: number,
  scale: TimeScale,
  measure: Measure,
  words: Words,
): LaidItem {
  const label = words.timeline.hidden(count);
  const room = Math.max(LEAST_COUNT, measure(label, FONTS.count) + 8);
  const { left, right } = placed(from, to, room, scale);
  const x = (left + right - measure(label, FONTS.count)) / 2;
  return {
    item,
    left,
    right,
    draw: (y) => ({
      kind: 'item',
      event: null,
      said: words.picture.hidden(count),
      parts: [
        ...countBar(left, right, y),
        textLine(x, y + BASELINE, label, FONTS.count, LIGHT.soft),
      ],
    }),
  };
}

function layDot(
  item: LaneItem,
  event: EventSummary,
  at: number,
  scale: TimeScale,
  measure: Measure,
  words: Words,
): LaidItem {
  const x = Math.min(Math.max(at, scale.left + 5), scale.right - 5);
  const label = layLabel(event, [after(x + FROM_DOT, scale), before(x - FROM_DOT, scale)], measure);
  const shape = event.date.approximate ? softDot : dot;
  return {
    item,
    left: Math.min(x - 5, label.left),
    right: Math.max(x + 5, label.right),
    draw: (y) => itemMark(event, [...shape(x, y), ...label.draw(y)], words),
  };
}

function layBar(
  item: LaneItem,
  event: EventSummary,
  from: number,
  to: number,
  scale: TimeScale,
  measure: Measure,
  words: Words,
): LaidItem {
  const within = event.date.kind === 'within';
  const place = placed(
    from,
    to,
    LEAST_BAR[within || event.date.approximate ? 'soft' : 'firm'],
    scale,
  );
  const inside: Room = { left: place.left + FROM_BAR, right: place.right - FROM_BAR, from: 'left' };
  const rooms: [Room, ...Room[]] = [
    inside,
    after(place.right + FROM_BAR, scale),
    before(place.left - FROM_BAR, scale),
  ];
  const label = layLabel(event, rooms, measure);
  const shape = within ? withinBar : event.date.approximate ? softLastedBar : lastedBar;
  return {
    item,
    left: Math.min(place.left, label.left),
    right: Math.max(place.right, label.right),
    draw: (y) => itemMark(event, [...shape(place, y), ...label.draw(y)], words),
  };
}

/** The part of a bar within the window, at least `least` wide. Ends beyond it are at most one window away. */
function placed(from: number, to: number, least: number, scale: TimeScale): BarPlace {
  const { left, right } = scale;
  const width = right - left;
  const start = Math.min(Math.max(from, left), right - least);
  const end = Math.min(Math.max(to, start + least), right);
  return {
    left: start,
    right: end,
    from: Math.min(start, Math.max(from, left - width)),
    to: Math.max(end, Math.min(to, right + width)),
  };
}

/** Space for a label, and the end at which the label starts. */
interface Room {
  left: number;
  right: number;
  from: 'left' | 'right';
}

function after(left: number, scale: TimeScale): Room {
  return { left, right: scale.right, from: 'left' };
}

function before(right: number, scale: TimeScale): Room {
  return { left: scale.left, right, from: 'right' };
}

interface LaidLabel {
  left: number;
  right: number;
  draw(y: number): Mark[];
}

/** Icon and title in the first room that fits them, otherwise shortened in the widest. */
function layLabel(
  event: EventSummary,
  rooms: readonly [Room, ...Room[]],
  measure: Measure,
): LaidLabel {
  const font = event.status === 'happened' ? FONTS.label : FONTS.unsure;
  const full = Math.min(ICON + ICON_GAP + measure(event.title, font), MOST_LABEL);
  const width = ({ left, right }: Room) => right - left;
  const widest = rooms.reduce((a, b) => (width(b) > width(a) ? b : a));
  const room = rooms.find((one) => width(one) >= full) ?? widest;
  const most = Math.min(full, width(room)) - ICON - ICON_GAP;
  const title = shortened(event.title, most, font, measure);
  const taken = ICON + ICON_GAP + measure(title, font);
  const left = room.from === 'left' ? room.left : room.right - taken;
  return {
    left,
    right: left + taken,
    draw: (y) => [
      iconMark(left, y + (BAR - ICON) / 2, ICON, eventIcon(event.type, event.modes), LIGHT.ink),
      textLine(left + ICON + ICON_GAP, y + BASELINE, title, font, LIGHT.ink),
    ],
  };
}

function itemMark(event: EventSummary, parts: Mark[], words: Words): ItemMark {
  const date = describeDateSpan(event.date, words.dates);
  return { kind: 'item', event: event.id, said: `${event.title} (${date})`, parts };
}
