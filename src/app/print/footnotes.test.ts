import { expect, test } from 'vitest';
import type { Citation, EventDetail, SourceReference } from '../../contract/event.ts';
import { bareDetail } from '../../contract/testing/bare-detail.ts';
import { footnotesOf } from './footnotes.ts';

const SOURCE: SourceReference = {
  id: 'note',
  title: 'A note',
  publisher: 'OSCE',
  author: null,
  published: null,
  url: 'https://example.org/note',
  paragraphs: 9,
};

function citation(start: number, source = 'note'): Citation {
  const exact = 'They met.';
  const end = start + exact.length;
  const context = { context: exact, contextStart: start, paragraph: 1 };
  return { source, passage: `p1-${start}`, exact, start, end, ...context };
}

function event(id: string, rest: Partial<EventDetail>): EventDetail {
  return {
    ...bareDetail({
      id,
      title: id,
      date: { edtf: '2021', earliest: null, latest: null, kind: 'within', approximate: false },
      partners: [],
      type: 'CONSULT',
      modes: [],
      status: 'happened',
      prominence: 0,
    }),
    sources: [SOURCE],
    ...rest,
  };
}

test('numbers passages in order of first use, a repeated one once', () => {
  const { notes, byEvent } = footnotesOf([
    event('talks', { citations: [citation(40), citation(7)] }),
    event('visit', { citations: [citation(7), citation(90)] }),
  ]);
  expect([...byEvent]).toEqual([
    ['talks', [1, 2]],
    ['visit', [2, 3]],
  ]);
  expect(notes.map((note) => note.kind === 'passage' && note.citation.start)).toEqual([40, 7, 90]);
  expect(notes.map((note) => note.number)).toEqual([1, 2, 3]);
});

test('gives a row of a data set a note of its own', () => {
  const record = { dataset: 'rows', text: 'A row.', url: null, unmapped: [] };
  const { notes, byEvent } = footnotesOf([
    event('talks', { citations: [citation(0)] }),
    event('row', { record, sources: [] }),
  ]);
  expect(byEvent.get('row')).toEqual([2]);
  expect(notes[1]).toEqual({ number: 2, kind: 'row', record });
});

test('is empty without events', () => {
  expect(footnotesOf([])).toEqual({ notes: [], byEvent: new Map() });
});
