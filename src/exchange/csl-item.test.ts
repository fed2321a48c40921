import { describe, expect, it } from 'vitest';
import { eventsFromText, spanOf } from '../chronology/testing/events-from-text.ts';
import type { EventSummary } from '../contract/event.ts';
import { type CitedSite, citableDataset, citableEvent, citableSource } from './csl-item.ts';
import { SITE as EXCHANGE_SITE } from './testing/hostile-events.ts';

const SITE: CitedSite = {
  title: 'Freedonia:\na timeline',
  eventAddress: (id) => `https://example.org/event/${id}/`,
  sourceAddress: (id) => `https://example.org/source/${id}/`,
  words: {
    language: 'en',
    dates: EXCHANGE_SITE.words.dates,
    dated: (title, date) => `${title}, ${date}`,
    untitled: 'Untitled document',
  },
};

const SOURCE = {
  id: 'paper',
  title: 'Talks in\r\n Мургаб',
  publisher: 'The Gazette',
  author: 'A. N. Author',
  published: spanOf('2021-04-02'),
  url: 'https://gazette.example/talks',
  paragraphs: 3,
  language: 'ru',
};

describe('citableEvent', () => {
  const onDate = (date: string, added: string | null = null) => {
    const [event] = eventsFromText(`talks | ${date} | RU`);
    return citableEvent({ ...(event as EventSummary), added }, SITE).item;
  };

  it('is issued when it was added', () => {
    expect(onDate('2021-04-01', '2026-11-05').issued).toEqual({ 'date-parts': [[2026, 11, 5]] });
  });

  it('has the date in the title, and not as the date of issue', () => {
    expect(onDate('2021-04-01')).toEqual({
      id: 'talks',
      type: 'entry-encyclopedia',
      title: 'talks, Thu 1 Apr 2021',
      'container-title': 'Freedonia: a timeline',
      'event-date': { 'date-parts': [[2021, 4, 1]] },
      language: 'en',
      URL: 'https://example.org/event/talks/',
    });
  });

  it('says if a date is vague or unknown', () => {
    expect(onDate('[2021..2022]').title).toBe('talks, between 2021 and 2022');
    expect(onDate('XXXX').title).toBe('talks, date unknown');
    expect(onDate('XXXX')).not.toHaveProperty('event-date');
  });
});

describe('citableSource', () => {
  it('is a document at its own address', () => {
    expect(citableSource(SOURCE, SITE)).toEqual({
      item: {
        id: 'paper',
        type: 'webpage',
        title: 'Talks in Мургаб',
        author: [{ literal: 'A. N. Author' }],
        publisher: 'The Gazette',
        issued: { 'date-parts': [[2021, 4, 2]] },
        language: 'ru',
        URL: 'https://gazette.example/talks',
      },
    });
  });

  it('is at our address if nothing is known of it', () => {
    const unknown = { title: null, publisher: null, author: null, published: null, url: null };
    expect(citableSource({ ...SOURCE, ...unknown }, SITE)).toEqual({
      item: {
        id: 'paper',
        type: 'webpage',
        title: 'Untitled document',
        language: 'ru',
        URL: 'https://example.org/source/paper/',
      },
    });
  });

  it.each([
    ['2021', undefined],
    ['2021-04/2021-05', 'Apr to May 2021'],
    ['2021/2021-04', expect.stringContaining('2021')],
    ['2021~', 'about 2021'],
    ['XXXX', undefined],
  ])('issued %s has words for formats that need them', (edtf, words) => {
    const citable = citableSource({ ...SOURCE, published: spanOf(edtf) }, SITE);
    expect(citable.issuedInWords).toEqual(words);
  });
});

it('citableDataset is undated', () => {
  const votes = { id: 'votes', title: 'Votes', publisher: 'A library', licence: 'CC0', url: null };
  expect(citableDataset(votes)).toEqual({
    item: { id: 'votes', type: 'dataset', title: 'Votes', publisher: 'A library' },
  });
});
