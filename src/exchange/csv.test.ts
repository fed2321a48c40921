import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { writeCsv } from './csv.ts';
import { eventOn, HOSTILE_TEXTS, SITE } from './testing/hostile-events.ts';
import type { Written } from './written.ts';

function read({ text }: Written): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

describe('writeCsv', () => {
  it('writes one row per event, with dates in words, days and EDTF', () => {
    const written = writeCsv(
      [
        eventOn('[2021-04-01..2021-05-08]', {
          place: 'Moscow',
          participants: [{ name: 'A. Minister', role: 'minister' }, { name: 'B. Guest' }],
          citations: [
            { source: 'report', exact: 'They met.', start: 0, end: 9, url: 'https://a.example/' },
            { source: 'report', exact: 'They ate.', start: 9, end: 18, url: 'https://a.example/' },
          ],
        }),
      ],
      SITE,
    );
    expect(read(written)).toEqual([
      {
        id: 'talks',
        title: 'Talks',
        summary: 'They talked.',
        date: 'between 1 Apr and 8 May 2021',
        earliest: '2021-04-01',
        latest: '2021-05-08',
        date_kind: 'within',
        date_approximate: 'false',
        date_edtf: '[2021-04-01..2021-05-08]',
        date_basis: 'The text gives the day.',
        partners: 'RU; OSCE',
        partner_names: 'Russia; OSCE',
        type: 'CONSULT',
        modes: 'visit; phone',
        contexts: 'economic',
        status: 'happened',
        place: 'Moscow',
        participants: 'A. Minister (minister); B. Guest',
        quotations: 'They met.; They ate.',
        documents: 'report',
        document_urls: 'https://a.example/',
        address: 'https://example.org/x/event/talks/',
      },
    ]);
  });

  it('begins with a byte order mark and ends its lines as Excel does', () => {
    const { text } = writeCsv([eventOn('2021')], SITE);
    expect(text.startsWith('\uFEFFid,title,')).toBe(true);
    expect(text.split('\r\n')).toHaveLength(3);
  });

  it.each(HOSTILE_TEXTS)('keeps %j, and lets it be no formula', (hostile) => {
    const events = [eventOn('2021', { title: hostile, place: hostile }), eventOn('2022')];
    const rows = read(writeCsv(events, SITE));
    expect(rows).toHaveLength(2);
    const { title = '', place } = rows[0] ?? {};
    expect(title).toBe(/^[=+\-@\t]/.test(hostile) ? `'${hostile}` : hostile);
    expect(place).toBe(title);
    expect(title).not.toMatch(/^[=+\-@\t\r]/);
  });

  it('leaves unknown days empty', () => {
    const [open, unknown] = read(writeCsv([eventOn('2021/..'), eventOn('XXXX')], SITE));
    expect(open).toMatchObject({ date: 'since 2021', earliest: '2021-01-01', latest: '' });
    expect(unknown).toMatchObject({ date: 'date unknown', earliest: '', latest: '' });
  });

  it('writes only the names of the columns if there are no events', () => {
    expect(read(writeCsv([], SITE))).toEqual([]);
  });
});
