import type { Write } from './written.ts';

/** JSON indented for reading. */
export function indentedJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The events as in `exports/events.json`. */
export const writeJson: Write = (events) => ({ text: indentedJson(events), leftOut: 0 });
