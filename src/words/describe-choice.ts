import {
  dayFromParts,
  dayParts,
  type EpochDay,
  parseIsoDay,
  stringifyIsoDay,
} from '../chronology/days.ts';
import type { Manifest } from '../contract/files.ts';
import type { Choice } from '../view/choice.ts';
import { describeDateSpan } from './describe-date.ts';
import type { Words } from './words.ts';

/** Filters, search and time window in one line: `Only Russia, Iran · Visits · “gas” · 2019 to 2021`. */
export function describeChoice(
  { partners, types, query, timeWindow }: Choice,
  { partners: known, extent }: Pick<Manifest, 'partners' | 'extent'>,
  words: Words,
): string {
  const names = partners.map((id) => known.find((one) => one.id === id)?.name ?? id);
  return [
    names.length === 0 ? words.choice.allPartners : words.choice.only(names.join(', ')),
    types.map((type) => words.types[type]).join(', '),
    query.trim() === '' ? '' : `“${query.trim()}”`,
    describeWindow(timeWindow, extent, words),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** An open side extends to the first or last year of the events. */
function describeWindow(
  { from, to }: Choice['timeWindow'],
  extent: Manifest['extent'],
  words: Words,
): string {
  const first = from ?? (extent && dayFromParts(yearOf(extent.earliest), 1, 1));
  const last = to ?? (extent && dayFromParts(yearOf(extent.latest), 12, 31));
  if (first === null || last === null || first > last) return '';
  const iso = (day: EpochDay) => stringifyIsoDay(day);
  return describeDateSpan(
    { edtf: '', earliest: iso(first), latest: iso(last), kind: 'interval', approximate: false },
    { ...words.dates, throughout: words.dates.alone },
  );
}

function yearOf(isoDay: string): number {
  return dayParts(parseIsoDay(isoDay)).year;
}
