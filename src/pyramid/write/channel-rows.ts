import type { Channel } from '../channel-paths.ts';
import { allChannels, type ChannelFacts } from '../channels-of.ts';
import type { PlacedEvents, Rows } from './placed-events.ts';

/** A channel and its rows, in list order. */
export interface ChannelRows {
  channel: Channel;
  rows: Rows;
}

/** The rows of every channel. */
export function* channelRows(
  events: PlacedEvents,
  order: Rows,
  facts: ChannelFacts,
): Generator<ChannelRows> {
  const byPartner = grouped(order, (row) => events.partners(row));
  for (const channel of allChannels(facts)) {
    const { partner, type } = channel;
    const rows = partner === null ? order : (byPartner.get(partner) ?? new Uint32Array());
    yield { channel, rows: type === null ? rows : rows.filter((row) => events.type(row) === type) };
  }
}

/** Rows by each of their keys, in the order given. */
export function grouped<K>(
  rows: Iterable<number>,
  keysOf: (row: number) => readonly K[],
): Map<K, Rows> {
  const groups = new Map<K, number[]>();
  for (const row of rows) {
    for (const key of keysOf(row)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [row]);
      else group.push(row);
    }
  }
  return new Map(Array.from(groups, ([key, group]) => [key, new Uint32Array(group)]));
}
