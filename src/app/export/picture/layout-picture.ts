import type { DayRange } from '../../../chronology/period.ts';
import type { EventId, PartnerId } from '../../../contract/event.ts';
import type { EventCount } from '../../../pyramid/read/event-index.ts';
import type { LaneItem } from '../../../view/lane-items.ts';
import { LIGHT } from '../../../view/theme.ts';
import type { VisibleLanes } from '../../../view/visible-lanes.ts';
import type { Words } from '../../../words/words.ts';
import type { DisplayList, Font, Mark, Measure, Outline, Sketch } from './display-list.ts';
import { drawAxis } from './draw-axis.ts';
import { drawLane } from './draw-lane.ts';
import { drawLegend } from './draw-legend.ts';
import { shortened, wrapped } from './fit-words.ts';
import { FONTS, MARGIN, PLOT, WIDTH } from './look.ts';
import { timeScale } from './time-scale.ts';

/** All that a picture of the timeline shows. */
export interface PictureFacts {
  title: string;
  /** Filters, search and stretch of time, in words. */
  choice: string;
  /** Of the view, in full. */
  address: string;
  timeWindow: DayRange;
  lanes: VisibleLanes;
  /** Those of the lanes, in and around the window. */
  items: readonly LaneItem[];
  /** Dated events in the window. */
  inView: EventCount;
  undated: EventCount;
  /** Of the countries among the lanes; one that is missing is not drawn. */
  flags: ReadonlyMap<PartnerId, Sketch>;
}

export interface Picture {
  list: DisplayList;
  /** The events that are drawn, each once. */
  drawn: ReadonlySet<EventId>;
}

const INNER = WIDTH - 2 * MARGIN;
const NOTE_LINE = 20;
/** So many rows the lanes share; each may have so many in any case. */
const ROWS = 48;
const LEAST_ROWS = 12;

/** Height of the lanes where there is none. */
const NO_LANES = 96;

/** Puts the timeline on paper: heading, axis, lanes, legend, address. */
export function layoutPicture(facts: PictureFacts, measure: Measure, words: Words): Picture {
  const { title, timeWindow, lanes } = facts;
  const scale = timeScale(timeWindow);
  const axis = drawAxis(scale, measure, words);
  const mostRows = Math.max(LEAST_ROWS, Math.floor(ROWS / lanes.lanes.length));
  const drawnLanes = lanes.lanes.map((lane) =>
    drawLane(
      lane,
      facts.items.filter((item) => item.lane === lane.id),
      facts.flags.get(lane.id),
      mostRows,
      scale,
      measure,
      words,
    ),
  );
  const placed = drawnLanes.flatMap((lane) => lane.placed.map(({ item }) => item));
  const drawn = new Set(placed.flatMap((item) => ('event' in item ? [item.event.id] : [])));
  const notes = notesOf(facts, drawn.size, words.picture);

  const marks: Mark[] = [];
  let y = MARGIN;
  const write = (line: string, font: Font, fill: string, height: number) => {
    y += height;
    marks.push({ kind: 'words', x: MARGIN, y, text: line, font, fill });
  };
  const heading = words.page.siteTitle(title);
  write(shortened(heading, INNER, FONTS.title, measure), FONTS.title, LIGHT.ink, 26);
  y += 10;
  for (const line of wrapped(facts.choice, INNER, FONTS.choice, measure)) {
    write(line, FONTS.choice, LIGHT.ink, 23);
  }
  y += 4;
  for (const line of wrapped(notes.join(' '), INNER, FONTS.note, measure)) {
    write(line, FONTS.note, LIGHT.soft, NOTE_LINE);
  }

  y += 20;
  const axisTop = y;
  y += axis.height;
  const lanesTop = y;
  const inLanes: Mark[] = [across(lanesTop)];
  for (const lane of drawnLanes) {
    inLanes.push(...lane.draw(y));
    y += lane.height;
    inLanes.push(across(y));
  }
  if (drawnLanes.length === 0) {
    inLanes.push({
      kind: 'words',
      x: PLOT.left,
      y: y + NO_LANES / 2,
      text: words.timeline.empty,
      font: FONTS.label,
      fill: LIGHT.soft,
    });
    y += NO_LANES;
    inLanes.push(across(y));
  }
  // The lines of the axis lie beneath all that stands in the lanes.
  marks.push(...axis.draw(axisTop, y), ...inLanes);

  y += 18;
  const legend = drawLegend(placed, measure, words);
  marks.push(...legend.draw(y));
  y += legend.height;
  for (const line of wrapped(facts.address, INNER, FONTS.note, measure)) {
    write(line, FONTS.note, LIGHT.soft, NOTE_LINE);
  }
  y += MARGIN - 8;

  const background: Mark = {
    kind: 'box',
    x: 0,
    y: 0,
    width: WIDTH,
    height: y,
    fill: LIGHT.paper,
  };
  return {
    list: {
      width: WIDTH,
      height: y,
      title: heading,
      description: [facts.choice, ...notes].join(' · '),
      language: words.language,
      marks: [background, ...marks],
    },
    drawn,
  };
}

/** How many events there are, and what of them the picture does not show. */
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

function across(y: number): Outline {
  return {
    kind: 'outline',
    path: `M${MARGIN} ${y}H${PLOT.right}`,
    fill: null,
    stroke: LIGHT.line,
    width: 1,
  };
}
