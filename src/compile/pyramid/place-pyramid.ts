import type { Manifest } from '../../contract/files.ts';
import { STRANDS } from '../../contract/pyramid.ts';
import type { WriteFile } from '../publish/write-file.ts';
import { channelsOf, grouped } from './channels.ts';
import { CONTRACT_LAYOUT, type PyramidLayout } from './layout.ts';
import { byStrand, placeChannel, placeLanes } from './place-channel.ts';
import type { RowStore, Rows } from './row-store.ts';

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
  const how = layoutOf(store, order, layout);
  for (const channel of channelsOf(store, order, how)) {
    placeChannel(placing, channel);
    if (how !== 'one' && channel.channel.partner === null) placeLanes(placing, channel);
  }
  return how;
}

function layoutOf(
  store: RowStore,
  order: Rows,
  { embeddedRows, mostEvents }: PyramidLayout,
): Manifest['layout'] {
  const rowsOf = byStrand(store, order);
  if (STRANDS.every((strand) => rowsOf[strand].length <= embeddedRows)) return 'one';
  const byType = [...grouped(order, (row) => [store.type(row)]).values()];
  const most = order.length * mostEvents;
  return byType.length > 1 && byType.some(({ length }) => length > most) ? 'types' : 'channels';
}
