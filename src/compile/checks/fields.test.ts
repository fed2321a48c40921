import { describe, expect, it } from 'vitest';
import { complaints, edited } from '../testing/small-corpus.ts';
import { fields } from './fields.ts';

describe('fields', () => {
  it('suggests the field that was meant', () => {
    const texts = edited('events/talks.yaml', 'summary: The', 'sumary: The');
    expect(complaints(fields, texts)).toMatchInlineSnapshot(`
      "corpus/events/talks.yaml:1:3 error moscow-talks-2021: summary is missing
        mend: write it; docs/curating.md tells what belongs there
      corpus/events/talks.yaml:3:3 error moscow-talks-2021: unknown field "sumary"; did you mean "summary"?
        mend: use one of: id, title, summary, date, basis, partners, type, modes, contexts, status, place, participants, prominence, note, added, aliases, citations"
    `);
  });

  it('says which entry lacks a field', () => {
    const texts = edited(
      'events/talks.yaml',
      'quote: The ministers met on Thursday in Moscow.',
      'prefix: programme',
    );
    expect(complaints(fields, texts)).toMatchInlineSnapshot(`
      "corpus/events/talks.yaml:18:7 error moscow-talks-2021: citations[1].quote is missing
        mend: write it; docs/curating.md tells what belongs there"
    `);
  });

  it('wants a list where one belongs', () => {
    const texts = edited('events/talks.yaml', '[RU, OSCE]', 'RU');
    expect(complaints(fields, texts)).toMatchInlineSnapshot(`
      "corpus/events/talks.yaml:8:13 error moscow-talks-2021: partners is not a list
        mend: write [a, b], or lines that begin with "- ""
    `);
  });

  it('wants whole numbers', () => {
    const texts = edited('events/talks.yaml', 'type: CONSULT', 'type: CONSULT\n  prominence: high');
    expect(complaints(fields, texts)).toMatchInlineSnapshot(`
      "corpus/events/talks.yaml:10:15 error moscow-talks-2021: prominence is not a whole number
        mend: correct the value"
    `);
  });

  it('wants prominence within its limits', () => {
    const texts = edited('events/talks.yaml', 'type: CONSULT', 'type: CONSULT\n  prominence: 101');
    expect(complaints(fields, texts)).toMatchInlineSnapshot(`
      "corpus/events/talks.yaml:10:15 error moscow-talks-2021: prominence is too large
        mend: write 100 or less"
    `);
  });

  it('suggests the rights that were meant', () => {
    const texts = edited('documents/report.md', 'rights: excerpt', 'rights: excerpts');
    expect(complaints(fields, texts)).toMatchInlineSnapshot(`
      "corpus/documents/report.md:8:9 error report: rights is "excerpts"; did you mean "excerpt"?
        mend: use one of: excerpt, full"
    `);
  });

  it('wants at least one partner', () => {
    const texts = edited('events/talks.yaml', '[RU, OSCE]', '[]');
    expect(complaints(fields, texts)).toMatchInlineSnapshot(`
      "corpus/events/talks.yaml:8:13 error moscow-talks-2021: partners is an empty list
        mend: name at least one"
    `);
  });
});
