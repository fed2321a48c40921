import { describe, expect, it } from 'vitest';
import {
  EVENT_CONTEXTS,
  EVENT_STATUSES,
  EVENT_TYPES,
  MODES_BY_TYPE,
} from '../contract/vocabulary.ts';
import { en } from './en.ts';

/** Every string of a tree with its path; functions are skipped. */
function textsOf(tree: object, way = ''): [way: string, text: string][] {
  return Object.entries(tree).flatMap(([name, value]: [string, unknown]) => {
    const path = way === '' ? name : `${way}.${name}`;
    if (typeof value === 'string') return [[path, value]];
    return typeof value === 'object' && value !== null ? textsOf(value, path) : [];
  });
}

describe('the English words', () => {
  it('are never blank or padded', () => {
    const texts = textsOf(en);
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter(([, text]) => text.trim() === '' || text !== text.trim())).toEqual([]);
  });

  it.each([
    ['type', EVENT_TYPES, en.types],
    ['status', EVENT_STATUSES, en.statuses],
    ['context', EVENT_CONTEXTS, en.contexts],
  ] as const)('name every %s of the contract, no two alike', (_, ids, words) => {
    expect(Object.keys(words)).toEqual([...ids]);
    expect(new Set(Object.values(words)).size).toBe(ids.length);
  });

  it('show no code of the data', () => {
    const phrases = EVENT_TYPES.flatMap((type) => [
      en.kind(type, []),
      ...(MODES_BY_TYPE[type] ?? []).map((mode) => en.kind(type, [mode])),
    ]);
    expect(phrases.filter((phrase) => /[_]|[A-Z]{5,}/.test(phrase))).toEqual([]);
  });

  it('name the modes of a type differently', () => {
    for (const [type, modes] of Object.entries(MODES_BY_TYPE)) {
      const known = EVENT_TYPES.find((one) => one === type);
      if (known === undefined) throw new Error(`${type} has modes and is no type`);
      expect(new Set(modes.map((mode) => en.kind(known, [mode]))).size).toBe(modes.length);
    }
  });

  it('say a type and its modes in one phrase', () => {
    expect(en.kind('CONSULT', [])).toBe('Talks and visits');
    expect(en.kind('CONSULT', ['visit'])).toBe('Visit');
    expect(en.kind('CONSULT', ['visit', 'phone'])).toBe('Visit; Talks by phone or video');
    expect(en.kind('COERCE', ['martial-law'])).toBe('Coercion (martial law)');
  });

  it('name each month and weekday once', () => {
    const months = Array.from({ length: 12 }, (_, index) => en.dates.alone({ month: index + 1 }));
    expect(new Set(months).size).toBe(12);
    expect(months[3]).toBe('April');
    const weekdays = Array.from({ length: 7 }, (_, weekday) => en.dates.alone({ weekday }));
    expect(new Set(weekdays).size).toBe(7);
    expect(weekdays[4]).toBe('Thursday');
  });
});

describe('amounts in English', () => {
  it.each([
    [0, '0 events'],
    [1, '1 event'],
    [2, '2 events'],
    [21, '21 events'],
    [11_000, '11,000 events'],
  ])('%i is said as “%s”', (amount, said) => {
    expect(en.events(amount)).toBe(said);
  });

  it('agree with their verb', () => {
    expect(en.timeline.undated(1)).toBe('1 undated event is at the end of the list.');
    expect(en.timeline.undated(2)).toBe('2 undated events are at the end of the list.');
    expect(en.list.outsideWindow(1)).toBe('1 event is outside the time span shown.');
    expect(en.list.outsideWindow(2)).toBe('2 events are outside the time span shown.');
    expect(en.source.citedEvents(1)).toBe('1 event cites this document');
    expect(en.source.citedEvents(2)).toBe('2 events cite this document');
    expect(en.source.gap(1)).toBe('1 paragraph left out');
    expect(en.source.gap(2)).toBe('2 paragraphs left out');
  });

  it('name one thing or several', () => {
    expect([en.detail.passages(1), en.detail.passages(2)]).toEqual(['Passage', 'Passages']);
  });

  it('say how many of the events are in view, or the total if all are', () => {
    expect(en.list.shown(3, 40, true)).toBe('3 of 40 events');
    expect(en.list.shown(0, 1, true)).toBe('0 of 1 event');
    expect(en.list.shown(40, 40, true)).toBe('40 events');
    expect(en.list.shown(3000, 4000, false)).toBe('at least 3,000 events');
    expect(en.list.page(1, 50, 11_445, true)).toBe('1–50 of 11,445');
    expect(en.list.page(1, 50, 11_445, false)).toBe('1–50 of at least 11,445');
    expect(en.search.results(1, 'gas')).toBe('1 event for “gas”');
  });

  it('do not name the same year twice', () => {
    expect(en.page.subtitle('1992', '2024')).toBe('a diplomatic timeline, 1992 to 2024');
    expect(en.page.subtitle('2021', '2021')).toBe('a diplomatic timeline, 2021');
  });
});
