import { describe, expect, it } from 'vitest';
import type { EventDetail } from '../../contract/event.ts';
import type { Manifest, SourceDocument } from '../../contract/files.ts';
import { FORMAT_VERSION } from '../../contract/vocabulary.ts';
import { en } from '../../words/en.ts';
import {
  renderEvent,
  renderMissing,
  renderMoved,
  renderSource,
  renderStart,
  siteOf,
} from './render.tsx';

const HOSTILE = `</script><img src=x onerror="alert(1)"> & 'friends'`;
const QUOTATION = `He said “${HOSTILE}”\n\nand left.`;

const DAY = {
  edtf: '2021-04-01',
  earliest: '2021-04-01',
  latest: '2021-04-01',
  kind: 'instant',
  approximate: false,
} as const;

const REPORT = {
  id: 'report',
  title: HOSTILE,
  publisher: HOSTILE,
  author: HOSTILE,
  published: DAY,
  url: 'https://news.example/?a=1&b="2"',
  paragraphs: 2,
};

const TALKS: EventDetail = {
  id: 'talks',
  title: HOSTILE,
  date: DAY,
  partners: ['RU', 'OSCE'],
  type: 'CONSULT',
  modes: [],
  status: 'happened',
  prominence: 50,
  summary: HOSTILE,
  basis: { phrase: HOSTILE, source: 'report', working: HOSTILE },
  contexts: [],
  place: HOSTILE,
  participants: [{ name: HOSTILE, role: HOSTILE }],
  note: HOSTILE,
  citations: [
    {
      source: 'report',
      passage: 'p1-0',
      exact: QUOTATION,
      start: 0,
      end: [...QUOTATION].length,
      context: QUOTATION,
      contextStart: 0,
      paragraph: 1,
    },
  ],
  sources: [REPORT],
  added: null,
  record: null,
};

const DOCUMENT: SourceDocument = {
  ...REPORT,
  language: 'en',
  rights: 'full',
  note: HOSTILE,
  textHash: '',
  blocks: [{ paragraph: 1, start: 0, text: HOSTILE }],
  passages: [{ id: 'p1-0', start: 0, end: 8, events: [TALKS] }],
};

const MANIFEST: Manifest = {
  format: FORMAT_VERSION,
  version: '1a2b',
  title: HOSTILE,
  subject: { id: 'TM', name: HOSTILE },
  eventCount: 1,
  undatedCount: 0,
  extent: { earliest: '2021-04-01', latest: '2021-04-01' },
  partners: [{ id: 'RU', name: HOSTILE, kind: 'country', count: 1, types: ['CONSULT'] }],
  types: [{ id: 'CONSULT', count: 1 }],
  sources: [REPORT],
  datasets: [],
  layout: 'one',
  searchable: true,
  exported: true,
  detailShards: 1,
};

const SITE = siteOf(MANIFEST, null, en);
const PUBLISHED = siteOf(MANIFEST, 'https://a.example/x/', en);
const ALONE = { previous: undefined, next: undefined };

/** What a reader sees: the text between tags, decoded. */
function visible(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:lt|gt|quot|#x27|amp);/g, (entity) => DECODED[entity] ?? entity);
}
const DECODED: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&amp;': '&',
};

describe('every page', () => {
  it.each([
    ['an event', renderEvent(SITE, TALKS, { previous: TALKS, next: TALKS }).body],
    ['a document', renderSource(SITE, DOCUMENT).body],
    ['the start page', renderStart(SITE, [TALKS])],
    ['a former address', renderMoved(TALKS, en)],
    ['a missing page', renderMissing(en)],
  ])('shows markup of the corpus as text: %s', (name, html) => {
    expect(html).not.toMatch(/<(?:script|img src="?x)|onerror="/);
    if (name !== 'a missing page') expect(visible(html)).toContain(HOSTILE);
  });
});

describe("an event's page", () => {
  const page = renderEvent(SITE, TALKS, { previous: { ...TALKS, id: 'before' }, next: undefined });

  it('has the quotation letter by letter, marked, and where it stands', () => {
    const quoted = [...page.body.matchAll(/<mark>(.*?)<\/mark>/gs)].map(([, words]) =>
      visible(words ?? ''),
    );
    expect(quoted.join('\n\n')).toBe(QUOTATION);
    expect(page.body).toContain('href="/source/report/#p1-0"');
  });

  it('says the date in words and leads to the neighbours there are', () => {
    expect(page.body).toContain('Thursday 1 April 2021');
    expect(page.body).toContain('href="/event/before/"');
    expect(page.body).not.toContain('Next event: ');
  });

  it('brings its data along for the app', () => {
    expect(page.seed).toEqual({ version: '1a2b', manifest: MANIFEST, event: TALKS });
  });

  it('leaves out a manifest that is too large to stand in every page', () => {
    const sources = Array.from({ length: 100 }, (_, index) => ({ ...REPORT, id: `r${index}` }));
    const large = siteOf({ ...MANIFEST, sources }, null, en);
    expect(renderEvent(large, TALKS, ALONE).seed).toEqual({ version: '1a2b', event: TALKS });
  });
});

describe('what a page tells search engines', () => {
  it('is the quotation letter by letter, and its source', () => {
    const { jsonLd } = renderEvent(SITE, TALKS, ALONE);
    expect(JSON.parse(JSON.stringify(jsonLd))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Event',
      name: HOSTILE,
      description: HOSTILE,
      startDate: '2021-04-01',
      location: { '@type': 'Place', name: HOSTILE },
      subjectOf: [
        {
          '@type': 'Quotation',
          text: QUOTATION,
          isPartOf: {
            '@type': 'CreativeWork',
            name: HOSTILE,
            publisher: { '@type': 'Organization', name: HOSTILE },
            creditText: HOSTILE,
            datePublished: '2021-04-01',
            url: 'https://news.example/?a=1&b="2"',
          },
        },
      ],
    });
  });

  it.each([
    ['2021-04', { startDate: '2021-04' }],
    ['2021', { startDate: '2021' }],
    ['2021-03-01/2021-04', { startDate: '2021-03-01', endDate: '2021-04' }],
    ['2021-03-01/..', { startDate: '2021-03-01' }],
    ['2021-03-18~', {}],
    ['2021?', {}],
    ['XXXX', {}],
    ['[..2021-03-18]', {}],
    ['[2021-04-02..2021-05]', {}],
  ])('has of the date %s only what is known', (edtf, expected) => {
    const { jsonLd } = renderEvent(SITE, { ...TALKS, date: { ...DAY, edtf } }, ALONE);
    const { startDate, endDate } = jsonLd;
    expect(JSON.parse(JSON.stringify({ startDate, endDate }))).toEqual(expected);
  });

  it('says of the page, and not of the event, when it came', () => {
    const { jsonLd } = renderEvent(PUBLISHED, { ...TALKS, added: '2026-11-21' }, ALONE);
    expect(jsonLd.dateCreated).toBeUndefined();
    expect(jsonLd.mainEntityOfPage).toEqual({
      '@type': 'WebPage',
      url: 'https://a.example/x/event/talks/',
      dateCreated: '2026-11-21',
    });
  });

  it('names addresses only where it is known where the site is published', () => {
    expect(JSON.stringify(renderEvent(SITE, TALKS, ALONE).jsonLd)).not.toContain('/event/');
    expect(renderEvent(PUBLISHED, TALKS, ALONE).jsonLd.url).toBe(
      'https://a.example/x/event/talks/',
    );
    const unlinked = { ...DOCUMENT, url: null };
    expect(renderSource(PUBLISHED, unlinked).jsonLd.url).toBe('https://a.example/x/source/report/');
    expect(renderSource(SITE, unlinked).jsonLd.url).toBeUndefined();
  });
});
