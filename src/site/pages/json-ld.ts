import { routePath } from '../../app/state/address.ts';
import { parsePeriod } from '../../chronology/period.ts';
import type { DateSpan } from '../../contract/date-span.ts';
import type { EventDetail, SourceReference } from '../../contract/event.ts';
import type { SourceDocument } from '../../contract/files.ts';
import { titleOf } from '../../words/describe-source.ts';
import type { Site } from './site.ts';

/** A thing in the vocabulary of schema.org; what is not known is absent. */
export interface JsonLd {
  [property: string]: string | JsonLd | readonly JsonLd[] | undefined;
}

const CONTEXT = 'https://schema.org';

/** An event, its quotations letter by letter, and what each is from. */
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

/** A document, and where it can be read. */
export function sourceJsonLd(source: SourceDocument, site: Site): JsonLd {
  return { '@context': CONTEXT, ...creativeWork(source, site), inLanguage: source.language };
}

/** Only as precisely as the date is known: nothing where it is vague, open or uncertain. */
function knownDates({ edtf }: DateSpan): { startDate?: string; endDate?: string } {
  const [start = '', end = ''] = edtf.split('/');
  return {
    ...(isPlain(start) ? { startDate: start } : {}),
    ...(isPlain(end) ? { endDate: end } : {}),
  };
}

/** A year, month or day that is not qualified; ISO 8601 writes it likewise. */
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

/** The data set that an event is a row of, and the row's own text. */
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
