import { headPath } from '../channel-paths.ts';
import type { ChannelHead } from '../format.ts';
import type { PyramidSizes } from '../sizes.ts';
import { STRANDS } from '../strands.ts';
import type { ChannelRows } from './channel-rows.ts';
import { placeDays } from './place-days.ts';
import { placeLanes } from './place-lanes.ts';
import { placeStrand } from './place-strand.ts';
import { placeTops } from './place-tops.ts';
import {
  fileOf,
  type HeadMember,
  objectOf,
  type PlacedEvents,
  type PlacedFile,
  type Rows,
} from './placed-events.ts';

/** The files of a channel, its head last. `withLanes`: whether it has counts by lane. */
export function placeChannel(
  events: PlacedEvents,
  sizes: PyramidSizes,
  { channel, rows }: ChannelRows,
  withLanes: boolean,
): PlacedFile[] {
  const strands = STRANDS.map((strand) => {
    const own = rows.filter((row) => events.strand(row) === strand);
    return [strand, placeStrand(events, sizes, { channel, rows: own }, strand)] as const;
  });
  const members: [string, HeadMember][] = [
    ...Object.entries(totals(events, rows)).map(jsonMember),
    ['strands', objectMember(strands)],
  ];
  if (strands.some(([strand, { files }]) => strand !== 'undated' && files.length > 0)) {
    const dated = rows.filter((row) => events.strand(row) !== 'undated');
    members.push(['tops', placeTops(events, sizes, { channel, rows: dated })]);
  }
  if (withLanes) members.push(['lanes', placeLanes(events, { channel, rows })]);
  members.push(['days', placeDays(events, { channel, rows }, sizes.chunkDays)]);
  const head = objectMember(members);
  return [...head.files, fileOf(headPath(channel), ...head.json)];
}

function jsonMember([key, value]: [string, unknown]): [string, HeadMember] {
  return [key, { json: [JSON.stringify(value)], files: [] }];
}

/** An object of members, with the files of all. */
function objectMember(members: readonly (readonly [string, HeadMember])[]): HeadMember {
  return {
    json: objectOf(members.map(([key, { json }]) => [key, json])),
    files: members.flatMap(([, { files }]) => files),
  };
}

/** @param rows In list order, so that years ascend. */
function totals(events: PlacedEvents, rows: Rows): Pick<ChannelHead, 'count' | 'shared' | 'years'> {
  let shared = 0;
  let first = Number.NaN;
  const starts: number[] = [];
  for (const row of rows) {
    if (events.partners(row).length > 1) shared += 1;
    if (events.strand(row) === 'undated') continue;
    if (starts.length === 0) first = events.year(row);
    while (starts.length <= events.year(row) - first) starts.push(0);
    starts.push((starts.pop() ?? 0) + 1);
  }
  return { count: rows.length, shared, years: starts.length === 0 ? null : { first, starts } };
}
