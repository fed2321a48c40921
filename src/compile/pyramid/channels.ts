import type { Channel } from '../../pyramid/channel-paths.ts';
import type { RowStore, Rows } from './row-store.ts';

/** A channel and its events, in list order. */
export interface ChannelRows {
  channel: Channel;
  rows: Rows;
}

/** All channels: of all events, of each partner and, where there is more than one type, of each type and pair of both. */
export function* channelsOf(store: RowStore, order: Rows): Generator<ChannelRows> {
  const types = grouped(order, (row) => [store.type(row)]);
  const typed = types.size > 1;
  yield { channel: { partner: null, type: null }, rows: order };
  if (typed) for (const [type, rows] of types) yield { channel: { partner: null, type }, rows };
  for (const [partner, ofPartner] of grouped(order, (row) => store.partners(row))) {
    yield { channel: { partner, type: null }, rows: ofPartner };
    if (!typed) continue;
    for (const [type, rows] of grouped(ofPartner, (row) => [store.type(row)])) {
      yield { channel: { partner, type }, rows };
    }
  }
}

/** Rows by each key they have, in the order given. */
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
