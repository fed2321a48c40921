import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUndated } from '../../chronology/compare.ts';
import { parsePeriod } from '../../chronology/period.ts';
import { anyRange, anySpan, nearDay } from '../../chronology/testing/arbitrary-dates.ts';
import { eventsFromText, idsOf } from '../../chronology/testing/events-from-text.ts';
import type { EventSummary } from '../../contract/event.ts';
import { EVENT_TYPES, type EventType } from '../../contract/vocabulary.ts';
import { divideByWindow, type Filter, neighbours, passes } from './selectors.ts';

const EVENTS = eventsFromText(`
embassy    | 1992-02-19 | US       | SUPPORT
talks      | 2021-04-01 | RU OSCE  | CONSULT
visit      | 2021-10    | KZ       | CONSULT
trade      | 2020/2023  | KZ RU    | COOPERATE
route      | 2022/..    | IR KZ    | COOPERATE
ratified   | [..2020]   | KZ       | SUPPORT
`);

function passing(filter: Partial<Filter>, found: string[] | null = null): string {
  const whole: Filter = { partners: [], types: [], ...filter };
  const ids = found === null ? null : new Set(found);
  return idsOf(EVENTS.filter((event) => passes(event, whole, ids)));
}

describe('passes', () => {
  it('lets every event through where nothing is chosen', () => {
    expect(passing({})).toBe(idsOf(EVENTS));
  });

  it('takes any of the partners', () => {
    expect(passing({ partners: ['RU'] })).toBe('talks, trade');
    expect(passing({ partners: ['US', 'OSCE'] })).toBe('embassy, talks');
    expect(passing({ partners: ['RU', 'OSCE'] })).toBe('talks, trade');
    expect(passing({ partners: ['XX'] })).toBe('');
  });

  it('takes any of the types', () => {
    expect(passing({ types: ['SUPPORT'] })).toBe('embassy, ratified');
    expect(passing({ types: ['SUPPORT', 'CONSULT'] })).toBe('embassy, talks, visit, ratified');
  });

  it('takes what has one of the partners, one of the types, and was found', () => {
    expect(passing({ partners: ['KZ'], types: ['CONSULT', 'SUPPORT'] })).toBe('visit, ratified');
    expect(passing({ partners: ['KZ'] }, ['trade', 'talks'])).toBe('trade');
    expect(passing({}, ['talks'])).toBe('talks');
  });

  it('lets nothing through where a search found nothing', () => {
    expect(passing({}, [])).toBe('');
  });

  const anyEvent = fc
    .record({
      partners: fc.uniqueArray(fc.constantFrom('KZ', 'RU', 'US', 'OSCE'), { minLength: 1 }),
      type: fc.constantFrom(...EVENT_TYPES),
    })
    .map(({ partners, type }) => event({ partners, type }));

  it('shows with two partners what it shows with either', () => {
    fc.assert(
      fc.property(
        anyEvent,
        fc.constantFrom('KZ', 'RU'),
        fc.constantFrom('US', 'OSCE'),
        (e, a, b) => {
          const types: EventType[] = [];
          const one = (id: string) => passes(e, { partners: [id], types }, null);
          expect(passes(e, { partners: [a, b], types }, null)).toBe(one(a) || one(b));
        },
      ),
    );
  });
});

describe('divideByWindow', () => {
  it('tells what is in view from what is elsewhere and what has no place', () => {
    const year = parsePeriod('2021');
    if (year === null) throw new Error('2021 is a year');
    const places = divideByWindow(EVENTS, year);
    expect(idsOf(places.inWindow)).toBe('talks, visit, trade');
    expect(idsOf(places.outside)).toBe('embassy, route');
    expect(idsOf(places.undated)).toBe('ratified');
  });

  it('loses no event, shows none twice, and keeps their order', () => {
    const events = fc
      .array(anySpan(nearDay))
      .map((spans) => spans.map((date, index) => event({ id: `e${index}`, date })));
    fc.assert(
      fc.property(events, anyRange(nearDay), (all, window) => {
        const { inWindow, outside, undated } = divideByWindow(all, window);
        const divided = [...inWindow, ...outside, ...undated];
        expect(divided).toHaveLength(all.length);
        expect(new Set(divided)).toEqual(new Set(all));
        expect(undated.every((one) => isUndated(one.date))).toBe(true);
        for (const place of [inWindow, outside, undated]) {
          expect(place).toEqual(all.filter((one) => place.includes(one)));
        }
      }),
    );
  });
});

describe('neighbours', () => {
  function around(id: string): string {
    const { previous, next } = neighbours(EVENTS, id);
    return `${previous?.id ?? '-'} < ${id} < ${next?.id ?? '-'}`;
  }

  it('are the events before and after', () => {
    expect(around('talks')).toBe('embassy < talks < visit');
  });

  it('are missing at the ends', () => {
    expect(around('embassy')).toBe('- < embassy < talks');
    expect(around('ratified')).toBe('route < ratified < -');
  });

  it('are missing where the event is not among them', () => {
    expect(around('nowhere')).toBe('- < nowhere < -');
    expect(neighbours([], 'talks')).toEqual({ previous: undefined, next: undefined });
  });
});

function event(some: Partial<EventSummary>): EventSummary {
  const [whole] = eventsFromText('any | 2021 | KZ');
  if (whole === undefined) throw new Error('one line is one event');
  return { ...whole, ...some };
}
