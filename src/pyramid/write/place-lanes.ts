import { dayFromParts } from '../../chronology/days.ts';
import { byCodeUnit } from '../../contract/code-unit-order.ts';
import { laneDaysPath } from '../channel-paths.ts';
import type { LaneYears } from '../format.ts';
import { lanesOf } from '../lanes.ts';
import type { ChannelRows } from './channel-rows.ts';
import { fileOf, type HeadMember, type PlacedEvents } from './placed-events.ts';

/** Counts by lane: flat pairs of a year, or a day of the year, and the rows that begin in it. */
type LaneCounts = Map<string, number[]>;

/** Places counts by lane: by year in the head, by day in a file for each year. */
export function placeLanes(events: PlacedEvents, { channel, rows }: ChannelRows): HeadMember {
  const byYear: LaneCounts = new Map();
  const byDay = new Map<number, LaneCounts>();
  let current = { year: Number.NaN, firstDay: 0, lanes: new Map<string, number[]>() };
  for (const row of rows) {
    if (events.strand(row) === 'undated') continue;
    const year = events.year(row);
    if (year !== current.year) {
      current = { year, firstDay: dayFromParts(year, 1, 1), lanes: new Map() };
      byDay.set(year, current.lanes);
    }
    const dayOfYear = events.start(row) - current.firstDay + 1;
    for (const lane of lanesOf({ partners: events.partners(row) })) {
      count(byYear, lane, year);
      count(current.lanes, lane, dayOfYear);
    }
  }
  const files = Array.from(byDay, ([year, lanes]) =>
    fileOf(laneDaysPath(channel, year), JSON.stringify(byLane(lanes))),
  );
  return { json: [JSON.stringify(byLane(byYear))], files };
}

/** Adds one to the count of a key. Keys come in ascending order. */
function count(lanes: LaneCounts, lane: string, key: number): void {
  const pairs = lanes.get(lane);
  if (pairs === undefined) lanes.set(lane, [key, 1]);
  else if (pairs.at(-2) === key) pairs.push((pairs.pop() ?? 0) + 1);
  else pairs.push(key, 1);
}

function byLane(lanes: LaneCounts): LaneYears {
  return Object.fromEntries([...lanes].sort(([a], [b]) => byCodeUnit(a, b)));
}
