import { describe, expect, it } from 'vitest';
import type { ExportedEvent } from '../contract/files.ts';
import { eventOn, HOSTILE_TEXTS, SITE } from './testing/hostile-events.ts';
import { writeTimelineJs } from './timelinejs.ts';

interface Slide {
  unique_id: string;
  start_date: object;
  end_date?: object;
  display_date: string;
  text: { headline: string; text: string };
}

function read(...events: ExportedEvent[]): { title: { text: object }; events: Slide[] } {
  return JSON.parse(writeTimelineJs(events, SITE).text);
}

describe('writeTimelineJs', () => {
  it.each([
    ['2021-01-01', { year: 2021, month: 1, day: 1 }, undefined],
    ['2021-04', { year: 2021, month: 4 }, { year: 2021, month: 4, day: 30 }],
    ['2021', { year: 2021 }, { year: 2021, month: 12, day: 31 }],
    ['2020/2023', { year: 2020 }, { year: 2023, month: 12, day: 31 }],
    ['2020-12-15/2020-12-17', day(2020, 12, 15), day(2020, 12, 17)],
    ['[2021-04-01..2021-05-08]', day(2021, 4, 1), day(2021, 5, 8)],
    ['2019~/2024~', { year: 2019 }, day(2024, 12, 31)],
    ['2021-04/..', { year: 2021, month: 4 }, undefined],
    ['0044-03-15', day(44, 3, 15), undefined],
  ])('dates %s as exactly as it is known', (edtf, start, end) => {
    const [slide] = read(eventOn(edtf)).events;
    expect(slide?.start_date).toEqual(start);
    expect(slide?.end_date).toEqual(end);
  });

  it('says the date in words', () => {
    expect(read(eventOn('2021-04')).events[0]?.display_date).toBe('in Apr 2021');
  });

  it('leaves out and counts undated events', () => {
    const events = ['XXXX', '../2021', '2021', '[1990..2021]'].map((edtf) => eventOn(edtf));
    expect(read(...events).events).toHaveLength(1);
    expect(writeTimelineJs(events, SITE).leftOut).toBe(3);
  });

  it.each(HOSTILE_TEXTS)('lets %j be text', (hostile) => {
    const citations = [{ source: 'report', exact: hostile, start: 0, end: 1 }];
    const event = eventOn('2021', { title: hostile, summary: hostile, citations });
    const { headline = '', text = '' } = read(event).events[0]?.text ?? {};
    expect(headline).not.toMatch(/[<>"']/);
    expect(text.replace(/<\/?(p|blockquote|a)>|<a href="[^"<>]*">/g, '')).not.toMatch(/[<>"']/);
    expect(unescapeHtml(headline)).toBe(hostile);
  });

  it('has the title of the corpus', () => {
    expect(read().title.text).toEqual({
      headline: '&lt;b&gt;Freedonia&lt;/b&gt; &amp; &quot;friends&quot;',
    });
  });
});

function day(year: number, month: number, dayOfMonth: number) {
  return { year, month, day: dayOfMonth };
}

function unescapeHtml(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
