import type { RowStore, Rows } from '../../compile/publish/row-store.ts';
import type { WriteFile } from '../../compile/publish/write-file.ts';
import type { Manifest } from '../../contract/files.ts';
import { STRANDS } from '../format.ts';
import { channelsOf } from './channels.ts';
import { CONTRACT_LAYOUT, type PyramidLayout } from './layout.ts';
import { byStrand, placeChannel, placeLanes } from './place-channel.ts';

/**
 * Writes all channels (contract/pyramid.ts).
 *
 * @param order All rows, in list order.
 * @returns the layout, for the manifest
 */
export function placePyramid(
  store: RowStore,
  order: Rows,
  write: WriteFile,
  layout: PyramidLayout = CONTRACT_LAYOUT,
): Manifest['layout'] {
  const placing = { store, layout, write };
  if (fitsInOneHead(store, order, layout.embeddedRows)) {
    placeChannel(placing, { channel: { partner: null, type: null }, rows: order });
    return 'one';
  }
  for (const channel of channelsOf(store, order)) {
    const { partner } = channel.channel;
    placeChannel(placing, channel, partner === null ? placeLanes(placing, channel) : undefined);
  }
  return 'channels';
}

function fitsInOneHead(store: RowStore, order: Rows, embeddedRows: number): boolean {
  const rowsOf = byStrand(store, order);
  return STRANDS.every((strand) => rowsOf[strand].length <= embeddedRows);
}
