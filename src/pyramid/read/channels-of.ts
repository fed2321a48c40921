import type { PartnerId } from '../../contract/event.ts';
import type { Manifest } from '../../contract/files.ts';
import type { EventType } from '../../contract/vocabulary.ts';
import type { Channel } from '../channel-paths.ts';
import type { Filter } from './filter.ts';

/** What tells which channels there are. */
export type ChannelFacts = Pick<Manifest, 'eventCount' | 'partners' | 'types'>;

/**
 * The channels whose union is the events that pass a filter; none where no event does. Partners that have all events have no
 * channels of their own, and a type has none beside a partner whose only type it is, nor where there is no other.
 */
export function channelsOf({ partners, types }: Filter, facts: ChannelFacts): Channel[] {
  const chosen = partners.flatMap(
    (id) => facts.partners.find((partner) => partner.id === id) ?? [],
  );
  if (partners.length === 0 || chosen.some(({ count }) => count === facts.eventCount)) {
    const all = facts.types.map(({ id }) => id);
    return channelsByType(null, all, types);
  }
  return chosen.flatMap((partner) => channelsByType(partner.id, partner.types, types));
}

/** @param present The types that the partner's events have. */
function channelsByType(
  partner: PartnerId | null,
  present: readonly EventType[],
  chosen: readonly EventType[],
): Channel[] {
  const passing = chosen.length === 0 ? present : present.filter((type) => chosen.includes(type));
  if (passing.length === present.length) return [{ partner, type: null }];
  return passing.map((type) => ({ partner, type }));
}
