import type { SourceReference } from '../contract/event.ts';
import { describeDateSpan } from './describe-date.ts';
import type { Words } from './words.ts';

/** Where a document comes from and of when it is: `oilgas.gov.tm, Friday 2 April 2021`. */
export function describeOrigin(source: SourceReference, words: Words): string {
  const published =
    source.published === null
      ? words.source.undatedDocument
      : describeDateSpan(source.published, words.dates);
  return `${source.publisher ?? words.source.unknownPublisher}, ${published}`;
}

/** The document's title, or what stands for one that has none. */
export function titleOf(source: SourceReference, words: Words): string {
  return source.title ?? words.source.untitled;
}
