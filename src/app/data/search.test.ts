import MiniSearch from 'minisearch';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SEARCH_OPTIONS, type SearchRecord } from '../../contract/search-index.ts';
import { createSearch, loadSearch } from './search.ts';

const RECORDS: SearchRecord[] = [
  {
    id: 'pipeline',
    title: 'Support for a gas pipeline',
    summary: 'The companies spoke of the Trans-Caspian route.',
    quotations: 'exports of natural gas to Europe',
    names: 'United States; Türkmenbaşy',
  },
  {
    id: 'railway',
    title: 'Freight on the railway',
    summary: 'Freight through Türkmenbaşy grew.',
    quotations: 'the Kazakhstan–Turkmenistan–Iran railway',
    names: 'Kazakhstan; Iran; Мурат Нуртлеу',
  },
  {
    id: 'talks',
    title: 'Talks in Moscow',
    summary: 'The ministers met.',
    quotations: 'the ministers met on Thursday',
    names: 'Sergey Lavrov; Rashid Meredov; Ýagşy',
  },
];

function build(records: readonly SearchRecord[] = RECORDS): MiniSearch {
  const index = new MiniSearch<SearchRecord>(SEARCH_OPTIONS);
  index.addAll(records);
  return index;
}

const search = createSearch(build());

function found(query: string): string {
  return [...search(query).ids].sort().join(', ');
}

describe('a search', () => {
  it.each([
    ['title, summary, quotations and names alike: a title', 'freight', 'railway'],
    ['a summary', 'trans-caspian', 'pipeline'],
    ['a quotation', 'thursday', 'talks'],
    ['a name', 'lavrov', 'talks'],
    ['the beginning of a word', 'minis', 'talks'],
    ['capital letters', 'MOSCOW', 'talks'],
    ['words in any order', 'moscow talks', 'talks'],
    ['words of different fields', 'gas türkmenbaşy', 'pipeline'],
  ])('takes %s', (_, query, ids) => {
    expect(found(query)).toBe(ids);
  });

  it('needs all of the words', () => {
    expect(found('türkmenbaşy')).toBe('pipeline, railway');
    expect(found('türkmenbaşy freight')).toBe('railway');
    expect(found('moscow freight')).toBe('');
  });

  it('forgives a typo in a long word', () => {
    expect(found('pipelnie')).toBe('pipeline');
    expect(found('railwey')).toBe('railway');
    expect(found('Moskow')).toBe('talks');
    expect(found('Meredow')).toBe('talks');
  });

  it('forgives none in a short word', () => {
    expect(found('gaz')).toBe('');
    expect(found('mett')).toBe('');
  });

  it('does not mind diacritics, typed or left out', () => {
    for (const query of ['turkmenbasy', 'Türkmenbaşy', 'TÜRKMENBAŞY', 'Turkmenbasi']) {
      expect(found(query)).toBe('pipeline, railway');
    }
    expect(found('yagsy')).toBe('talks');
    expect(found('ягшы')).toBe('');
  });

  it('reads other scripts', () => {
    expect(found('Нуртлеу')).toBe('railway');
    expect(found('нурт')).toBe('railway');
  });

  it.each(['', '   ', '“”', '---', '\u0301'])(
    'finds nothing for “%s”, and does not fail',
    (query) => {
      expect(found(query)).toBe('');
    },
  );

  it('tells the words of the corpus that matched, for them to be marked', () => {
    expect([...search('Türkmen freigt').terms].sort()).toEqual([
      'freight',
      'turkmenbasy',
      'turkmenistan',
    ]);
  });
});

describe('loadSearch', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('searches an index as the compiler writes it', async () => {
    const fetch = vi.fn(async (_url: string) => new Response(JSON.stringify(build())));
    vi.stubGlobal('fetch', fetch);
    const loaded = await loadSearch('1a2b', new AbortController().signal);
    expect([...loaded('turkmenbasi freight').ids]).toEqual(['railway']);
    expect(fetch.mock.calls[0]?.[0]).toBe('/data/search/index.json?v=1a2b');
  });
});
