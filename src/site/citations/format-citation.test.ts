import { Cite } from '@citation-js/core';
// First, as the reader of BibTeX would take RIS that quotes it for its own.
import '@citation-js/plugin-ris';
import { beforeAll, describe, expect, it } from 'vitest';
import { spanOf } from '../../chronology/testing/events-from-text.ts';
import type { CitationTexts } from '../../contract/citations.ts';
import {
  type Citable,
  type CitedSite,
  citableDataset,
  citableEvent,
  citableSource,
} from '../../exchange/csl-item.ts';
import { en } from '../../words/en.ts';
import { loadCitationFormatter } from './format-citation.ts';

const SITE: CitedSite = {
  title: 'Freedonia: a timeline',
  eventAddress: (id) => `https://site.invalid/event/${id}/`,
  sourceAddress: (id) => `https://site.invalid/source/${id}/`,
  words: {
    language: 'en',
    dates: en.dates,
    dated: en.pages.listed,
    untitled: en.source.untitled,
  },
};

let format: (citable: Citable) => CitationTexts;
beforeAll(async () => {
  format = await loadCitationFormatter(process.cwd());
});

function sourceOf(edtf: string | null, more: { title?: string; author?: string } = {}): Citable {
  const source = {
    id: 'a-document-of-a-long-name-that-no-format-cuts',
    title: 'Talks end',
    publisher: 'The Gazette',
    author: null,
    published: edtf === null ? null : spanOf(edtf),
    url: 'https://gazette.example/talks',
    paragraphs: 1,
    language: 'en',
  };
  return citableSource({ ...source, ...more }, SITE);
}

/** What was written, read by the library. */
function read(written: string): Record<string, unknown> {
  const [item] = new Cite(written).data;
  if (item === undefined) throw new Error(`Nothing to read in ${written}`);
  return item;
}

const URL = 'https://gazette.example/talks';

describe('the date of a document', () => {
  it.each([
    ['2021-04-02', 'April 2, 2021', '2021, April 2'],
    ['2021-04', 'April 2021', '2021, April'],
    ['2021', '2021', '2021'],
    ['0044', '44 AD', '44 C.E.'],
    ['2021-04-01/2021-04-03', 'April 1–3, 2021', '2021, April 1–3'],
    ['2021-04-30/2021-05-03', 'April 30–May 3, 2021', '2021, April 30–May 3'],
    ['2021/2022', '2021–2022', '2021–2022'],
    ['2021~', 'about 2021', 'about 2021'],
    ['2021-04-02?', 'probably Friday 2 April 2021', 'probably Friday 2 April 2021'],
    ['202X', 'between 2020 and 2029', 'between 2020 and 2029'],
    [
      '[2022-02-19..2023-02-18]',
      'between 19 February 2022 and 18 February 2023',
      'between 19 February 2022 and 18 February 2023',
    ],
    ['[..2021]', 'in 2021 or earlier', 'in 2021 or earlier'],
    ['[2021-04-01..]', 'on or after 1 April 2021', 'on or after 1 April 2021'],
    ['2021/..', 'since 2021', 'since 2021'],
    ['XXXX', 'n.d', 'n.d.'],
    [null, 'n.d', 'n.d.'],
  ])('%s in Chicago and APA', (edtf, chicago, apa) => {
    const texts = format(sourceOf(edtf));
    expect(texts.chicago).toBe(`“Talks End.” The Gazette, ${chicago}. ${URL}.`);
    expect(texts.apa).toBe(`The Gazette. (${apa}). Talks end. ${URL}`);
  });

  it.each([
    ['2021-04-02', [2021, 4, 2], undefined],
    ['2021-04', [2021, 4], undefined],
    ['2021', [2021], undefined],
    ['2021-04-01/2021-04-03', [2021, 4], '1 to 3 April 2021'],
    ['2021/2022', null, '2021 to 2022'],
    ['2021~', null, 'about 2021'],
    ['202X', null, 'between 2020 and 2029'],
    ['[2021-04-01..]', null, 'on or after 1 April 2021'],
    ['XXXX', null, undefined],
    [null, null, undefined],
  ])('%s in BibTeX and RIS, read again', (edtf, parts, note) => {
    const { bibtex, ris } = format(sourceOf(edtf));
    for (const item of [read(bibtex), read(ris)]) {
      expect(item.issued).toEqual(parts === null ? undefined : { 'date-parts': [parts] });
      expect(item.note).toBe(note);
      expect(item).toMatchObject({
        id: 'a-document-of-a-long-name-that-no-format-cuts',
        title: 'Talks end',
        publisher: 'The Gazette',
        URL,
      });
    }
  });

  it.each(['2021-04-02', '2021/2022', '2021~', 'XXXX'])(
    '%s in CSL-JSON as it was given',
    (edtf) => {
      const citable = sourceOf(edtf);
      expect(JSON.parse(format(citable).csl)).toEqual([citable.item]);
    },
  );
});

it('an event is cited as an entry of the timeline, dated when it was added if that is known', () => {
  const event = { id: 'talks', title: 'Talks', date: spanOf('2021-04-01') };
  const rest = {
    partners: [],
    type: 'CONSULT',
    modes: [],
    status: 'happened',
    prominence: 1,
  } as const;
  const cited = (added: string | null) =>
    format(citableEvent({ ...event, ...rest, partners: [], modes: [], added }, SITE));
  const texts = cited(null);
  const address = 'https://site.invalid/event/talks/';
  const container = 'Freedonia: a timeline';
  expect(texts.chicago).toBe(
    `“Talks, Thursday 1 April 2021.” In Freedonia: A Timeline, n.d. ${address}.`,
  );
  expect(texts.apa).toBe(`Talks, Thursday 1 April 2021. (n.d.). In ${container}. ${address}`);
  const dated = cited('2026-11-05');
  expect(dated.chicago).toContain('In Freedonia: A Timeline, November 5, 2026. ');
  expect(dated.apa).toContain('. (2026). In Freedonia: a timeline. ');
  expect(read(dated.bibtex).issued).toEqual({ 'date-parts': [[2026, 11, 5]] });
  expect(read(dated.ris).issued).toEqual({ 'date-parts': [[2026, 11, 5]] });
  const title = 'Talks, Thursday 1 April 2021';
  expect(read(texts.bibtex)).toMatchObject({ title, publisher: container, URL: address });
  expect(read(texts.ris)).toMatchObject({ title, 'container-title': container, URL: address });
});

it('BibTeX keeps the capitals that a title begins with, and has an address once', () => {
  const { bibtex } = format(sourceOf('2021', { title: 'US supports TAPI' }));
  expect(bibtex).toContain('title = {{US} supports {TAPI}}');
  expect(bibtex.split(URL)).toHaveLength(2);
});

it('a data set is cited as one', () => {
  const votes = { id: 'votes', title: 'Votes', publisher: 'A library', licence: 'CC0', url: URL };
  const { apa, ris } = format(citableDataset(votes));
  expect(apa).toBe(`Votes. (n.d.). [Dataset]. A library. ${URL}`);
  expect(read(ris)).toMatchObject({ type: 'dataset', title: 'Votes', publisher: 'A library' });
});

describe('texts that a format could misread', () => {
  const AUTHOR = 'Смит and Söhne & Co_';

  it.each([
    'Встреча в Мургабе и Ашхабаде',
    'Türkmenistanyň Gahryman Arkadagy, 10 ňýş',
    '50% of A & B: $1 #2, oil_gas {not closed',
    'closed} and \\newline ~ ^',
    'see <b>bold</b>, <i>this and <script>',
    'He said "no"; they said “yes”',
    `A title of more than seventy letters, ${'of the same words '.repeat(6)}to the end`,
    'TY  - JOUR',
    '@misc{x, title = {y}}',
  ])('%s', (title) => {
    const texts = format(sourceOf('2021', { title, author: AUTHOR }));
    for (const item of [read(texts.bibtex), read(texts.ris)]) {
      expect(item.title).toBe(title.replace(/\s+/g, ' '));
      // Readers take it for one or the other kind of undivided name.
      expect([[{ literal: AUTHOR }], [{ family: AUTHOR }]]).toContainEqual(item.author);
    }
    // Styles change capitals and quotation marks, and nothing else.
    const letters = (one: string) => one.toLowerCase().replace(/["'“”‘’]/g, '');
    for (const styled of [texts.chicago, texts.apa]) {
      expect(letters(styled)).toContain(letters(title.replace(/\s+/g, ' ')));
      expect(styled).toContain(AUTHOR);
    }
  });
});
