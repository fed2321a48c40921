import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineReader, LONGEST_ROW } from './read-lines.ts';

/** Lines, or reasons in angle brackets, of bytes that come in pieces of a size. */
function linesOf(bytes: Uint8Array, pieceSize: number): string[] {
  const reader = new LineReader();
  const lines: string[] = [];
  const take = (block: ReturnType<LineReader['read']>) => {
    if (block === null) return;
    expect(block.first).toBe(lines.length + 1);
    const { faults } = block;
    lines.push(
      ...block.lines.map((line, index) => {
        const fault = faults.get(index);
        return fault === undefined ? line : `<${fault.reason}>`;
      }),
    );
  };
  for (let at = 0; at < bytes.length; at += pieceSize) {
    take(reader.read(Buffer.from(bytes.subarray(at, at + pieceSize))));
  }
  take(reader.end());
  return lines;
}

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('LineReader', () => {
  it('cuts at line feeds alone, wherever the pieces end', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom('a', 'é', '🇹🇲', '\r', '\u2028', '"') })),
        fc.integer({ min: 1, max: 9 }),
        (lines, pieceSize) => {
          const text = lines.map((line) => `${line}\n`).join('');
          expect(linesOf(utf8(text), pieceSize)).toEqual(lines);
          expect(linesOf(utf8(`${text}last`), pieceSize)).toEqual([...lines, 'last']);
        },
      ),
    );
  });

  it('leaves out a byte order mark, at the beginning alone', () => {
    expect(linesOf(utf8('\uFEFFa\n\uFEFFb\n'), 2)).toEqual(['a', '\uFEFFb']);
  });

  it('finds lines that are not UTF-8, and no others', () => {
    const bytes = Buffer.concat([utf8('é\n'), Buffer.from([0xe9, 10]), utf8('è\n')]);
    for (const size of [1, 3, 100]) {
      expect(linesOf(bytes, size)).toEqual(['é', '<invalid-unicode>', 'è']);
    }
  });

  it.each([100, 65_536, 3_000_000])('finds lines that are too long, in pieces of %d', (size) => {
    const longest = 'x'.repeat(LONGEST_ROW);
    const text = `a\n${longest}\n${longest}y\nb\n${longest}${longest}${longest}z`;
    const lines = linesOf(utf8(text), size);
    expect(lines.map((line) => line.slice(0, 20))).toEqual([
      'a',
      'x'.repeat(20),
      '<line-too-long>',
      'b',
      '<line-too-long>',
    ]);
  });

  it('keeps no more than a line may have', () => {
    const piece = Buffer.alloc(1 << 20, 'x');
    const reader = new LineReader();
    for (let read = 0; read < 2000; read++) expect(reader.read(piece)).toBeNull();
    const block = reader.read(Buffer.from('\nafter\n'));
    expect(block?.lines).toEqual(['', 'after']);
    expect([...(block?.faults.keys() ?? [])]).toEqual([0]);
  });
});
