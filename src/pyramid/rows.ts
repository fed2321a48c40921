import type { EventSummary } from '../contract/event.ts';
import type { Row } from './format.ts';

/** Packs an event's summary. `unpackRow` is its inverse. */
export function packRow(event: EventSummary): Row {
  const { edtf, earliest, latest, kind, approximate } = event.date;
  const plain = kind === 'instant' && !approximate && edtf === earliest;
  const row: Row = [
    event.id,
    event.title,
    plain ? edtf : [edtf, earliest, latest, kind, approximate],
    event.partners,
    event.type,
    event.prominence,
  ];
  if (event.status !== 'happened') row.push(event.modes, event.status);
  else if (event.modes.length > 0) row.push(event.modes);
  return row;
}

export function unpackRow(row: Row): EventSummary {
  const [id, title, date, partners, type, prominence, modes, status] = row;
  return {
    id,
    title,
    date:
      typeof date === 'string'
        ? { edtf: date, earliest: date, latest: date, kind: 'instant', approximate: false }
        : {
            edtf: date[0],
            earliest: date[1],
            latest: date[2],
            kind: date[3],
            approximate: date[4],
          },
    partners,
    type,
    modes: modes ?? [],
    status: status ?? 'happened',
    prominence,
  };
}
