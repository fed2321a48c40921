import { describe, expect, it } from 'vitest';
import { complaints, edited } from '../testing/small-corpus.ts';
import { organizationIds } from './organization-ids.ts';

describe('organization-ids', () => {
  it('refuses the code of a country', () => {
    const texts = edited('organizations.yaml', 'id: OSCE', 'id: OM');
    expect(complaints(organizationIds, texts)).toMatchInlineSnapshot(`
      "corpus/organizations.yaml:1:7 error OM: "OM" is the code of a country, Oman
        mend: choose a longer id"
    `);
  });

  it('refuses lower case', () => {
    const texts = edited('organizations.yaml', 'id: OSCE', 'id: osce');
    expect(complaints(organizationIds, texts)).toMatchInlineSnapshot(`
      "corpus/organizations.yaml:1:7 error osce: "osce" is no id for an organisation
        mend: use A-Z, 0-9 and hyphens, a letter first, such as OSCE"
    `);
  });
});
