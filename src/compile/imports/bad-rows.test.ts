import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { DESCRIPTION, type ImportRun, runImports } from '../testing/import-corpus.ts';
import { ROW_FAULTS } from './row-fault.ts';

const KINDS = DESCRIPTION.replace(
  /default.*/,
  'kinds: { visit: { type: CONSULT }, call: { type: CONSULT } }',
);
const GOOD = { id: 'good', date: '2021-04-01', title: 'A visit', kind: 'visit', partners: ['KZ'] };
const LONG = 'x'.repeat(1_000_000);

/** Reads a data set whose second row is bad among good ones, plain and packed, and gives what both times was found. */
async function readBoth(
  lines: readonly (string | Uint8Array)[],
  format: string,
): Promise<ImportRun> {
  const content = Buffer.concat(lines.flatMap((line) => [Buffer.from(line), Buffer.from('\n')]));
  const plain = await runImports({ 'a.yaml': KINDS, [`a.${format}`]: content });
  const packed = await runImports({ 'a.yaml': KINDS, [`a.${format}.gz`]: gzipSync(content) });
  expect(packed.events).toEqual(plain.events);
  expect(packed.said.replaceAll('.gz:', ':')).toBe(plain.said);
  return plain;
}

/** What was said of a bad row on line 2 (3 in a CSV), after checking that the rows around it were read. */
function complaint({ events, said, reports }: ImportRun, line: number): string {
  expect(events.map(({ summary }) => summary.id)).toEqual(['good', 'after']);
  expect([...(reports[0]?.bad.values() ?? [])]).toEqual([1]);
  const found = new RegExp(`a\\.(?:ndjson|csv):${line}:1 warning: (.*)`).exec(
    said.slice(said.indexOf('hint:')),
  );
  return found?.[1] ?? said;
}

const json = (fields: Record<string, unknown>) => JSON.stringify({ ...GOOD, id: 'bad', ...fields });

const BAD_NDJSON: [row: string | Uint8Array, said: string][] = [
  ['{"id": "bad",', 'broken-json: "{\\"id\\": \\"bad\\"," is not JSON'],
  ['["bad"]', 'not-an-object: ["bad"] is not a JSON object'],
  ['null', 'not-an-object: null is not a JSON object'],
  [json({ text: LONG }), 'line-too-long: it has more than 1,000,000 bytes'],
  [Buffer.from('{"id":"b\xe9"}', 'latin1'), 'invalid-unicode: it is not UTF-8'],
  [json({ title: 'half \ud83d' }), 'invalid-unicode: title has half a character'],
  [json({ unmapped: ['\udf00'] }), 'invalid-unicode: unmapped has half a character'],
  [json({ id: 7 }), 'wrong-type: id is not a text: 7'],
  [json({ date: 2021 }), 'wrong-type: date is not a text: 2021'],
  [json({ partners: 'KZ' }), 'wrong-type: partners is not a list of texts: "KZ"'],
  [json({ partners: [1] }), 'wrong-type: partners is not a list of texts: [1]'],
  [json({ prominence: 101 }), 'wrong-type: prominence is not a number from 0 to 100: 101'],
  [json({ id: undefined }), 'no-id: it has no id'],
  [json({ id: 'визит' }), 'bad-id: the id "визит" cannot be part of an address'],
  [json({ id: 'GOOD' }), 'duplicate-id: the id good is taken by imports/a.ndjson:1'],
  [json({ title: ' ' }), 'no-title: it has no title'],
  [json({ date: '' }), 'no-date: it has no date'],
  [json({ date: 'soon' }), 'bad-date: "soon" is not a day, month or year'],
  [json({ date: '2021-02-30' }), 'impossible-date: 2021-02-30 is not in the calendar'],
  [json({ endDate: '2021-13' }), 'impossible-date: 2021-13 is not in the calendar'],
  [json({ endDate: '2021-03' }), 'end-before-start: it ends 2021-03, before it starts 2021-04-01'],
  [
    json({ partners: ['KZ', 'Iran'] }),
    'unknown-country: "Iran" is not a country\'s code; did you mean "IR"?',
  ],
  [json({ kind: 'visits' }), 'unknown-kind: unknown kind "visits"; did you mean "visit"?'],
  [json({ kind: undefined }), 'unknown-kind: it has no kind'],
  [json({ kind: 'constructor' }), 'unknown-kind: unknown kind "constructor"'],
  [json({ sourceUrl: 'javascript:1' }), 'bad-url: sourceUrl "javascript:1" is not a web address'],
  [json({ sourceUrl: 'https://' }), 'bad-url: sourceUrl "https://" is not a web address'],
];

const BAD_CSV: [row: string | Uint8Array, said: string][] = [
  [
    '"bad,2021,Title,KZ,visit,',
    'broken-quotes: a quotation mark is inside a cell or after its end',
  ],
  [
    'bad,2021,A "title",KZ,visit,',
    'broken-quotes: a quotation mark is inside a cell or after its end',
  ],
  ['bad,2021,Title,KZ,visit', 'wrong-cell-count: 5 cells under 6 columns'],
  ['bad,2021,Title,KZ,visit,,', 'wrong-cell-count: 7 cells under 6 columns'],
  [`bad,2021,Title,KZ,visit,${LONG}`, 'line-too-long: it has more than 1,000,000 bytes'],
  [Buffer.from('b\xe9,2021,Title,KZ,visit,', 'latin1'), 'invalid-unicode: it is not UTF-8'],
  ['bad,2021,Title,KZ,visit,high', 'wrong-type: prominence is not a number from 0 to 100: "high"'],
  [',2021,Title,KZ,visit,', 'no-id: it has no id'],
  ['визит,2021,Title,KZ,visit,', 'bad-id: the id "визит" cannot be part of an address'],
  ['Good,2021,Title,KZ,visit,', 'duplicate-id: the id good is taken by imports/a.csv:2'],
  ['bad,2021,"",KZ,visit,', 'no-title: it has no title'],
  ['bad, ,Title,KZ,visit,', 'no-date: it has no date'],
  ['bad,1.4.2021,Title,KZ,visit,', 'bad-date: "1.4.2021" is not a day, month or year'],
  ['bad,2021-06-31,Title,KZ,visit,', 'impossible-date: 2021-06-31 is not in the calendar'],
  ['bad,2021,Title,"KZ;ZZ",visit,', 'unknown-country: "ZZ" is not a country\'s code'],
  ['bad,2021,Title,KZ,,', 'unknown-kind: it has no kind'],
];

describe('bad rows', () => {
  it.each(BAD_NDJSON)('of NDJSON: %.60s', async (row, said) => {
    const after = JSON.stringify({ ...GOOD, id: 'after' });
    const run = await readBoth([JSON.stringify(GOOD), row, after], 'ndjson');
    expect(complaint(run, 2)).toBe(said);
  });

  it.each(BAD_CSV)('of CSV: %.60s', async (row, said) => {
    const header = 'id,date,title,partners,kind,prominence';
    const good = (id: string) => `${id},2021,"A title",KZ,visit,`;
    const run = await readBoth([header, good('good'), row, good('after')], 'csv');
    expect(complaint(run, 3)).toBe(said);
  });

  it('are covered here for every reason', () => {
    const said = [...BAD_NDJSON, ...BAD_CSV].map(([, text]) => text.split(':')[0]);
    expect(Object.keys(ROW_FAULTS).filter((reason) => !said.includes(reason))).toEqual([]);
  });

  it('are those whose ids the documents have, or had', async () => {
    const files = { 'a.yaml': KINDS, 'a.ndjson': JSON.stringify({ ...GOOD, id: 'Old Talks' }) };
    const { said } = await runImports(files, { isKnownId: (id) => id === 'old-talks' });
    expect(said).toContain(
      'duplicate-id: the id old-talks is, or was, that of an event of the documents',
    );
  });

  it('of one line do not hide what two data sets have in common', async () => {
    const row = JSON.stringify(GOOD);
    const { said } = await runImports({
      'a.yaml': KINDS,
      'a.ndjson': row,
      'b.yaml': KINDS,
      'b.ndjson': row,
    });
    expect(said).toContain(
      'b.ndjson:1:1 warning: duplicate-id: the id good is taken by imports/a.ndjson:1',
    );
  });
});

describe('a broken file', () => {
  const rows = Array.from({ length: 20_000 }, (_, index) =>
    JSON.stringify({ ...GOOD, id: `row-${index}-${(index * 7919) % 10_007}` }),
  ).join('\n');
  const packed = gzipSync(rows);

  it('that is cut off is an error; what came before counts, the same on every run', async () => {
    const files = { 'a.yaml': KINDS, 'a.ndjson.gz': packed.subarray(0, packed.length >> 1) };
    const { said, events, reports } = await runImports(files);
    expect(said).toBe(
      'corpus/imports/a.ndjson.gz:1:1 error: broken-gzip: the file is cut off or damaged (unexpected end of file)\n' +
        '  hint: fetch or pack the file again',
    );
    expect(events.length).toBeGreaterThan(5000);
    expect(events.length).toBeLessThan(15_000);
    expect(reports[0]?.rows).toBe(events.length);
    for (let run = 0; run < 3; run++) {
      expect((await runImports(files)).events).toEqual(events);
    }
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['plain text', Buffer.from(rows.slice(0, 100))],
    ['flipped bits', Buffer.from(packed).fill(0x55, packed.length >> 1, (packed.length >> 1) + 99)],
  ])('that holds %s is an error', async (_, content) => {
    const { said } = await runImports({ 'a.yaml': KINDS, 'a.ndjson.gz': content });
    expect(said).toContain('a.ndjson.gz:1:1 error: broken-gzip: the file is cut off or damaged (');
  });

  it('may consist of several packed after one another', async () => {
    const files = {
      'a.yaml': KINDS,
      'a.ndjson.gz': Buffer.concat([gzipSync(`${json({})}\n`), packed]),
    };
    const { said, events } = await runImports(files);
    expect(said).toBe('');
    expect(events).toHaveLength(20_001);
  });

  it.each([
    ['id,title,day', 'there is no column date'],
    ['ID,date,title', 'there is no column id; is it "ID"?'],
    ['id;date;title', 'there is no column id'],
    ['id,date,title,date', 'two columns are named "date"'],
    ['id,"date', 'a quotation mark is never closed'],
  ])('that has the header %s is an error', async (header, why) => {
    const { said, events } = await runImports({ 'a.yaml': KINDS, 'a.csv': `${header}\n` });
    expect(said).toContain(`a.csv:1:1 error: bad-header: ${why}\n`);
    expect(events).toEqual([]);
  });

  it('whose only line has no end takes little memory', async () => {
    const long = gzipSync(Buffer.alloc(300_000_000, 'x'));
    const before = process.memoryUsage().arrayBuffers;
    let most = 0;
    const onProgress = () => {
      most = Math.max(most, process.memoryUsage().arrayBuffers - before);
    };
    const { said } = await runImports({ 'a.yaml': KINDS, 'a.ndjson.gz': long }, { onProgress });
    expect(said).toContain('a.ndjson.gz:1:1 warning: line-too-long');
    expect(most).toBeLessThan(100_000_000);
  });
});
