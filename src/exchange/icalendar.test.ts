import ICAL from 'ical.js';
import { afterEach, describe, expect, it } from 'vitest';
import type { ExportedEvent } from '../contract/files.ts';
import { writeICalendar } from './icalendar.ts';
import { eventOn, HOSTILE_TEXTS, SITE } from './testing/hostile-events.ts';

function read(...events: ExportedEvent[]) {
  const { text } = writeICalendar(events, SITE);
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

/** First day, and the day after the last. */
function daysOf(event: ExportedEvent): string[] {
  return read(event).flatMap(({ startDate, endDate }) => {
    expect([startDate.isDate, endDate.isDate]).toEqual([true, true]);
    return [startDate.toString(), endDate.toString()];
  });
}

describe('writeICalendar', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it.each(['UTC', 'America/New_York', 'Asia/Tokyo'])('writes whole days in %s', (timezone) => {
    process.env.TZ = timezone;
    expect(daysOf(eventOn('2021-04-01'))).toEqual(['2021-04-01', '2021-04-02']);
    expect(daysOf(eventOn('2020-12-15/2020-12-31'))).toEqual(['2020-12-15', '2021-01-01']);
    expect(daysOf(eventOn('2020/2023'))).toEqual(['2020-01-01', '2024-01-01']);
    expect(daysOf(eventOn('1066-10-14'))).toEqual(['1066-10-14', '1066-10-15']);
  });

  it('writes years of four digits', () => {
    expect(writeICalendar([eventOn('0044-03-15')], SITE).text).toContain('DATE:00440315\r\n');
    expect(writeICalendar([eventOn('9999-12-31')], SITE).leftOut).toBe(1);
  });

  it.each(['2021-04', '2021', '[2021-04-01..2021-05-08]', '2021-04-01~', '2019~/2020'])(
    'names the date %s as uncertain',
    (edtf) => {
      expect(read(eventOn(edtf))[0]?.summary).toBe('(uncertain) Talks');
    },
  );

  it('says the date in words, and a status other than happened', () => {
    const [happened, proposed] = read(eventOn('2021-04'), eventOn('2022', { status: 'proposed' }));
    expect(happened?.description).toBe('in Apr 2021\n\nThey talked.');
    expect(proposed?.description).toBe('in 2022\n\nword of proposed\n\nThey talked.');
  });

  it('has moments within up to a leap year, and intervals of any length', () => {
    const leftOut = (edtf: string) => writeICalendar([eventOn(edtf)], SITE).leftOut;
    expect(leftOut('2020')).toBe(0);
    expect(leftOut('[2020-01-01..2021-01-01]')).toBe(1);
    expect(leftOut('2000-01-01/2021-01-01')).toBe(0);
  });

  it('leaves out and counts dates that a calendar cannot show', () => {
    const dates = ['2021-04-01', 'XXXX', '2021/..', '../2021', '[2019..2021]', '2020-02-01'];
    const events = dates.map((edtf) => eventOn(edtf));
    expect(read(...events)).toHaveLength(2);
    expect(writeICalendar(events, SITE).leftOut).toBe(4);
  });

  it('gives every event a permanent id and its address, and no date of today', () => {
    const [event] = read(eventOn('2021-04-01'));
    expect(event?.uid).toBe('talks@example.org');
    expect(event?.component.getFirstPropertyValue('url')).toBe(SITE.eventAddress('talks'));
    expect(String(event?.component.getFirstPropertyValue('dtstamp'))).toBe('1970-01-01T00:00:00Z');
    expect(event?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  });

  it.each(HOSTILE_TEXTS)('keeps %j within its property', (hostile) => {
    const event = eventOn('2021-04-01', { title: hostile, summary: hostile, place: hostile });
    const { text } = writeICalendar([event, eventOn('2022-04-01')], SITE);
    const [first, second] = read(event, eventOn('2022-04-01'));
    const said = hostile.replaceAll('\r\n', '\n');
    expect(first?.summary).toBe(said);
    expect(first?.location).toBe(said);
    expect(first?.description).toBe(`Thu 1 Apr 2021\n\n${said}`);
    expect(second?.summary).toBe('Talks');
    const lengths = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
  });
});
