import { CHUNK_DAYS, EMBEDDED_ROWS, PAGE_ROWS, SLOT_ROWS, TOP_FAN, TOP_ROWS } from '../layout.ts';

/** How much stands in one file; see the constants of the contract. Tests use smaller ones. */
export interface PyramidLayout {
  pageRows: number;
  embeddedRows: number;
  slotRows: number;
  topFan: number;
  topRows: number;
  chunkDays: number;
}

export const CONTRACT_LAYOUT: PyramidLayout = {
  pageRows: PAGE_ROWS,
  embeddedRows: EMBEDDED_ROWS,
  slotRows: SLOT_ROWS,
  topFan: TOP_FAN,
  topRows: TOP_ROWS,
  chunkDays: CHUNK_DAYS,
};

/** Parts of `list` of `size` each, the last perhaps shorter. */
export function parts<T extends { length: number; slice(from: number, to: number): T }>(
  list: T,
  size: number,
): T[] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  );
}
