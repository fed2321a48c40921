import { routePath, stringifyAddress } from './address.ts';
import { INITIAL_VIEW, type View } from './view-state.ts';

/** The path that the site is served under, with a slash at both ends. */
export const BASE = import.meta.env.BASE_URL;

/** Address of an event's page. */
export function eventHref(id: string): string {
  return routePath({ kind: 'event', id }, BASE);
}

/** Address of a document's page, with a passage as its fragment if given. */
export function sourceHref(id: string, passage?: string): string {
  return routePath({ kind: 'source', id }, BASE) + (passage === undefined ? '' : `#${passage}`);
}

/** Address of a view to share: route, filters, search and window, but neither display nor frame. */
export function viewHref(view: View): string {
  const { route, partners, types, timeWindow, query } = view;
  return stringifyAddress({ ...INITIAL_VIEW, route, partners, types, timeWindow, query }, BASE);
}

/** A path of the site as an absolute address. */
export function absoluteAddress(href: string): string {
  return new URL(href, window.location.href).href;
}

/** Address of a view for another site's frame, without its route. */
export function embedHref(view: View): string {
  const embed = { report: null };
  return stringifyAddress({ ...view, route: INITIAL_VIEW.route, embed }, BASE);
}
