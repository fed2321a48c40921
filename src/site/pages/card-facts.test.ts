import { describe, expect, test } from 'vitest';
import type { EventDetail } from '../../contract/event.ts';
import type { Manifest, Partner } from '../../contract/files.ts';
import { bareDetail } from '../../contract/testing/bare-detail.ts';
import { EMPTY_MANIFEST } from '../../contract/testing/empty-manifest.ts';
import { en } from '../../words/en.ts';
import { eventCard, siteOf, startCard } from './render.tsx';

const PARTNERS = ['Russia', 'Kazakhstan', 'Iran', 'India', 'OSCE'].map((name): Partner => {
  const kind = name === 'OSCE' ? 'organization' : 'country';
  return { id: name.toUpperCase(), name, kind, count: 1, types: ['CONSULT'] };
});

const MANIFEST: Manifest = {
  ...EMPTY_MANIFEST,
  eventCount: 2,
  extent: { earliest: '1992-02-19', latest: '2024-12-31' },
  partners: PARTNERS,
  datasets: [{ id: 'votes', title: 'Votes of the UN', publisher: 'UN', licence: 'CC0', url: null }],
};

const SITE = siteOf(MANIFEST, null, en);

const FLAGS = new Map([['RUSSIA', '<svg/>']]);

const QUOTATION = {
  source: 'report',
  passage: 'p1-0',
  exact: 'They met\n\non Thursday.',
  start: 0,
  end: 1,
  context: '',
  contextStart: 0,
  paragraph: 1,
};

const TALKS = bareDetail({
  id: 'talks',
  title: 'Talks',
  date: { edtf: 'XXXX', earliest: null, latest: null, kind: 'within', approximate: false },
  partners: ['RUSSIA'],
  type: 'CONSULT',
  modes: [],
  status: 'happened',
  prominence: 50,
});

const VOTE: EventDetail = {
  ...TALKS,
  record: { dataset: 'votes', text: null, url: null, unmapped: [] },
};

describe('the card of an event', () => {
  test('says in words what is known of when, and quotes the first passage in one line', () => {
    const card = eventCard(SITE, { ...TALKS, citations: [QUOTATION] }, FLAGS);
    expect(card).toMatchObject({
      date: 'at an unknown date',
      title: 'Talks',
      quotation: 'They met on Thursday.',
      origin: '',
      site: 'Turkmenistan',
      subtitle: 'a diplomatic timeline, 1992 to 2024',
    });
  });

  test('names the data set of a row without words', () => {
    expect(eventCard(SITE, VOTE, FLAGS)).toMatchObject({
      quotation: '',
      origin: 'Votes of the UN',
    });
  });

  test('quotes a row that has words', () => {
    const record = { dataset: 'votes', text: 'Resolution 1', url: null, unmapped: [] };
    const card = eventCard(SITE, { ...VOTE, record }, FLAGS);
    expect(card).toMatchObject({ quotation: 'Resolution 1', origin: '' });
  });

  test('shows the first partners, with flags where there are some, and counts the others', () => {
    const partners = PARTNERS.map(({ id }) => id);
    const card = eventCard(SITE, { ...TALKS, partners }, FLAGS);
    expect(card.partners.map(({ name, isFlag }) => [name, isFlag])).toEqual([
      ['Russia', true],
      ['Kazakhstan', false],
      ['Iran', false],
      ['India', false],
    ]);
    expect(card.others).toBe('and 1 more');
  });

  test('has no marks of direction, lone surrogates or accents that stand alone', () => {
    const title = 'A\u202e \ud800 e\u0301 Мо\u0301сква\u0000';
    expect(eventCard(SITE, { ...TALKS, title }, FLAGS).title).toBe('A é Москва');
  });
});

test('the card of the timeline tells how many events it has, and promises passages only where all have some', () => {
  expect(startCard({ ...SITE, manifest: { ...MANIFEST, datasets: [] } }, FLAGS)).toMatchObject({
    title: 'Turkmenistan',
    site: '2 events',
    subtitle: 'each with the exact passage it rests on',
  });
  expect(startCard(SITE, FLAGS).subtitle).toBe('');
});
