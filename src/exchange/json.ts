import type { Write } from './written.ts';

/** The events as `exports/events.json` has them, indented for reading. */
export const writeJson: Write = (events) => ({
  text: `${JSON.stringify(events, null, 2)}\n`,
  leftOut: 0,
});
