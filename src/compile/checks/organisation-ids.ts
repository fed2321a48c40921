import { PartnerIdSchema } from '../../contract/event.ts';
import { countryName } from '../corpus/countries.ts';
import { type Check, errorAt, type Finding } from './check.ts';

/** Ids of organisations are short, upper-case, and not a country's code. */
export const organisationIds: Check = {
  name: 'organisation-ids',
  check: ({ organisations }) =>
    organisations.flatMap((organisation) => {
      const { ownId } = organisation;
      const finding = ownId && findingOn(ownId.text);
      return ownId && finding ? [errorAt(organisation, ownId.path, finding)] : [];
    }),
};

function findingOn(id: string): Finding | null {
  const country = countryName(id);
  if (country !== null) {
    const message = `"${id}" is the code of a country, ${country}`;
    return { message, hint: 'choose a longer id' };
  }
  if (PartnerIdSchema.safeParse(id).success) return null;
  return {
    message: `"${id}" is not an id of an organisation`,
    hint: 'use A-Z, 0-9 and hyphens, a letter first, such as OSCE',
  };
}
