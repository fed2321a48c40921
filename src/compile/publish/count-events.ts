import { byCodeUnit } from '../../contract/code-unit-order.ts';
import type { Manifest, Partner } from '../../contract/files.ts';
import { EVENT_TYPES, type EventType } from '../../contract/vocabulary.ts';
import type { Organisation } from '../corpus/corpus-schema.ts';
import { countryName } from '../corpus/countries.ts';
import type { RowStore } from './row-store.ts';

/** Types that occur, by falling count, then in PLOVER's order. */
export function countTypes(store: RowStore): Manifest['types'] {
  const counts = new Map<EventType, number>();
  for (let row = 0; row < store.size; row++) {
    const type = store.type(row);
    counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  return EVENT_TYPES.map((id) => ({ id, count: counts.get(id) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** Partners of at least one event, by falling count, then by name. */
export function countPartners(store: RowStore, organisations: readonly Organisation[]): Partner[] {
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
    const organisation = organisations.find((candidate) => candidate.id === id);
    if (organisation === undefined) {
      return { id, name: countryName(id) ?? id, kind: 'country', ...events };
    }
    const { name, fullName } = organisation;
    const inFull = fullName === undefined || fullName === name ? {} : { fullName };
    return { id, name, ...inFull, kind: 'organization', ...events };
  });
  return partners.sort(
    (a, b) => b.count - a.count || byCodeUnit(a.name, b.name) || byCodeUnit(a.id, b.id),
  );
}
