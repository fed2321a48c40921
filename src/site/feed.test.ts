import { DOMParser, type Element } from '@xmldom/xmldom';
import { afterEach, expect, test, vi } from 'vitest';
import { eventsFromText } from '../chronology/testing/events-from-text.ts';
import type { EventDetail } from '../contract/event.ts';
import { bareDetail } from '../contract/testing/bare-detail.ts';
import { en } from '../words/en.ts';
import { feedFile } from './feed.ts';

const ADDRESS = 'https://a.example/x/';
const HOSTILE = [
  '<b>bold</b> & "friends" &amp; &lt;i&gt;',
  "]]> </title> <!-- 'quoted'",
  'Переговоры в Москве — Gurbanguly, ň, 外交 𐰚',
  'a bell \u0007 and \uFFFF',
];

afterEach(() => {
  vi.useRealTimers();
});

function addedOn(id: string, added: string | null, title = `The ${id}`): EventDetail {
  const [event] = eventsFromText(`${id} | 2021-04 | RU`).map(bareDetail);
  if (event === undefined) throw new Error('No event.');
  return { ...event, title, added, summary: title };
}

interface Entry {
  id: string;
  title: string;
  summary: string;
  updated: string;
  link: string | null;
}

function read(events: readonly EventDetail[], title = 'Freedonia') {
  const xml = feedFile(title, events, ADDRESS, en) ?? '';
  const root = new DOMParser({ onError: refuse }).parseFromString(xml, 'text/xml').documentElement;
  if (root === null) throw new Error('The feed is empty.');
  const entries = [...root.getElementsByTagNameNS(ATOM, 'entry')].map(
    (entry): Entry => ({
      id: childText(entry, 'id'),
      title: shown(childText(entry, 'title')),
      summary: shown(childText(entry, 'summary')),
      updated: childText(entry, 'updated'),
      link: child(entry, 'link').getAttribute('href'),
    }),
  );
  return { root, entries };
}

const ATOM = 'http://www.w3.org/2005/Atom';

function refuse(level: string, message: string): never {
  throw new Error(`${level}: ${message}`);
}

function child(parent: Element, name: string): Element {
  const [found] = parent.getElementsByTagNameNS(ATOM, name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
}

function childText(parent: Element, name: string): string {
  return child(parent, name).textContent ?? '';
}

/** What a feed reader shows of an element of type `html`. */
function shown(html: string): string {
  const page = new DOMParser({ onError: refuse }).parseFromString(
    `<div>${html}</div>`,
    'text/html',
  );
  return page.documentElement?.textContent ?? '';
}

test('the newest additions come first, those of a day in the order of the list', () => {
  const { root, entries } = read([
    addedOn('early', '2026-11-21'),
    addedOn('unknown', null),
    addedOn('new', '2026-12-01'),
    addedOn('late', '2026-11-21'),
  ]);
  expect(entries.map(({ id }) => id)).toEqual([
    'https://a.example/x/event/new/',
    'https://a.example/x/event/early/',
    'https://a.example/x/event/late/',
  ]);
  expect(entries.map(({ link }) => link)).toEqual(entries.map(({ id }) => id));
  expect(entries[1]?.updated).toBe('2026-11-21T00:00:00.000Z');
  expect(childText(root, 'updated')).toBe('2026-12-01T00:00:00.000Z');
});

test('it has what a feed must have, and says where it is', () => {
  const { root } = read([addedOn('talks', '2026-11-21')]);
  expect(root.namespaceURI).toBe(ATOM);
  expect(childText(root, 'id')).toBe('https://a.example/x/feed.xml');
  expect(childText(child(root, 'author'), 'name')).toBe('Freedonia: a diplomatic timeline');
  const links = [...root.childNodes].filter((node): node is Element => node.nodeName === 'link');
  expect(links.map((link) => [link.getAttribute('rel'), link.getAttribute('href')])).toEqual([
    ['alternate', ADDRESS],
    ['self', 'https://a.example/x/feed.xml'],
  ]);
});

test.each(HOSTILE)('%j is text', (words) => {
  const { root, entries } = read([addedOn('talks', '2026-11-21', words)], words);
  const legal = words.replaceAll('\u0007', '').replaceAll('\uFFFF', '');
  expect(entries[0]?.title).toBe(legal);
  expect(entries[0]?.summary).toBe(`some time in April 2021${legal}`);
  expect(childText(root, 'title')).toBe(`${legal}: a diplomatic timeline`);
  expect(childText(child(root, 'author'), 'name')).toBe(`${legal}: a diplomatic timeline`);
});

test('it has at most 50 entries', () => {
  const events = Array.from({ length: 60 }, (_, index) => addedOn(`e${index}`, '2026-11-21'));
  expect(read(events).entries).toHaveLength(50);
});

test('it is the same on any day, and absent where no event says when it was added', () => {
  const events = [addedOn('talks', '2026-11-21')];
  const feedOn = (day: string) => {
    vi.setSystemTime(day);
    return feedFile('Freedonia', events, ADDRESS, en);
  };
  expect(feedOn('2026-11-21')).toBe(feedOn('2031-02-03'));
  expect(feedFile('Freedonia', [addedOn('talks', null)], ADDRESS, en)).toBeNull();
});
