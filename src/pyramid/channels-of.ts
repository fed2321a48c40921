import type { PartnerId } from '../contract/event.ts';
import type { Manifest } from '../contract/files.ts';
import type { EventType } from '../contract/vocabulary.ts';
import { type Channel, channelFolder } from './channel-paths.ts';
import type { Filter } from './filter.ts';

/** What decides which channels exist. The manifest has it. */
export interface ChannelFacts extends Pick<Manifest, 'eventCount' | 'layout' | 'types'> {
  partners: readonly Pick<Manifest['partners'][number], 'id' | 'count' | 'types'>[];
}

/**
 * The channels whose union is the events that pass a filter; none if no event passes. No channel
 * exists that would repeat another: none of a partner that all events have, and none of a type that
 * is the only one of its partner, or of all events.
 */
export function channelsOf({ partners, types }: Filter, facts: ChannelFacts): Channel[] {
  const chosen = partners.flatMap(
    (id) => facts.partners.find((partner) => partner.id === id) ?? [],
  );
  if (partners.length === 0 || chosen.some(({ count }) => count === facts.eventCount)) {
    return ofTypes(
      null,
      types,
      facts.types.map(({ id }) => id),
    );
  }
  return chosen.flatMap((partner) => ofTypes(partner.id, types, partner.types));
}

/** @param present The types of the partner's events. */
function ofTypes(
  partner: PartnerId | null,
  chosen: readonly EventType[],
  present: readonly EventType[],
): Channel[] {
  const passing = present.filter((type) => chosen.length === 0 || chosen.includes(type));
  if (passing.length === present.length) return [{ partner, type: null }];
  return passing.map((type) => ({ partner, type }));
}

/** Every channel that exists: those that filters of at most one partner and one type read. */
export function allChannels(facts: ChannelFacts): Channel[] {
  if (facts.layout === 'one') return [{ partner: null, type: null }];
  const choices = <T>(some: readonly { id: T }[]) => [[], ...some.map(({ id }) => [id])];
  const channels = choices(facts.partners).flatMap((partners) =>
    choices(facts.types).flatMap((types) => channelsOf({ partners, types }, facts)),
  );
  return [...new Map(channels.map((channel) => [channelFolder(channel), channel])).values()];
}
