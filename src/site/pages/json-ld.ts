import { routePath } from '../../app/state/address.ts';
import { parsePeriod } from '../../chronology/period.ts';
import type { DateSpan } from '../../contract/date-span.ts';
import type { EventDetail, SourceReference } from '../../contract/event.ts';
import type { SourceDocument } from '../../contract/files.ts';
import { titleOf } from '../../words/describe-source.ts';
import type { Site } from './site.ts';

/** A thing in the vocabulary of schema.org; unknown properties are absent. */
export interface JsonLd {
  [property: string]: string | JsonLd | readonly JsonLd[] | undefined;
}

const CONTEXT = 'https://schema.org';

/** An event with its exact quotations and their sources. */
export function eventJsonLd(event: EventDetail, site: Site): JsonLd {
  const url =
    site.address === null ? undefined : routePath({ kind: 'event', id: event.id }, site.address);
  return {
    '@context': CONTEXT,
    '@type': 'Event',
    name: event.title,
    description: event.summary || undefined,
    url,
    mainEntityOfPage:
      event.added === null ? undefined : { '@type': 'WebPage', url, dateCreated: event.added },
    ...knownDates(event.date),
    location: event.place === null ? undefined : { '@type': 'Place', name: event.place },
    subjectOf: [...quotations(event, site), ...records(event, site)],
  };
}

/** A document with the address where it can be read. */
export function sourceJsonLd(source: SourceDocument, site: Site): JsonLd {
  return { '@context': CONTEXT, ...creativeWork(source, site), inLanguage: source.language };
}

/** Start and end, only as precise as the date is: absent if vague, open or uncertain. */
function knownDates({ edtf }: DateSpan): { startDate?: string; endDate?: string } {
  const [start = '', end = ''] = edtf.split('/');
  return {
    ...(isPlain(start) ? { startDate: start } : {}),
    ...(isPlain(end) ? { endDate: end } : {}),
  };
}

/** Whether a date is an unqualified year, month or day, which ISO 8601 writes alike. */
function isPlain(edtf: string): boolean {
  return parsePeriod(edtf) !== null;
}

function quotations({ citations, sources }: EventDetail, site: Site): JsonLd[] {
  return citations.map(({ exact, source }) => {
    const work = sources.find(({ id }) => id === source);
    return {
      '@type': 'Quotation',
      text: exact,
      isPartOf: work === undefined ? undefined : creativeWork(work, site),
    };
  });
}

/** The event's data set, and its row's text. */
function records({ record }: EventDetail, { manifest }: Site): JsonLd[] {
  const found = manifest.datasets.find(({ id }) => id === record?.dataset);
  if (record === null || found === undefined) return [];
  const dataset: JsonLd = {
    '@type': 'Dataset',
    name: found.title,
    publisher: { '@type': 'Organization', name: found.publisher },
    url: found.url ?? undefined,
  };
  return record.text === null
    ? [dataset]
    : [{ '@type': 'Quotation', text: record.text, isPartOf: dataset }];
}

function creativeWork(source: SourceReference, { address, words }: Site): JsonLd {
  const ours = address === null ? undefined : routePath({ kind: 'source', id: source.id }, address);
  return {
    '@type': 'CreativeWork',
    name: titleOf(source, words),
    publisher:
      source.publisher === null ? undefined : { '@type': 'Organization', name: source.publisher },
    creditText: source.author ?? undefined,
    datePublished: source.published === null ? undefined : knownDates(source.published).startDate,
    url: source.url ?? ours,
  };
}
