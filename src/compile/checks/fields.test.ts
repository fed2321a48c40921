import { describe, expect, it } from 'vitest';
import { complaints, edited } from '../testing/small-corpus.ts';
import { fields } from './fields.ts';

describe('fields', () => {
  it('suggests the field that was meant', () => {
    const texts = edited('events/talks.yaml', 'summary: The', 'sumary: The');
    expect(complaints(fields, texts)).toMatchInlineSnapshot(`
      "corpus/events/talks.yaml:1:3 error moscow-talks-2021: summary is missing
        hint: write it; docs/curating.md explains each field
      corpus/events/talks.yaml:3:3 error moscow-talks-2021: unknown field "sumary"; did you mean "summary"?
        hint: use one of: id, title, summary, date, basis, partners, type, modes, contexts, status, place, participants, prominence, note, added, aliases, citations"
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
        hint: write it; docs/curating.md explains each field"
    `);
  });

  it('wants a list where one belongs', () => {
    const texts = edited('events/talks.yaml', '[RU, OSCE]', 'RU');
    expect(complaints(fields, texts)).toMatchInlineSnapshot(`
      "corpus/events/talks.yaml:8:13 error moscow-talks-2021: partners is not a list
        hint: write [a, b], or lines that begin with "- ""
    `);
  });

  it('wants whole numbers', () => {
    const texts = edited('events/talks.yaml', 'type: CONSULT', 'type: CONSULT\n  prominence: high');
    expect(complaints(fields, texts)).toMatchInlineSnapshot(`
      "corpus/events/talks.yaml:10:15 error moscow-talks-2021: prominence is not a whole number
        hint: correct the value"
    `);
  });

  it('wants prominence within its limits', () => {
    const texts = edited('events/talks.yaml', 'type: CONSULT', 'type: CONSULT\n  prominence: 101');
    expect(complaints(fields, texts)).toMatchInlineSnapshot(`
      "corpus/events/talks.yaml:10:15 error moscow-talks-2021: prominence is too large
        hint: write 100 or less"
    `);
  });

  it('suggests the rights that were meant', () => {
    const texts = edited('documents/report.md', 'rights: excerpt', 'rights: excerpts');
    expect(complaints(fields, texts)).toMatchInlineSnapshot(`
      "corpus/documents/report.md:8:9 error report: unknown rights "excerpts"; did you mean "excerpt"?
        hint: use one of: excerpt, full"
    `);
  });

  it('wants at least one partner', () => {
    const texts = edited('events/talks.yaml', '[RU, OSCE]', '[]');
    expect(complaints(fields, texts)).toMatchInlineSnapshot(`
      "corpus/events/talks.yaml:8:13 error moscow-talks-2021: partners is an empty list
        hint: name at least one"
    `);
  });

  it('suggests the context that was meant', () => {
    const texts = edited('events/talks.yaml', '[diplomatic]', '[economics]');
    expect(complaints(fields, texts)).toMatchInlineSnapshot(`
      "corpus/events/talks.yaml:11:14 error moscow-talks-2021: unknown context "economics"; did you mean "economic"?
        hint: use one of: military, intelligence, executive, legislative, election, political_institutions, pro_democracy, pro_autocracy, economic, legal, reparations, human_rights, rights_freedoms, repression, human_security, gender, lgbt, religion_ethnicity, inequality, diplomatic, territory, peacekeeping, health, asylum, migration, disasters, natural_resource, environment, technology, terrorism, cbrn, cyber, misinformation, crime, corruption, illegal_drugs, trafficking"
    `);
  });

  it('suggests the status that was meant', () => {
    const texts = edited('events/talks.yaml', 'status: happened', 'status: Schedule');
    expect(complaints(fields, texts)).toMatchInlineSnapshot(`
      "corpus/events/talks.yaml:12:11 error moscow-talks-2021: unknown status "Schedule"; did you mean "scheduled"?
        hint: use one of: happened, scheduled, proposed"
    `);
  });

  it('suggests the type that was meant', () => {
    const texts = edited('events/talks.yaml', 'type: CONSULT', 'type: Consult');
    expect(complaints(fields, texts)).toMatchInlineSnapshot(`
      "corpus/events/talks.yaml:9:9 error moscow-talks-2021: unknown type "Consult"; did you mean "CONSULT"?
        hint: use one of: AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT, REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT"
    `);
  });
});
