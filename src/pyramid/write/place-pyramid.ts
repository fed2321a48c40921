import type { Manifest } from '../../contract/files.ts';
import type { ChannelFacts } from '../channels-of.ts';
import { PUBLISHED_SIZES } from '../sizes.ts';
import { STRANDS } from '../strands.ts';
import { channelRows } from './channel-rows.ts';
import { placeChannel } from './place-channel.ts';
import type { PlacedEvents, PlacedFile, Rows } from './placed-events.ts';

/** `one` if every strand of all events fits into one head. */
export function layoutOf(
  events: PlacedEvents,
  { embeddedRows } = PUBLISHED_SIZES,
): Manifest['layout'] {
  const counts = { day: 0, year: 0, long: 0, undated: 0 };
  for (let row = 0; row < events.size; row++) counts[events.strand(row)] += 1;
  return STRANDS.every((strand) => counts[strand] <= embeddedRows) ? 'one' : 'channels';
}

/**
 * The files of all channels.
 *
 * @param order All rows, in list order.
 * @param facts What the manifest says of the events.
 */
export function* placePyramid(
  events: PlacedEvents,
  order: Rows,
  facts: ChannelFacts,
  sizes = PUBLISHED_SIZES,
): Generator<PlacedFile> {
  for (const channel of channelRows(events, order, facts)) {
    const withLanes = facts.layout === 'channels' && channel.channel.partner === null;
    yield* placeChannel(events, sizes, channel, withLanes);
  }
}
