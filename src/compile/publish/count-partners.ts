import { byCodeUnit } from '../../contract/code-unit-order.ts';
import type { Partner } from '../../contract/files.ts';
import { EVENT_TYPES, type EventType } from '../../contract/vocabulary.ts';
import type { Organization } from '../corpus/corpus-schema.ts';
import { nameOfCountry } from '../corpus/countries.ts';
import type { RowStore } from './row-store.ts';

/** The partners that any event bears, by falling count, then by name. */
export function countPartners(store: RowStore, organizations: readonly Organization[]): Partner[] {
  const tallies = new Map<string, { count: number; types: Set<EventType> }>();
  for (let row = 0; row < store.size; row++) {
    for (const partner of store.partners(row)) {
      const tally = tallies.get(partner) ?? { count: 0, types: new Set() };
      tallies.set(partner, tally);
      tally.count += 1;
      tally.types.add(store.type(row));
    }
  }
  const partners = Array.from(tallies, ([id, { count, types }]): Partner => {
    const events = { count, types: EVENT_TYPES.filter((type) => types.has(type)) };
    const organization = organizations.find((candidate) => candidate.id === id);
    if (organization === undefined) {
      return { id, name: nameOfCountry(id), kind: 'country', ...events };
    }
    const { name, fullName } = organization;
    const inFull = fullName === undefined || fullName === name ? {} : { fullName };
    return { id, name, ...inFull, kind: 'organization', ...events };
  });
  return partners.sort(
    (a, b) => b.count - a.count || byCodeUnit(a.name, b.name) || byCodeUnit(a.id, b.id),
  );
}
