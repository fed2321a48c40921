import type { SourceReference } from '../contract/event.ts';
import { describeDateSpan } from './describe-date.ts';
import { text } from './index.ts';

/** Where a document comes from and of when it is: `oilgas.gov.tm, Friday 2 April 2021`. */
export function describeOrigin(source: SourceReference): string {
  const published =
    source.published === null
      ? text.source.undatedDocument
      : describeDateSpan(source.published, text.dates);
  return `${source.publisher ?? text.source.unknownPublisher}, ${published}`;
}

/** The document's title, or what stands for one that has none. */
export function titleOf(source: SourceReference): string {
  return source.title ?? text.source.untitled;
}
