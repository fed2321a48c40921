import type { Font } from './display-list.ts';

/** The app's light theme, as in `ui/global.css`: a picture is for paper and other people's pages. */
export const COLORS = {
  paper: '#fbfaf6',
  raised: '#ffffff',
  ink: '#1d1b18',
  soft: '#6a655c',
  line: '#e5e0d6',
  edge: '#8c867b',
  bar: '#d9d2c4',
} as const;

export const FONTS = {
  title: { family: 'serif', size: 30, weight: 600 },
  choice: { family: 'sans', size: 15, weight: 500 },
  note: { family: 'sans', size: 13, weight: 400 },
  lane: { family: 'sans', size: 13, weight: 600 },
  label: { family: 'sans', size: 13, weight: 400 },
  /** Of what was scheduled or proposed. */
  unsure: { family: 'sans', size: 13, weight: 400, italic: true },
  major: { family: 'sans', size: 13, weight: 600 },
  minor: { family: 'sans', size: 13, weight: 400 },
  count: { family: 'sans', size: 12, weight: 400 },
} as const satisfies Record<string, Font>;

/** Logical pixels. */
export const WIDTH = 1600;
export const MARGIN = 40;
export const LANE_NAMES = 190;
export const PLOT = { left: MARGIN + LANE_NAMES, right: WIDTH - MARGIN } as const;
