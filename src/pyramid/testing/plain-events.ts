import { parseIsoDay } from '../../chronology/days.ts';
import type { EventSummary } from '../../contract/event.ts';
import { EVENT_TYPES } from '../../contract/vocabulary.ts';
import type { ChannelFacts } from '../channels-of.ts';
import { prominenceKey } from '../prominence-key.ts';
import { packRow } from '../rows.ts';
import { strandOf } from '../strands.ts';
import { layoutOf } from '../write/place-pyramid.ts';
import type { PlacedEvents, PlacedFile } from '../write/placed-events.ts';

/** Events in memory, as objects. */
export interface PlainEvents extends PlacedEvents {
  /** The content of a file. */
  text(file: PlacedFile): string;
}

interface PlainRecord {
  dataset: string;
  text?: string;
}

/**
 * @param recordOf What an event is a record of; null for an event of documents, whose detail no
 * file can have here.
 */
export function plainEvents(
  events: readonly EventSummary[],
  recordOf: (row: number) => PlainRecord | null = () => ({ dataset: 'votes' }),
): PlainEvents {
  const at = (row: number) => {
    const event = events[row];
    if (event === undefined) throw new RangeError(`no row ${row}`);
    return event;
  };
  const jsonOf = (row: number, as: 'row' | 'record' | 'event') => {
    const packed = packRow(at(row));
    if (as === 'event') throw new Error('the details of documents are not in memory');
    return JSON.stringify(as === 'row' ? packed : { row: packed, text: recordOf(row)?.text });
  };
  return {
    size: events.length,
    id: (row) => at(row).id,
    strand: (row) => strandOf(at(row).date),
    start: (row) => dayOf(at(row).date.earliest ?? at(row).date.latest),
    end: (row) => dayOf(at(row).date.latest),
    year: (row) => Number(at(row).date.earliest?.slice(0, 4)),
    type: (row) => at(row).type,
    prominenceKey: (row) => prominenceKey(at(row)),
    partners: (row) => at(row).partners,
    dataset: (row) => recordOf(row)?.dataset,
    detailLength: (row) => jsonOf(row, 'record').length,
    text: ({ parts }) =>
      parts
        .map((part) => {
          if (typeof part === 'string') return part;
          const json = Array.from(part.rows, (row) => jsonOf(row, part.as)).join();
          return part.as === 'event' ? `{${json}}` : `[${json}]`;
        })
        .join(''),
  };
}

function dayOf(day: string | null): number {
  return day === null ? Number.POSITIVE_INFINITY : parseIsoDay(day);
}

/** What the manifest says of some events. */
export function factsOf(
  events: readonly EventSummary[],
  layout = layoutOf(plainEvents(events)),
): ChannelFacts {
  const counted = (some: readonly EventSummary[]) =>
    EVENT_TYPES.map((id) => ({ id, count: some.filter(({ type }) => type === id).length })).filter(
      ({ count }) => count > 0,
    );
  const partners = [...new Set(events.flatMap((event) => event.partners))].map((id) => {
    const own = events.filter((event) => event.partners.includes(id));
    return { id, count: own.length, types: counted(own).map((type) => type.id) };
  });
  return { eventCount: events.length, layout, partners, types: counted(events) };
}
