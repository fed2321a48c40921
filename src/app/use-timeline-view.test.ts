import { QueryClientProvider } from '@tanstack/react-query';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { stringifyIsoDay } from '../chronology/days.ts';
import { eventsFromText, idsOf } from '../chronology/testing/events-from-text.ts';
import type { Manifest } from '../contract/files.ts';
import { FORMAT_VERSION } from '../contract/vocabulary.ts';
import { createQueryClient, rootTileQuery, searchQuery } from './data/queries.ts';
import type { Search } from './data/search.ts';
import { parseAddress } from './state/address.ts';
import { viewStore } from './state/view-store.ts';
import { type TimelineView, useTimelineView } from './use-timeline-view.ts';

const EVENTS = eventsFromText(`
embassy    | 1992-02-19 | US       | SUPPORT
talks      | 2021-04-01 | RU OSCE  | CONSULT
visit      | 2021-10    | KZ       | CONSULT
route      | 2022/..    | IR KZ    | COOPERATE
ratified   | [..2020]   | KZ       | SUPPORT
`);

const MANIFEST: Manifest = {
  format: FORMAT_VERSION,
  version: '1a2b',
  title: 'Turkmenistan',
  subject: { id: 'TM', name: 'Turkmenistan' },
  eventCount: EVENTS.length,
  undatedCount: 1,
  extent: { earliest: '1992-02-19', latest: '2022-01-01' },
  partners: [],
  types: [],
  sources: [],
  detailShards: 1,
};

/** Finds the events whose id begins with the query. */
const search: Search = (query) => ({
  ids: new Set(EVENTS.filter(({ id }) => id.startsWith(query)).map(({ id }) => id)),
  terms: new Set([query]),
});

beforeEach(() => {
  // React renders on the server from the initial state; here the store stands for a browser's.
  vi.spyOn(viewStore, 'getInitialState').mockImplementation(() => viewStore.getState());
});

/** The view of an address, with the data that has been loaded. */
function viewAt(address: string, loaded: { tile?: boolean; search?: boolean } = {}): TimelineView {
  const url = new URL(address, 'https://timeline.example');
  viewStore.getState().show(parseAddress(url, '/'));
  const client = createQueryClient();
  if (loaded.tile ?? true) {
    client.setQueryData(rootTileQuery('1a2b').queryKey, { events: EVENTS });
  }
  if (loaded.search ?? true) client.setQueryData(searchQuery('1a2b').queryKey, () => search);
  const views: TimelineView[] = [];
  const Probe = () => {
    views.push(useTimelineView(MANIFEST));
    return null;
  };
  renderToStaticMarkup(createElement(QueryClientProvider, { client }, createElement(Probe)));
  client.clear();
  const last = views.at(-1);
  if (last === undefined) throw new Error('nothing was rendered');
  return last;
}

/** `embassy < talks < visit` */
function around({ neighbours, selected }: TimelineView): string {
  return [neighbours.previous?.id, selected?.id, neighbours.next?.id].join(' < ');
}

describe('the timeline’s view', () => {
  it('holds all events of an address without anything', () => {
    const view = viewAt('/');
    expect(idsOf(view.filtered)).toBe(idsOf(EVENTS));
    expect(idsOf(view.places.inWindow)).toBe('embassy, talks, visit, route');
    expect(idsOf(view.places.undated)).toBe('ratified');
    expect([view.loading, view.failure, view.selected]).toEqual([false, undefined, undefined]);
  });

  it('divides what passes the filter by the window', () => {
    const { filtered, places, window } = viewAt('/?partner=KZ,US&from=2021&to=2021');
    expect(idsOf(filtered)).toBe('embassy, visit, route, ratified');
    expect(idsOf(places.inWindow)).toBe('visit');
    expect(idsOf(places.outside)).toBe('embassy, route');
    expect(stringifyIsoDay(window.from)).toBe('2021-01-01');
    expect(stringifyIsoDay(window.to)).toBe('2021-12-31');
  });

  it('walks from the open event to its neighbours among those that pass', () => {
    expect(around(viewAt('/event/visit/'))).toBe('talks < visit < route');
    expect(around(viewAt('/event/visit/?partner=KZ'))).toBe(' < visit < route');
  });

  it('does not lose the open event where it is filtered out, nor count it in', () => {
    const view = viewAt('/event/talks/?partner=KZ,US');
    expect(view.selected?.id).toBe('talks');
    expect(view.selectedPasses).toBe(false);
    expect(idsOf(view.filtered)).toBe('embassy, visit, route, ratified');
    expect(around(view)).toBe('embassy < talks < visit');
  });

  it('keeps the open event in view of a search that does not find it', () => {
    const view = viewAt('/event/talks/?q=vis');
    expect(idsOf(view.filtered)).toBe('visit');
    expect([...view.terms]).toEqual(['vis']);
    expect(view.selectedPasses).toBe(false);
    expect(around(view)).toBe(' < talks < visit');
  });

  it('has no open event where none has the id', () => {
    const view = viewAt('/event/nowhere/');
    expect(view.selected).toBeUndefined();
    expect(view.selectedPasses).toBe(true);
    expect(around(view)).toBe(' <  < ');
  });

  it('says that it is loading until the events are there, and the search where there is one', () => {
    expect(viewAt('/', { tile: false }).loading).toBe(true);
    expect(viewAt('/', { search: false }).loading).toBe(false);
    expect(viewAt('/?q=vis', { search: false }).loading).toBe(true);
    expect(viewAt('/?q=vis').loading).toBe(false);
  });
});
