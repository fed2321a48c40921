import type { LaneItem } from '../../../view/lane-items.ts';
import { LIGHT } from '../../../view/theme.ts';
import type { Lane } from '../../../view/visible-lanes.ts';
import type { Words } from '../../../words/words.ts';
import { icons } from '../../ui/icons.ts';
import type { Mark, Measure, Sketch } from './display-list.ts';
import { wrapped } from './fit-words.ts';
import { type LaidItem, layItem } from './lay-item.ts';
import { FONTS, LANE_NAMES, MARGIN } from './look.ts';
import { type Block, hairline, iconMark, textLine } from './marks.ts';
import { stackItems } from './stack-items.ts';
import type { TimeScale } from './time-scale.ts';

const ROW = 26;
const PADDING = 10;
const LEAST_HEIGHT = 42;
const FLAG = { width: 21, height: 14 };
const NAME = { left: MARGIN + 31, width: LANE_NAMES - 31 - 16, line: 17, mostLines: 3 };

/** A lane of the picture. */
export interface DrawnLane extends Block {
  /** Items that have a row. */
  placed: LaidItem[];
}

/**
 * @param flag undefined if the partner has none or it could not be loaded
 * @param mostRows events that need more rows are only counted
 */
export function drawLane(
  lane: Lane,
  items: readonly LaneItem[],
  flag: Sketch | undefined,
  mostRows: number,
  scale: TimeScale,
  measure: Measure,
  words: Words,
): DrawnLane {
  const inWindow = items.flatMap((item) => layItem(item, scale, measure, words) ?? []);
  const { rows, withoutRoom } = stackItems(inWindow, mostRows);
  const names = nameLines(lane, withoutRoom, measure, words);
  const height = Math.max(
    LEAST_HEIGHT,
    PADDING * 2 + rows.length * ROW - 4,
    PADDING * 2 + names.length * NAME.line,
  );
  return {
    height,
    placed: rows.flat(),
    draw: (top) => [
      ...sign(lane, flag, top + PADDING + 4),
      ...names.map(({ line, soft }, index) =>
        textLine(
          NAME.left,
          top + PADDING + 16 + index * NAME.line,
          line,
          soft ? FONTS.count : FONTS.lane,
          soft ? LIGHT.soft : LIGHT.ink,
        ),
      ),
      ...rows.flatMap((row, index) => row.map((item) => item.draw(top + PADDING + index * ROW))),
    ],
  };
}

function nameLines({ partner }: Lane, withoutRoom: number, measure: Measure, words: Words) {
  const name = partner?.name ?? words.timeline.otherParties;
  const lines = wrapped(name, NAME.width, FONTS.lane, measure).slice(0, NAME.mostLines);
  const notes = withoutRoom === 0 ? [] : [words.picture.withoutRoom(withoutRoom)];
  return [
    ...lines.map((line) => ({ line, soft: false })),
    ...notes
      .flatMap((note) => wrapped(note, NAME.width, FONTS.count, measure))
      .map((line) => ({ line, soft: true })),
  ];
}

/** The flag of a country, if it was loaded; an icon for organisations and other parties. */
function sign({ partner }: Lane, flag: Sketch | undefined, y: number): Mark[] {
  if (partner?.kind !== 'country') {
    return [iconMark(MARGIN + 2, y - 1, 16, icons.organization, LIGHT.soft)];
  }
  if (flag === undefined) return [];
  const { width, height } = FLAG;
  return [
    { kind: 'drawing', x: MARGIN, y, width, height, sketch: flag },
    hairline(`M${MARGIN} ${y}h${width}v${height}h${-width}Z`),
  ];
}
