import { pagePath } from './address.ts';

/** Where the site stands, with a slash at both ends. */
export const BASE = import.meta.env.BASE_URL;

/** Address of an event's own page. */
export function eventHref(id: string): string {
  return pagePath({ kind: 'event', id }, BASE);
}

/** Address of a document's page, at one of its passages if given. */
export function sourceHref(id: string, passage?: string): string {
  return pagePath({ kind: 'source', id }, BASE) + (passage === undefined ? '' : `#${passage}`);
}
