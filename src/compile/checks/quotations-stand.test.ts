import { describe, expect, it } from 'vitest';
import { complaints, edited, SMALL_CORPUS } from '../testing/small-corpus.ts';
import { quotationsStand } from './quotations-stand.ts';

describe('quotations-stand', () => {
  it('names the nearest passage', () => {
    const texts = edited(
      'events/talks.yaml',
      'quote: The ministers met',
      'quote: The two ministers met',
    );
    expect(complaints(quotationsStand, texts)).toMatchInlineSnapshot(`
      "corpus/events/talks.yaml:19:14 error moscow-talks-2021: quotation is not in document report
        nearest: "News The ministers met on Thursday in Moscow."
        hint: copy the words exactly, quotation marks and spelling mistakes too"
    `);
  });

  it('says nothing is near where nothing is', () => {
    const texts = edited(
      'events/talks.yaml',
      'quote: The ministers met on Thursday in Moscow.',
      'quote: Gas flows through pipes',
    );
    expect(complaints(quotationsStand, texts)).toMatchInlineSnapshot(`
      "corpus/events/talks.yaml:19:14 error moscow-talks-2021: quotation is not in document report
        hint: copy the words exactly from the document; nothing in it resembles these"
    `);
  });

  it('says that prefix or suffix does not fit', () => {
    const texts = edited(
      'events/talks.yaml',
      'quote: The ministers met',
      'prefix: programme\n      quote: The ministers met',
    );
    expect(complaints(quotationsStand, texts)).toMatchInlineSnapshot(`
      "corpus/events/talks.yaml:19:15 error moscow-talks-2021: quotation is in document report, but not with this prefix
        hint: copy the words right before (prefix) and right after it (suffix), or leave them out"
    `);
  });

  it('names the other document where the quotation stands', () => {
    const other = SMALL_CORPUS['documents/report.md']?.replace('signed', 'initialled') ?? '';
    const texts = {
      ...edited('events/talks.yaml', 'The ministers met on Thursday in Moscow.', 'They initialled'),
      'documents/other.md': other,
    };
    expect(complaints(quotationsStand, texts)).toMatchInlineSnapshot(`
      "corpus/events/talks.yaml:19:14 error moscow-talks-2021: quotation is not in document report, but in other
        hint: write source: other"
    `);
  });
});
