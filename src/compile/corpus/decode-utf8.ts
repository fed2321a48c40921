/** The first byte that is not UTF-8. `byteOffset` counts from 0, `line` and `column` from 1. */
export interface BrokenByte {
  byteOffset: number;
  line: number;
  column: number;
}

/**
 * Decodes UTF-8 and drops a byte order mark. Returns the position of the first byte that is not UTF-8,
 * if any: such bytes are never replaced, since a quotation must match letter for letter.
 */
export function decodeUtf8(bytes: Uint8Array): string | BrokenByte {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return firstBrokenByte(bytes);
  }
}

function firstBrokenByte(bytes: Uint8Array): BrokenByte {
  // Bisection for the longest prefix that decodes; its last character may be cut off.
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >>> 1;
    if (canBegin(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, good), { stream: true });
  const lines = before.split('\n');
  return {
    byteOffset: new TextEncoder().encode(before).length + (hasByteOrderMark(bytes) ? 3 : 0),
    line: lines.length,
    column: (lines.at(-1) ?? '').length + 1,
  };
}

function canBegin(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function hasByteOrderMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
