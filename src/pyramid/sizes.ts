/** The longest reach, in days, of a row of the strand `year`. */
export const YEAR_REACH = 366;

/** How much goes into one file. Writer and reader use the same sizes. */
export interface PyramidSizes {
  /** Rows of a page; the last page of a strand may have fewer. */
  pageRows: number;
  /** Most rows of a strand that is embedded in its channel's head. */
  embeddedRows: number;
  /** Most rows that begin in a slot, unless more begin on its only day. */
  slotRows: number;
  /** A top of level n covers `topFan ** (n - 1)` slots. */
  topFan: number;
  /** Most rows of a top. */
  topRows: number;
  /** Days of a chunk of the day table; the last chunk may have fewer. */
  chunkDays: number;
}

/** The sizes of published data: other sizes make another format. Tests use smaller ones. */
export const PUBLISHED_SIZES: PyramidSizes = {
  pageRows: 500,
  embeddedRows: 400,
  slotRows: 2000,
  topFan: 4,
  topRows: 200,
  chunkDays: 6000,
};
