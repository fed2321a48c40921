import { expect, it } from 'vitest';
import { eventsFromText } from '../chronology/testing/events-from-text.ts';
import type { EventDetail } from '../contract/event.ts';
import { ExportedEventSchema } from '../contract/files.ts';
import { bareDetail } from '../contract/testing/bare-detail.ts';
import { exportedEvent } from './exported-event.ts';

const PASSAGE = {
  passage: 'p1-0',
  exact: 'They met.',
  start: 0,
  end: 9,
  context: 'They met.',
  contextStart: 0,
  paragraph: 1,
};

function details(more: Partial<EventDetail>): EventDetail[] {
  return eventsFromText('talks | 2021 | RU').map((summary) => ({
    ...bareDetail(summary),
    ...more,
  }));
}

const SOURCE = { title: null, publisher: null, author: null, published: null, paragraphs: 1 };

it('gives each quotation its position and address', () => {
  const [event] = details({
    basis: { phrase: 'in 2021', working: 'The text says so.' },
    citations: [
      { ...PASSAGE, source: 'a', prefix: 'Then: ' },
      { ...PASSAGE, source: 'b', suffix: ' Then' },
    ],
    sources: [
      { ...SOURCE, id: 'a', url: 'https://a.example/' },
      { ...SOURCE, id: 'b', url: null },
    ],
  }).map(exportedEvent);
  expect(ExportedEventSchema.parse(event)).toEqual(event);
  expect(event?.date.basis).toBe('"in 2021": The text says so.');
  const place = { exact: 'They met.', start: 0, end: 9 };
  expect(event?.citations).toEqual([
    { ...place, source: 'a', prefix: 'Then: ', url: 'https://a.example/' },
    { ...place, source: 'b', suffix: ' Then' },
  ]);
});

it('says that the date of a row is as given by the data set', () => {
  const [event] = details({}).map(exportedEvent);
  expect(event?.date.basis).toBe('as given by the data set');
});
