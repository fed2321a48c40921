import { PartnerIdSchema } from '../../contract/event.ts';
import { countryName } from '../corpus/countries.ts';
import { textsAt } from '../corpus/read-values.ts';
import { type Check, errorAt } from './check.ts';

/** Ids of organisations are short, upper-case, and no country's code. */
export const organizationIds: Check = {
  name: 'organization-ids',
  check: (corpus) =>
    corpus.organizations.flatMap((organization) =>
      textsAt(organization, 'id').flatMap(({ text, path }) => {
        const country = countryName(text);
        if (country !== null) {
          return errorAt(organization, path, {
            message: `"${text}" is the code of a country, ${country}`,
            mend: 'choose a longer id',
          });
        }
        if (PartnerIdSchema.safeParse(text).success) return [];
        return errorAt(organization, path, {
          message: `"${text}" is no id for an organisation`,
          mend: 'use A-Z, 0-9 and hyphens, a letter first, such as OSCE',
        });
      }),
    ),
};
