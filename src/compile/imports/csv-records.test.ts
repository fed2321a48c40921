import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CsvRecords } from './csv-records.ts';

/** Records of a text: its cells, or why there are none, after the line each begins on. */
function recordsOf(text: string): [number, string[] | string][] {
  const records: [number, string[] | string][] = [];
  const reader = new CsvRecords((record) =>
    records.push([record.line, record.cells ?? record.why]),
  );
  for (const [index, line] of text.split('\n').entries()) reader.read(index + 1, line);
  reader.cut();
  return records;
}

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

describe('CsvRecords', () => {
  it('gives back cells as they were written', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r\n', ' ', ';') });
    const record = fc.array(cell, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(record), fc.constantFrom('\n', '\r\n'), (records, lineBreak) => {
        const text = records.map((cells) => cells.map(quoted).join(',') + lineBreak).join('');
        expect(recordsOf(text).map(([, cells]) => cells)).toEqual(records);
      }),
    );
  });

  it('tells on which line a record begins', () => {
    expect(recordsOf('a,b\n"1\n2",c\n\nd,e')).toEqual([
      [1, ['a', 'b']],
      [2, ['1\n2', 'c']],
      [5, ['d', 'e']],
    ]);
  });

  it('loses but the line whose quotation mark is not closed', () => {
    expect(recordsOf('a,b\n"c,d\ne,f\n"g","h"\ni,j')).toEqual([
      [1, ['a', 'b']],
      [2, 'a quotation mark is inside a cell or after its end'],
      [3, ['e', 'f']],
      [4, ['g', 'h']],
      [5, ['i', 'j']],
    ]);
    expect(recordsOf('"c,d\n"e,f')).toEqual([
      [1, 'a quotation mark is inside a cell or after its end'],
      [2, 'a quotation mark is never closed'],
    ]);
  });

  it.each(['a"b,c', '"a"b,c', 'a, "b"'])('refuses %s', (line) => {
    expect(recordsOf(`${line}\nd,e`).map(([at, cells]) => [at, typeof cells])).toEqual([
      [1, 'string'],
      [2, 'object'],
    ]);
  });

  it('gives up on a quotation mark that is not closed for a megabyte', () => {
    const lines = Array.from({ length: 30_000 }, (_, index) => `row ${index},${'x'.repeat(40)}`);
    const records = recordsOf(['"open', ...lines].join('\n'));
    expect(records).toHaveLength(30_001);
    expect(records[0]).toEqual([1, 'a quotation mark is not closed for a megabyte']);
  });
});
