import type { EventId, EventSummary, PartnerId } from '../../contract/event.ts';
import type { EventType } from '../../contract/vocabulary.ts';

/** Which events pass, whatever the window: any of the partners and any of the types; none chosen means all. */
export interface Filter {
  partners: readonly PartnerId[];
  types: readonly EventType[];
}

/** `found`: what a search found, null where there is none. */
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
