import type { DayRange } from '../../../chronology/period.ts';
import type { EventId, PartnerId } from '../../../contract/event.ts';
import type { EventCount } from '../../../pyramid/read/event-index.ts';
import type { LaneItem } from '../../../view/lane-items.ts';
import { LIGHT } from '../../../view/theme.ts';
import type { VisibleLanes } from '../../../view/visible-lanes.ts';
import type { Words } from '../../../words/words.ts';
import type { DisplayList, Font, Measure, Sketch } from './display-list.ts';
import { type DrawnAxis, drawAxis } from './draw-axis.ts';
import { type DrawnLane, drawLane } from './draw-lane.ts';
import { drawLegend } from './draw-legend.ts';
import { shortened, wrapped } from './fit-words.ts';
import { FONTS, MARGIN, PLOT, WIDTH } from './look.ts';
import { type Block, hairline, space, stacked, textLine } from './marks.ts';
import { type TimeScale, timeScale } from './time-scale.ts';

/** What a picture of the timeline shows. */
export interface PictureFacts {
  title: string;
  /** Filters, search and window, in words. */
  choice: string;
  /** Full address of the view. */
  address: string;
  timeWindow: DayRange;
  lanes: VisibleLanes;
  /** Items of the lanes, in and around the window. */
  items: readonly LaneItem[];
  /** Dated events in the window. */
  inView: EventCount;
  undated: EventCount;
  /** Flags of countries; a missing flag is not drawn. */
  flags: ReadonlyMap<PartnerId, Sketch>;
}

export interface Picture {
  list: DisplayList;
  /** Ids of the events drawn. */
  drawn: ReadonlySet<EventId>;
}

const INNER = WIDTH - 2 * MARGIN;
const NOTE_LINE = 20;
/** Rows that the lanes share. */
const ROWS = 48;
/** Rows of a lane, however many lanes there are. */
const LEAST_ROWS = 12;

/** Height of the plot without lanes. */
const NO_LANES = 96;

/** Lays out the picture from top to bottom: heading, axis with lanes, legend, address. */
export function layoutPicture(facts: PictureFacts, measure: Measure, words: Words): Picture {
  const scale = timeScale(facts.timeWindow);
  const lanes = layLanes(facts, scale, measure, words);
  const placed = lanes.flatMap((lane) => lane.placed.map(({ item }) => item));
  const drawn = new Set(placed.flatMap((item) => ('event' in item ? [item.event.id] : [])));
  const heading = words.page.siteTitle(facts.title);
  const notes = notesOf(facts, drawn.size, words.picture);
  const paragraph = (text: string, font: Font, fill: string, line: number) =>
    lines(wrapped(text, INNER, font, measure), font, fill, line);
  const { height, draw } = stacked([
    space(MARGIN),
    lines([shortened(heading, INNER, FONTS.title, measure)], FONTS.title, LIGHT.ink, 26),
    space(10),
    paragraph(facts.choice, FONTS.choice, LIGHT.ink, 23),
    space(4),
    paragraph(notes.join(' '), FONTS.note, LIGHT.soft, NOTE_LINE),
    space(20),
    plot(drawAxis(scale, measure, words), lanes, words),
    space(18),
    drawLegend(placed, measure, words),
    paragraph(facts.address, FONTS.note, LIGHT.soft, NOTE_LINE),
    space(MARGIN - 8),
  ]);
  return {
    list: {
      width: WIDTH,
      height,
      title: heading,
      description: [facts.choice, ...notes].join(' · '),
      language: words.language,
      marks: [{ kind: 'box', x: 0, y: 0, width: WIDTH, height, fill: LIGHT.paper }, ...draw(0)],
    },
    drawn,
  };
}

function layLanes(
  { lanes: { lanes }, items, flags }: PictureFacts,
  scale: TimeScale,
  measure: Measure,
  words: Words,
): DrawnLane[] {
  const mostRows = Math.max(LEAST_ROWS, Math.floor(ROWS / lanes.length));
  return lanes.map((lane) => {
    const own = items.filter((item) => item.lane === lane.id);
    return drawLane(lane, own, flags.get(lane.id), mostRows, scale, measure, words);
  });
}

/** Lines of text, each above its baseline. */
function lines(texts: readonly string[], font: Font, fill: string, line: number): Block {
  return {
    height: texts.length * line,
    draw: (top) =>
      texts.map((text, index) => textLine(MARGIN, top + (index + 1) * line, text, font, fill)),
  };
}

/** The axis and the lanes, with lines between them. The lines of the axis are below everything else. */
function plot(axis: DrawnAxis, lanes: readonly DrawnLane[], words: Words): Block {
  const rule: Block = {
    height: 0,
    draw: (top) => [hairline(`M${MARGIN} ${top}H${PLOT.right}`)],
  };
  const none: Block = {
    height: NO_LANES,
    draw: (top) => [
      textLine(PLOT.left, top + NO_LANES / 2, words.timeline.empty, FONTS.label, LIGHT.soft),
    ],
  };
  const filled = lanes.length > 0 ? lanes : [none];
  const rows = stacked([space(axis.height), rule, ...filled.flatMap((lane) => [lane, rule])]);
  return {
    height: rows.height,
    draw: (top) => [...axis.draw(top, top + rows.height), ...rows.draw(top)],
  };
}

/** How many events are in view, and what the picture leaves out. */
function notesOf(
  { inView, undated, lanes }: PictureFacts,
  drawn: number,
  words: Words['picture'],
): string[] {
  const lanesLeft = lanes.total - lanes.lanes.length;
  return [
    words.inView(inView.value, inView.exact, drawn),
    ...(lanesLeft > 0
      ? [words.lanes(lanes.from + 1, lanes.from + lanes.lanes.length, lanes.total)]
      : []),
    ...(undated.value > 0 ? [words.undated(undated.value)] : []),
  ];
}
