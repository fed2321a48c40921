import { describe, expect, it } from 'vitest';
import { complaints, edited } from '../testing/small-corpus.ts';
import { dateExists } from './date-exists.ts';

describe('date-exists', () => {
  it('names the last day of the month', () => {
    const texts = edited('events/talks.yaml', 'date: 2021-04-01', 'date: 2021-02-30');
    expect(complaints(dateExists, texts)).toMatchInlineSnapshot(`
      "corpus/events/talks.yaml:4:9 error moscow-talks-2021: 2021-02-30 does not exist: the last day of February 2021 is the 28th
        hint: correct the day, or leave it out where the document does not give it"
    `);
  });

  it('knows twelve months', () => {
    const texts = edited('documents/report.md', 'published: 2021-04-02', 'published: 2021-14');
    expect(complaints(dateExists, texts)).toMatchInlineSnapshot(`
      "corpus/documents/report.md:5:12 error report: 2021-14 does not exist: months run from 01 to 12
        hint: correct the month"
    `);
  });
});
