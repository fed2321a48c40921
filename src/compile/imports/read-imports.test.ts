import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { EventSummarySchema } from '../../contract/event.ts';
import { PackedRecordSchema } from '../../pyramid/format.ts';
import { unpackRecord } from '../../pyramid/records.ts';
import { DESCRIPTION, runImports } from '../testing/import-corpus.ts';
import type { ImportProgress } from './read-imports.ts';

const FULL = {
  id: 'Visit 1',
  date: '2021-04-01',
  endDate: '2021-04-03',
  title: '  Visit  to Ashgabat ',
  partners: ['KZ', 'RU', 'KZ', 'TM'],
  place: 'Ashgabat',
  kind: 'visit',
  sourceUrl: 'https://example.org/1?a=b',
  text: ' Exactly\nas it stands. ',
  unmapped: ['Soviet Union', 'Hawaii'],
  prominence: 12.5,
};

/** The same row under a header. */
const FULL_CSV = `\uFEFFid,date,endDate,title,partners,place,kind,sourceUrl,text,unmapped,prominence\r
Visit 1,2021-04-01,2021-04-03,"  Visit  to Ashgabat ",KZ;RU| KZ ;TM,Ashgabat,visit,https://example.org/1?a=b,"Exactly
as it stands.",Soviet Union|Hawaii,12.5\r
`;

function good(count: number, from = 1): string {
  return Array.from({ length: count }, (_, index) =>
    JSON.stringify({ id: `row-${from + index}`, date: '2021', title: 'A row', partners: ['KZ'] }),
  ).join('\n');
}

function visits(content: string, file = 'visits.ndjson'): Record<string, string | Uint8Array> {
  return {
    'visits.yaml': DESCRIPTION,
    [file]: file.endsWith('.gz') ? gzipSync(content) : content,
  };
}

describe('readImports', () => {
  it('makes an event of a whole row, which the published schemas take', async () => {
    const { events, said } = await runImports(visits(JSON.stringify(FULL)));
    expect(said).toBe('');
    const [event] = events;
    expect(EventSummarySchema.parse(event?.summary)).toEqual({
      id: 'visit-1',
      title: 'Visit to Ashgabat',
      date: {
        edtf: '2021-04-01/2021-04-03',
        earliest: '2021-04-01',
        latest: '2021-04-03',
        kind: 'interval',
        approximate: false,
      },
      partners: ['KZ', 'RU'],
      type: 'CONSULT',
      modes: ['visit'],
      status: 'happened',
      prominence: 12.5,
    });
    expect(event?.dataset).toBe('visits');
    expect(unpackRecord(PackedRecordSchema.parse(event?.record), 'visits')).toMatchObject({
      ...event?.summary,
      place: 'Ashgabat',
      record: {
        text: ' Exactly\nas it stands. ',
        url: 'https://example.org/1?a=b',
        unmapped: ['Soviet Union', 'Hawaii'],
      },
    });
  });

  it('makes the same of a CSV row, with a byte order mark, CRLF and a line break in a cell', async () => {
    const text = 'Exactly\nas it stands.';
    const json = await runImports(visits(JSON.stringify({ ...FULL, text })));
    for (const file of ['visits.csv', 'visits.csv.gz']) {
      const { events, said } = await runImports(visits(FULL_CSV, file));
      expect(said).toBe('');
      expect(events).toEqual(json.events);
    }
  });

  it('takes absent, null and blank fields alike', async () => {
    const rows = [
      { id: 'a', date: '2021', title: 'A' },
      { id: 'a', date: '2021', title: 'A', endDate: null, partners: null, text: ' ', unmapped: [] },
    ];
    const [bare, empty] = await Promise.all(
      rows.map((row) => runImports(visits(`\n${JSON.stringify(row)}\r\n \n\n`))),
    );
    expect(bare?.said).toBe('');
    expect(bare?.events).toEqual(empty?.events);
    expect(bare?.events[0]?.record).toEqual({
      row: [
        'a',
        'A',
        ['2021', '2021-01-01', '2021-12-31', 'within', false],
        [],
        'CONSULT',
        25,
        ['visit'],
      ],
    });
  });

  it('makes the side a party of every row, unless it is the subject', async () => {
    const files = (side: string) => ({
      'visits.yaml': `${DESCRIPTION}side: ${side}\n`,
      'visits.ndjson': `${good(1)}\n${JSON.stringify({ ...FULL, partners: ['TM'] })}`,
    });
    const partnersOf = async (side: string) =>
      (await runImports(files(side))).events.map(({ summary }) => summary.partners);
    expect(await partnersOf('US')).toEqual([['US', 'KZ'], ['US']]);
    expect(await partnersOf('TM')).toEqual([['KZ'], []]);
  });

  it('reads data sets by name and rows as they stand, the same on every run', async () => {
    const files = {
      'b.yaml': DESCRIPTION,
      'b.ndjson.gz': gzipSync(good(3000)),
      'a.yaml': DESCRIPTION,
      'a.ndjson': `${good(1, 5000)}\n${good(2, 1)}`,
    };
    const { events, reports, said } = await runImports(files);
    expect(events.slice(0, 4).map(({ summary }) => summary.id)).toEqual([
      'row-5000',
      'row-1',
      'row-2',
      'row-3',
    ]);
    expect(reports.map(({ rows, bad }) => [rows, [...bad]])).toEqual([
      [3, []],
      [3000, [['duplicate-id', 2]]],
    ]);
    expect(said).toContain('duplicate-id: the id row-1 is taken by imports/a.ndjson:2\n');
    expect(await runImports(files)).toEqual({ events, reports, said });
  });

  it('tells how far it is', async () => {
    const steps: ImportProgress[] = [];
    const files = {
      ...visits(good(5000)),
      'b.yaml': DESCRIPTION,
      'b.ndjson.gz': gzipSync(good(9, 6000)),
    };
    await runImports(files, { onProgress: (progress) => steps.push(progress) });
    expect(steps.length).toBeGreaterThan(2);
    const { bytesRead, bytesTotal, rows } = steps.at(-1) ?? {};
    expect(bytesRead).toBe(bytesTotal);
    expect(rows).toBe(5009);
    expect(steps.map((step) => step.bytesRead)).toEqual(
      steps.map((step) => step.bytesRead).sort((a, b) => a - b),
    );
  });

  it('warns of fields that it does not read, and of a data set without rows', async () => {
    const row = '{"id":"a","date":"2021","title":"A","enddate":"2022"}';
    expect((await runImports(visits(row))).said).toMatchInlineSnapshot(`
      "corpus/imports/visits.ndjson:1:1 warning: "enddate" is not read, in 1 row from here on; did you mean "endDate"?
        hint: fields that are read: id, date, endDate, title, partners, place, kind, sourceUrl, text, unmapped, prominence"
    `);
    expect((await runImports(visits('\n'))).said).toMatchInlineSnapshot(`
      "corpus/imports/visits.ndjson:1:1 warning: this data set has no rows
        hint: add its rows, or remove it with its description"
    `);
  });
});

describe('too many bad rows', () => {
  const rows = (bad: number) => `${good(200 - bad)}\n${'{}\n'.repeat(bad)}`;

  it('are more than one in a hundred', async () => {
    expect((await runImports(visits(rows(2)))).said).not.toContain(' error');
    const { said, events } = await runImports(visits(rows(3)));
    expect(said).toContain(
      'corpus/imports/visits.yaml:1:1 error: 1.5% of the rows are bad, and at most 1% may be\n',
    );
    expect(events).toHaveLength(197);
  });

  it('are more than the description puts up with', async () => {
    const allowing = { ...visits(rows(3)), 'visits.yaml': `${DESCRIPTION}maxBadRows: 0.015\n` };
    expect((await runImports(allowing)).said).not.toContain(' error');
    const none = { ...visits(rows(1)), 'visits.yaml': `${DESCRIPTION}maxBadRows: 0\n` };
    expect((await runImports(none)).said).toContain('0.5% of the rows are bad, and at most 0% may');
  });

  it('are any, if it is to be strict', async () => {
    const { said } = await runImports(visits(rows(1)), { strict: true });
    expect(said).toContain('visits.ndjson:1:1 error: 1 of 200 rows left out: 1 no-id');
    expect(said).toContain('visits.ndjson:200:1 error: no-id: it has no id');
  });

  it('are shown up to twenty times, and counted', async () => {
    const { said, reports } = await runImports(visits(rows(50)));
    expect(said.match(/no-id: it has no id/g)).toHaveLength(20);
    expect(said).toContain('50 of 200 rows left out: 50 no-id');
    expect([...(reports[0]?.bad ?? [])]).toEqual([['no-id', 50]]);
  });
});
