import type { PartnerId } from '../contract/event.ts';
import type { Partner } from '../contract/files.ts';

/** A lane of the timeline. */
export interface Lane {
  id: PartnerId;
  /** Position from the top, from 0. */
  order: number;
  /** null: events without a partner. */
  partner: Partner | null;
}

/** The lanes on screen, out of all lanes. */
export interface VisibleLanes {
  lanes: Lane[];
  /** Index of the first among all lanes. */
  from: number;
  /** Number of all lanes. */
  total: number;
  /** Lanes per screen; the last screen may have fewer. */
  size: number;
}

/** Up to this many lanes fit on one screen. */
const FEW_LANES = 24;
/** Lanes per screen if there are more than `FEW_LANES`. */
export const LANES_BUILT = 12;

/**
 * The lanes of the partners present: chosen partners first, then the others, both in the order of
 * `partners`, then the lane of events without a partner. Starts at 0 if `from` is past the last lane.
 */
export function visibleLanes(
  partners: readonly Partner[],
  present: ReadonlySet<PartnerId>,
  chosen: readonly PartnerId[],
  from: number,
): VisibleLanes {
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
