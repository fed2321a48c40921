import type { Citation, EventDetail, EventId, SourceReference } from '../../contract/event.ts';

/** The evidence of an event: a passage of a document, or the row of a data set. */
export type Footnote = { number: number } & (
  | { kind: 'passage'; citation: Citation; source: SourceReference }
  | { kind: 'row'; record: NonNullable<EventDetail['record']> }
);

export interface Footnotes {
  /** In the order of their numbers, which start at 1. */
  notes: Footnote[];
  /** Note numbers of each event, in the order of its citations. */
  byEvent: ReadonlyMap<EventId, readonly number[]>;
}

/** Numbers the evidence of events in order of first use; events that cite the same passage share its number. */
export function footnotesOf(events: readonly EventDetail[]): Footnotes {
  const notes: Footnote[] = [];
  const numbers = new Map<string, number>();
  const passageNumber = (citation: Citation, source: SourceReference) => {
    const key = `${citation.source} ${citation.start} ${citation.end}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = notes.length + 1;
    notes.push({ number, kind: 'passage', citation, source });
    numbers.set(key, number);
    return number;
  };
  const byEvent = new Map(
    events.map((event) => {
      if (event.record !== null) {
        const number = notes.length + 1;
        notes.push({ number, kind: 'row', record: event.record });
        return [event.id, [number]];
      }
      const ofEvent = event.citations.flatMap((citation) => {
        const source = event.sources.find((one) => one.id === citation.source);
        return source === undefined ? [] : [passageNumber(citation, source)];
      });
      return [event.id, [...new Set(ofEvent)]];
    }),
  );
  return { notes, byEvent };
}
