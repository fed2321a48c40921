import type { RowStore, Rows } from '../../compile/publish/row-store.ts';
import type { PartnerId } from '../../contract/event.ts';
import type { Channel } from '../channel-paths.ts';

/** A channel and its events, in list order. */
export interface ChannelRows {
  channel: Channel;
  rows: Rows;
}

/**
 * All channels. Where a partner has all events, or has events of one type alone, a narrower channel would be a wider one
 * again, and is left out.
 */
export function* channelsOf(store: RowStore, order: Rows): Generator<ChannelRows> {
  yield { channel: { partner: null, type: null }, rows: order };
  yield* channelsByType(store, null, order);
  for (const [partner, rows] of grouped(order, (row) => store.partners(row))) {
    if (rows.length === order.length) continue;
    yield { channel: { partner, type: null }, rows };
    yield* channelsByType(store, partner, rows);
  }
}

function* channelsByType(
  store: RowStore,
  partner: PartnerId | null,
  rows: Rows,
): Generator<ChannelRows> {
  const byType = grouped(rows, (row) => [store.type(row)]);
  if (byType.size === 1) return;
  for (const [type, ofType] of byType) yield { channel: { partner, type }, rows: ofType };
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
