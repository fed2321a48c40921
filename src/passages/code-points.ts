/** Number of Unicode code points: a letter outside the Basic Multilingual Plane counts as one. */
export function codePointLength(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

/** The stretch of `text` from code point `start` to `end`, end exclusive. */
export function sliceCodePoints(text: string, start: number, end: number): string {
  return Array.from(text).slice(start, end).join('');
}
