import type { PartnerId } from '../contract/event.ts';
import type { Partner } from '../contract/files.ts';

/** A lane of the timeline, topmost first by `order`. */
export interface Lane {
  id: PartnerId;
  order: number;
  /** null: events without a partner. */
  partner: Partner | null;
}

/** The lanes that are built, out of all there are. */
export interface LanePage {
  lanes: Lane[];
  /** Number of the first, from 0. */
  from: number;
  total: number;
  /** Lanes of a page; the last may have fewer. */
  size: number;
}

/** So many lanes are built all at once. */
const FEW_LANES = 24;
/** Where there are more than a few, about as many as a screen holds are built; others are a step away. */
export const LANES_BUILT = 12;

/**
 * The lanes of the partners present: those of the filter first, then the others as `partners` orders them, last that of
 * events without a partner. `from` beyond the last lane: the first page.
 */
export function lanePage(
  partners: readonly Partner[],
  present: ReadonlySet<PartnerId>,
  chosen: readonly PartnerId[],
  from: number,
): LanePage {
  const there = partners.filter((partner) => present.has(partner.id));
  const first = there.filter((partner) => chosen.includes(partner.id));
  const others = there.filter((partner) => !chosen.includes(partner.id));
  const all: (Partner | null)[] = [...first, ...others, ...(present.has('') ? [null] : [])];
  const size = all.length <= FEW_LANES ? FEW_LANES : LANES_BUILT;
  const start = from < all.length ? from : 0;
  const lanes = all
    .slice(start, start + size)
    .map((partner, order) => ({ id: partner?.id ?? '', order, partner }));
  return { lanes, from: start, total: all.length, size };
}
