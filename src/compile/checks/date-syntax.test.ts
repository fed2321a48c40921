import { describe, expect, it } from 'vitest';
import { complaints, edited } from '../testing/small-corpus.ts';
import { dateSyntax } from './date-syntax.ts';

describe('date-syntax', () => {
  it('refuses what is not EDTF', () => {
    const texts = edited('events/talks.yaml', 'date: 2021-04-01', 'date: 1 April 2021');
    expect(complaints(dateSyntax, texts)).toMatchInlineSnapshot(`
      "corpus/events/talks.yaml:4:9 error moscow-talks-2021: "1 April 2021" is not an EDTF date
        hint: write for example 2021-04-01, 2021-04, 2021, 2021-04-01/2021-04-03 or [2021-04-01..2021-04-08]"
    `);
  });

  it('refuses EDTF that it cannot resolve', () => {
    const texts = edited('documents/report.md', 'published: 2021-04-02', 'published: 2021-21');
    expect(complaints(dateSyntax, texts)).toMatchInlineSnapshot(`
      "corpus/documents/report.md:5:12 error report: "2021-21" is a season, which differs by hemisphere and whose winter belongs to two years
        hint: write the months that are meant, such as [2021-03..2021-05] for the northern spring"
    `);
  });
});
