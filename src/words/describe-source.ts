import type { SourceReference } from '../contract/event.ts';
import { describeDateSpan } from './describe-date.ts';
import type { Words } from './words.ts';

/** A document's publisher and date: `oilgas.gov.tm, Friday 2 April 2021`. */
export function describeOrigin(source: SourceReference, words: Words): string {
  const published =
    source.published === null
      ? words.source.undatedDocument
      : describeDateSpan(source.published, words.dates);
  return `${source.publisher ?? words.source.unknownPublisher}, ${published}`;
}

/** A document's title, or a phrase that says it has none. */
export function titleOf(source: SourceReference, words: Words): string {
  return source.title ?? words.source.untitled;
}
