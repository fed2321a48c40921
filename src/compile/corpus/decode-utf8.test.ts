import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeUtf8 } from './decode-utf8.ts';

describe('decodeUtf8', () => {
  it('drops a byte order mark', () => {
    expect(decodeUtf8(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61))).toBe('a');
  });

  it('counts the byte order mark in the offset', () => {
    const broken = decodeUtf8(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61, 0xff));
    expect(broken).toEqual({ byteOffset: 4, line: 1, column: 2 });
  });

  it('finds a character cut off at the end', () => {
    expect(decodeUtf8(Uint8Array.of(0x61, 0x0a, 0xe2, 0x82))).toEqual({
      byteOffset: 2,
      line: 2,
      column: 1,
    });
  });

  it('finds the first byte that is wrong after any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (before, after) => {
        fc.pre(!before.startsWith('\ufeff'));
        const good = new TextEncoder().encode(before);
        const bytes = Uint8Array.from([...good, 0xff, ...new TextEncoder().encode(after)]);
        expect(decodeUtf8(good)).toBe(before);
        expect(decodeUtf8(bytes)).toMatchObject({
          byteOffset: good.length,
          line: before.split('\n').length,
        });
      }),
    );
  });
});
