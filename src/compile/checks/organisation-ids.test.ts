import { describe, expect, it } from 'vitest';
import { complaints, edited } from '../testing/small-corpus.ts';
import { organisationIds } from './organisation-ids.ts';

describe('organisation-ids', () => {
  it('refuses the code of a country', () => {
    const texts = edited('organizations.yaml', 'id: OSCE', 'id: OM');
    expect(complaints(organisationIds, texts)).toMatchInlineSnapshot(`
      "corpus/organizations.yaml:1:7 error OM: "OM" is the code of a country, Oman
        hint: choose a longer id"
    `);
  });

  it('refuses lower case', () => {
    const texts = edited('organizations.yaml', 'id: OSCE', 'id: osce');
    expect(complaints(organisationIds, texts)).toMatchInlineSnapshot(`
      "corpus/organizations.yaml:1:7 error osce: "osce" is not an id of an organisation
        hint: use A-Z, 0-9 and hyphens, a letter first, such as OSCE"
    `);
  });
});
