import type { EventDetail, EventSummary } from '../event.ts';

/** A detail with no more than a summary. */
export function bareDetail(summary: EventSummary): EventDetail {
  return {
    ...summary,
    summary: '',
    basis: null,
    contexts: [],
    place: null,
    participants: [],
    note: null,
    citations: [],
    sources: [],
    added: null,
    record: null,
  };
}
