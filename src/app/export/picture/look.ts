import type { Font } from './display-list.ts';

export const FONTS = {
  title: { family: 'serif', size: 30, weight: 600 },
  choice: { family: 'sans', size: 15, weight: 500 },
  note: { family: 'sans', size: 13, weight: 400 },
  lane: { family: 'sans', size: 13, weight: 600 },
  label: { family: 'sans', size: 13, weight: 400 },
  /** Titles of scheduled and proposed events. */
  unsure: { family: 'sans', size: 13, weight: 400, italic: true },
  major: { family: 'sans', size: 13, weight: 600 },
  minor: { family: 'sans', size: 13, weight: 400 },
  count: { family: 'sans', size: 12, weight: 400 },
} as const satisfies Record<string, Font>;

/** In logical pixels. */
export const WIDTH = 1600;
export const MARGIN = 40;
export const LANE_NAMES = 190;
export const PLOT = { left: MARGIN + LANE_NAMES, right: WIDTH - MARGIN } as const;
