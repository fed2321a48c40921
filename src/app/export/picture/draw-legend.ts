import type { EventSummary } from '../../../contract/event.ts';
import { EVENT_TYPES } from '../../../contract/vocabulary.ts';
import type { LaneItem } from '../../../view/lane-items.ts';
import { LIGHT } from '../../../view/theme.ts';
import type { Words } from '../../../words/words.ts';
import { eventIcon, type IconNode } from '../../ui/icons.ts';
import type { Mark, Measure } from './display-list.ts';
import { BAR, countBar, dot, lastedBar, softDot, softLastedBar, withinBar } from './item-shapes.ts';
import { BASELINE, ICON } from './lay-item.ts';
import { FONTS, MARGIN, WIDTH } from './look.ts';
import { type Block, iconMark, textLine } from './marks.ts';

type LegendWords = Words['picture']['legend'];

/** A sign of the picture and its meaning. */
interface Entry {
  label: string;
  width: number;
  sample(x: number, y: number): Mark[];
}

const ROW = 28;
const AFTER_SAMPLE = 8;
const BETWEEN = 26;

/** Explains the signs that occur among the items, and no others. */
export function drawLegend(items: readonly LaneItem[], measure: Measure, words: Words): Block {
  const events = items.flatMap((item) => ('event' in item ? [item.event] : []));
  const counts = items.some((item) => 'hidden' in item);
  const { legend } = words.picture;
  const groups = [
    [
      ...datesOf(legend).filter(({ is }) => events.some(is)),
      ...(counts ? [countOf(legend)] : []),
      ...(events.some(({ status }) => status !== 'happened') ? [unsure(legend, measure)] : []),
    ],
    kindsOf(events, words),
  ];
  const rows = groups.flatMap((entries) => inRows(entries, measure));
  return {
    height: rows.length * ROW,
    draw: (top) => rows.flatMap((row, index) => drawRow(row, top + index * ROW, measure)),
  };
}

const BAR_SAMPLE = 38;

function datesOf(words: LegendWords): (Entry & { is(event: EventSummary): boolean })[] {
  return [
    {
      label: words.day,
      width: 9,
      is: ({ date }) => date.kind === 'instant' && !date.approximate,
      sample: (x, y) => dot(x + 4.5, y),
    },
    {
      label: words.softDay,
      width: 15,
      is: ({ date }) => date.kind === 'instant' && date.approximate,
      sample: (x, y) => softDot(x + 7.5, y),
    },
    {
      label: words.lasted,
      width: BAR_SAMPLE,
      is: ({ date }) => date.kind === 'interval' && !date.approximate,
      sample: (x, y) => lastedBar(barAt(x), y),
    },
    {
      label: words.softLasted,
      width: BAR_SAMPLE,
      is: ({ date }) => date.kind === 'interval' && date.approximate,
      sample: (x, y) => softLastedBar(barAt(x), y),
    },
    {
      label: words.within,
      width: BAR_SAMPLE * 2,
      is: ({ date }) => date.kind === 'within',
      sample: (x, y) => withinBar(barAt(x, BAR_SAMPLE * 2), y),
    },
  ];
}

function countOf(words: LegendWords): Entry {
  return {
    label: words.hidden,
    width: 30,
    sample: (x, y) => [
      ...countBar(x, x + 30, y),
      textLine(x + 8, y + BASELINE, words.hiddenSample, FONTS.count, LIGHT.soft),
    ],
  };
}

function unsure(words: LegendWords, measure: Measure): Entry {
  return {
    label: words.unsure,
    width: measure(words.unsureSample, FONTS.unsure),
    sample: (x, y) => [textLine(x, y + BASELINE, words.unsureSample, FONTS.unsure, LIGHT.ink)],
  };
}

/** One entry per icon, in the order of the types. */
function kindsOf(events: readonly EventSummary[], words: Words): Entry[] {
  const labels = new Map<IconNode, string>();
  for (const type of EVENT_TYPES) {
    for (const { modes } of events.filter((event) => event.type === type)) {
      const icon = eventIcon(type, modes);
      const mode = modes.find((one) => icon !== eventIcon(type) && icon === eventIcon(type, [one]));
      labels.set(icon, mode === undefined ? words.types[type] : words.kind(type, [mode]));
    }
  }
  return [...labels].map(([icon, label]) => ({
    label,
    width: ICON,
    sample: (x, y) => [iconMark(x, y + (BAR - ICON) / 2, ICON, icon, LIGHT.ink)],
  }));
}

function inRows(entries: readonly Entry[], measure: Measure): Entry[][] {
  const rows: Entry[][] = [];
  let room = 0;
  for (const entry of entries) {
    const width = widthOf(entry, measure);
    const last = rows.at(-1);
    if (last !== undefined && width <= room) last.push(entry);
    else {
      rows.push([entry]);
      room = WIDTH - 2 * MARGIN;
    }
    room -= width + BETWEEN;
  }
  return rows;
}

function drawRow(entries: readonly Entry[], y: number, measure: Measure): Mark[] {
  const marks: Mark[] = [];
  let x = MARGIN;
  for (const entry of entries) {
    marks.push(
      ...entry.sample(x, y),
      textLine(x + entry.width + AFTER_SAMPLE, y + BASELINE, entry.label, FONTS.note, LIGHT.soft),
    );
    x += widthOf(entry, measure) + BETWEEN;
  }
  return marks;
}

function widthOf({ width, label }: Entry, measure: Measure): number {
  return width + AFTER_SAMPLE + measure(label, FONTS.note);
}

function barAt(x: number, width = BAR_SAMPLE) {
  return { left: x, right: x + width, from: x, to: x + width };
}
