import { dayFromParts } from '../../chronology/days.ts';
import type { RowStore, Rows } from '../../compile/publish/row-store.ts';
import { byCodeUnit } from '../../contract/code-unit-order.ts';
import type { LaneDays, LaneYears } from '../format.ts';

/** The lane of events without a partner. */
const NO_PARTNER = [''];

/** How many dated rows of each partner begin in each year, and in each year on each day of it. */
export interface LaneCounts {
  years: LaneYears;
  /** By year. */
  days: Map<number, LaneDays>;
}

/** @param rows In list order. */
export function countLanes(store: RowStore, rows: Rows): LaneCounts {
  const years = new Map<string, number[]>();
  const days = new Map<number, Map<string, number[]>>();
  let newYear = { year: Number.NaN, firstDay: 0, lanes: new Map<string, number[]>() };
  for (const row of rows) {
    if (store.strand(row) === 'undated') continue;
    const year = store.year(row);
    if (year !== newYear.year) {
      newYear = { year, firstDay: dayFromParts(year, 1, 1), lanes: new Map() };
      days.set(year, newYear.lanes);
    }
    const dayOfYear = store.start(row) - newYear.firstDay + 1;
    const partners = store.partners(row);
    for (const lane of partners.length === 0 ? NO_PARTNER : partners) {
      count(years, lane, year);
      count(newYear.lanes, lane, dayOfYear);
    }
  }
  return {
    years: byLane(years),
    days: new Map(Array.from(days, ([year, lanes]) => [year, byLane(lanes)])),
  };
}

/** Adds one to the count of a key, which is the lane's last key or a higher one. */
function count(lanes: Map<string, number[]>, lane: string, key: number): void {
  const pairs = lanes.get(lane);
  if (pairs === undefined) lanes.set(lane, [key, 1]);
  else if (pairs.at(-2) === key) pairs.push((pairs.pop() ?? 0) + 1);
  else pairs.push(key, 1);
}

function byLane(lanes: Map<string, number[]>): Record<string, number[]> {
  return Object.fromEntries([...lanes].sort(([a], [b]) => byCodeUnit(a, b)));
}
