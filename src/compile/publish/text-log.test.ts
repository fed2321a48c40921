import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextLog } from './text-log.ts';

/** The texts after they went through a log. */
function kept(texts: readonly string[]): string[] {
  const log = new TextLog();
  return texts
    .map((text) => log.add(text))
    .map(({ position, length }) => log.text(position, length));
}

describe('TextLog', () => {
  it('keeps every text unchanged, however many and long', () => {
    const lengths = [0, 1, 5_000_000, 3, 2_000_000, 2_000_000, 0];
    const texts = lengths.map((length, index) => 'ş'.repeat(length) + index);
    expect(kept(texts).map((text, index) => text === texts[index])).toEqual(texts.map(() => true));
  });

  it('takes any characters', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 3000 }), (texts) => {
        expect(kept(texts)).toEqual(texts);
      }),
    );
  });

  it('copies a part of a text by its position', () => {
    const log = new TextLog();
    log.add('before');
    const { position } = log.add('Türkmenbaşy');
    const target = Buffer.from('(        )');
    expect(log.copy(position + Buffer.byteLength('Türkmen'), 5, target, 2)).toBe(5);
    expect(target.toString()).toBe('( başy  )');
  });

  it('throws for a position beyond its texts', () => {
    expect(() => new TextLog().text(0, 1)).toThrow(RangeError);
  });
});
