import type { z } from 'zod';
import { RowStore } from '../../compile/publish/row-store.ts';
import type { EventSummary } from '../../contract/event.ts';
import type { Manifest } from '../../contract/files.ts';
import { type Channel, dayChunkPath, headPath, pagePath } from '../channel-paths.ts';
import {
  type ChannelHead,
  ChannelHeadSchema,
  type DayChunk,
  DayChunkSchema,
  type Row,
  RowsFileSchema,
  type StrandName,
} from '../format.ts';
import { packRow } from '../rows.ts';
import type { PyramidLayout } from '../write/layout.ts';
import { listOrder } from '../write/list-order.ts';
import { placePyramid } from '../write/place-pyramid.ts';

/** So small that a few events need every kind of file. */
export const TINY_LAYOUT: PyramidLayout = {
  pageRows: 3,
  embeddedRows: 2,
  slotRows: 4,
  topFan: 2,
  topRows: 2,
  chunkDays: 3,
};

/** The files of some events, in memory. */
export interface PlacedPyramid {
  layout: Manifest['layout'];
  files: ReadonlyMap<string, string>;
}

export function storeOf(events: readonly EventSummary[]): RowStore {
  const store = new RowStore();
  for (const event of events) store.addRecord(event, 'votes', { row: packRow(event) });
  return store;
}

export function placed(events: readonly EventSummary[], layout = TINY_LAYOUT): PlacedPyramid {
  const store = storeOf(events);
  const files = new Map<string, string>();
  const how = placePyramid(
    store,
    listOrder(store),
    (file, bytes) => {
      if (files.has(file)) throw new Error(`${file} was written twice`);
      files.set(file, new TextDecoder().decode(bytes));
    },
    layout,
  );
  return { layout: how, files };
}

/** @throws Error if there is no such file, or it is not what the contract says */
export function readFile<T>({ files }: PlacedPyramid, file: string, schema: z.ZodType<T>): T {
  const text = files.get(file);
  if (text === undefined) throw new Error(`there is no ${file}`);
  return schema.parse(JSON.parse(text));
}

export function readHead(pyramid: PlacedPyramid, channel: Channel): ChannelHead {
  return readFile(pyramid, headPath(channel), ChannelHeadSchema);
}

/** The rows of a strand by page; of one that stands in the head as one page. */
export function readPages(pyramid: PlacedPyramid, channel: Channel, name: StrandName): Row[][] {
  const strand = readHead(pyramid, channel).strands[name];
  if ('rows' in strand) return [strand.rows];
  return strand.first.map((_, page) =>
    readFile(pyramid, pagePath(channel, name, page), RowsFileSchema),
  );
}

/** The chunks of a channel's day table, and what the head says of each. */
export function readDays(pyramid: PlacedPyramid, channel: Channel) {
  const { days } = readHead(pyramid, channel);
  if ('rows' in days) return [{ first: undefined, before: [0, 0, 0, 0], chunk: days.rows }];
  return days.chunks.map(({ first, before }, index) => {
    const chunk: DayChunk = readFile(pyramid, dayChunkPath(channel, index), DayChunkSchema);
    return { first, before, chunk };
  });
}
