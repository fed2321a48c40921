import { pagePath, stringifyAddress } from './address.ts';
import { INITIAL_VIEW, type View } from './view-state.ts';

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

/** Address of a view for others: page, filter, search and window, but neither layout nor frame. */
export function viewHref(view: View): string {
  const { page, partners, types, window, query } = view;
  return stringifyAddress({ ...INITIAL_VIEW, page, partners, types, window, query }, BASE);
}

/** An address below the site's, in full. */
export function absoluteAddress(href: string): string {
  return new URL(href, window.location.href).href;
}

/** Address of the timeline for another site's frame, with the filter, words, window and layout of a view. */
export function embedHref(view: View): string {
  const embed = { report: null };
  return stringifyAddress({ ...view, page: INITIAL_VIEW.page, embed }, BASE);
}
