import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextLog } from './text-log.ts';

describe('TextLog', () => {
  it('keeps every text as it is, however many and long', () => {
    const log = new TextLog();
    const lengths = [0, 1, 5_000_000, 3, 2_000_000, 2_000_000, 0];
    const texts = lengths.map((length, index) => 'ş'.repeat(length) + index);
    for (const text of texts) log.add(text);
    expect(log.size).toBe(texts.length);
    for (const [index, text] of texts.entries()) {
      expect(log.bytesOf(index).toString() === text).toBe(true);
      expect(log.lengthOf(index)).toBe(Buffer.byteLength(text));
    }
  });

  it('takes any characters', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 3000 }), (texts) => {
        const log = new TextLog();
        for (const text of texts) log.add(text);
        expect(texts.map((_, index) => log.bytesOf(index).toString())).toEqual(texts);
      }),
    );
  });

  it('has no text that was not added', () => {
    expect(() => new TextLog().bytesOf(0)).toThrow(RangeError);
  });
});
