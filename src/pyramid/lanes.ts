import type { PartnerId } from '../contract/event.ts';

/** The lane of events without a partner. */
const NO_PARTNER = '';

/** The lanes that show an event: one for each partner. */
export function lanesOf({ partners }: { partners: readonly PartnerId[] }): readonly PartnerId[] {
  return partners.length > 0 ? partners : [NO_PARTNER];
}
