import type { z } from 'zod';
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
} from '../format.ts';
import type { PyramidSizes } from '../sizes.ts';
import type { StrandName } from '../strands.ts';
import { listOrder } from '../write/list-order.ts';
import { layoutOf, placePyramid } from '../write/place-pyramid.ts';
import { factsOf, plainEvents } from './plain-events.ts';

/** So small that a few events need every kind of file. */
export const TINY_SIZES: PyramidSizes = {
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

export function placed(events: readonly EventSummary[], sizes = TINY_SIZES): PlacedPyramid {
  const plain = plainEvents(events);
  const layout = layoutOf(plain, sizes);
  const files = new Map<string, string>();
  for (const file of placePyramid(plain, listOrder(plain), factsOf(events, layout), sizes)) {
    if (files.has(file.path)) throw new Error(`${file.path} was written twice`);
    files.set(file.path, plain.text(file));
  }
  return { layout, files };
}

/** @throws Error if there is no such file, or it does not match the schema */
export function readFile<T>({ files }: PlacedPyramid, file: string, schema: z.ZodType<T>): T {
  const text = files.get(file);
  if (text === undefined) throw new Error(`there is no ${file}`);
  return schema.parse(JSON.parse(text));
}

export function readHead(pyramid: PlacedPyramid, channel: Channel): ChannelHead {
  return readFile(pyramid, headPath(channel), ChannelHeadSchema);
}

/** The rows of a strand by page; embedded rows count as one page. */
export function readPages(pyramid: PlacedPyramid, channel: Channel, name: StrandName): Row[][] {
  const strand = readHead(pyramid, channel).strands[name];
  if ('rows' in strand) return [strand.rows];
  return strand.first.map((_, page) =>
    readFile(pyramid, pagePath(channel, name, page), RowsFileSchema),
  );
}

/** The chunks of a channel's day table, with their entries in the head. */
export function readDays(pyramid: PlacedPyramid, channel: Channel) {
  const { days } = readHead(pyramid, channel);
  if ('rows' in days) return [{ first: undefined, before: [0, 0, 0, 0], chunk: days.rows }];
  return days.chunks.map(({ first, before }, index) => {
    const chunk: DayChunk = readFile(pyramid, dayChunkPath(channel, index), DayChunkSchema);
    return { first, before, chunk };
  });
}
