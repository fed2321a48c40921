import type { EventId, EventSummary, PartnerId } from '../contract/event.ts';
import type { EventType } from '../contract/vocabulary.ts';

/** Events pass that have any of the partners and any of the types. An empty list lets all pass. */
export interface Filter {
  partners: readonly PartnerId[];
  types: readonly EventType[];
}

/** `found`: the result of a search; null if there is no search. */
export function passes(
  event: EventSummary,
  { partners, types }: Filter,
  found: ReadonlySet<EventId> | null,
): boolean {
  return (
    (partners.length === 0 || event.partners.some((id) => partners.includes(id))) &&
    (types.length === 0 || types.includes(event.type)) &&
    (found === null || found.has(event.id))
  );
}
