import type { EventDetail, EventSummary } from '../event.ts';

/** The detail of an event of which no more is known than its summary. */
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
