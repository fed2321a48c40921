import { describe, expect, it } from 'vitest';
import { complaints, edited } from '../testing/small-corpus.ts';
import { contextsKnown } from './contexts-known.ts';

describe('contexts-known', () => {
  it('suggests the context that was meant', () => {
    const texts = edited('events/talks.yaml', '[diplomatic]', '[economics]');
    expect(complaints(contextsKnown, texts)).toMatchInlineSnapshot(`
      "corpus/events/talks.yaml:11:14 error moscow-talks-2021: unknown context "economics"; did you mean "economic"?
        mend: use one of: military, intelligence, executive, legislative, election, political_institutions, pro_democracy, pro_autocracy, economic, legal, reparations, human_rights, rights_freedoms, repression, human_security, gender, lgbt, religion_ethnicity, inequality, diplomatic, territory, peacekeeping, health, asylum, migration, disasters, natural_resource, environment, technology, terrorism, cbrn, cyber, misinformation, crime, corruption, illegal_drugs, trafficking"
    `);
  });
});
