/** Rows of a page; the last of a strand may have fewer. */
export const PAGE_ROWS = 500;
/** A strand of at most so many rows stands in its channel's head. */
export const EMBEDDED_ROWS = 400;
/** A slot of the tops is as many days as begin so many rows, or a single day on which more begin. */
export const SLOT_ROWS = 2000;
/** A top of level n covers TOP_FAN ** (n - 1) slots, and has the TOP_ROWS most prominent rows that touch them. */
export const TOP_FAN = 4;
export const TOP_ROWS = 200;
/** Days of a chunk of the day table. */
export const CHUNK_DAYS = 6000;
/** The longest reach, in days, of a row of the strand `year`. */
export const YEAR_REACH = 366;
