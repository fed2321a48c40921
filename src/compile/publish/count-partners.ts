import type { Partner } from '../../contract/files.ts';
import { byCodeUnit } from '../code-unit-order.ts';
import type { Organization } from '../corpus-schema.ts';
import { nameOfCountry } from '../countries.ts';
import type { RowStore } from '../pyramid/row-store.ts';

/** The partners that any event bears, by falling count, then by name. */
export function countPartners(store: RowStore, organizations: readonly Organization[]): Partner[] {
  const counts = new Map<string, number>();
  for (let row = 0; row < store.size; row++) {
    for (const partner of store.partners(row)) counts.set(partner, (counts.get(partner) ?? 0) + 1);
  }
  const partners = Array.from(counts, ([id, count]): Partner => {
    const organization = organizations.find((candidate) => candidate.id === id);
    if (organization === undefined) return { id, name: nameOfCountry(id), kind: 'country', count };
    const { name, fullName } = organization;
    const inFull = fullName === undefined || fullName === name ? {} : { fullName };
    return { id, name, ...inFull, kind: 'organization', count };
  });
  return partners.sort(
    (a, b) => b.count - a.count || byCodeUnit(a.name, b.name) || byCodeUnit(a.id, b.id),
  );
}
