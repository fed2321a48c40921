import type { EventSummary } from '../contract/event.ts';
import type { Row } from '../contract/pyramid.ts';

/** Packs an event's summary; `unpackRow` gives it back. */
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
  const extra = {
    ...(event.modes.length > 0 ? { modes: event.modes } : {}),
    ...(event.status !== 'happened' ? { status: event.status } : {}),
  };
  if (Object.keys(extra).length > 0) row.push(extra);
  return row;
}

export function unpackRow(row: Row): EventSummary {
  const [id, title, date, partners, type, prominence, extra] = row;
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
    modes: extra?.modes ?? [],
    status: extra?.status ?? 'happened',
    prominence,
  };
}
