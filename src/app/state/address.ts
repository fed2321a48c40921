import { type DayRange, parsePeriod, periodFrom, periodTo } from '../../chronology/period.ts';
import {
  EVENT_TYPES,
  type EventType,
  PARTNER_PATTERN,
  SLUG_PATTERN,
} from '../../contract/vocabulary.ts';
import { WHOLE_TIME, type WindowRequest } from '../../view/time-window.ts';
import {
  DISPLAYS,
  type Display,
  type Embed,
  INITIAL_VIEW,
  type Route,
  type View,
} from './view-state.ts';

/** A view, and the parts of its address that were not understood, as `name=value` or a path. */
export interface ParsedAddress {
  view: View;
  ignored: string[];
}

/** Folder of pages for frames, since hosts allow framing by path; `?embed` means the same. */
const EMBED_FOLDER = 'embed/';

/**
 * Reads an address: `/event/moscow-talks-2021/?partner=RU`, `/?from=2020-03&to=2021&view=list`.
 * @param url path and query, with or without origin
 * @param base the path the site is served under, with a slash at both ends
 */
export function parseAddress(url: URL, base: string): ParsedAddress {
  const ignored: string[] = [];
  const framed = isEmbedPath(url.pathname, base);
  const route = parseRoute(url, framed ? base + EMBED_FOLDER : base, ignored);
  const view: View = { ...INITIAL_VIEW, route };
  const once = new Map<string, string>();
  for (const [name, value] of url.searchParams) {
    if (once.has(name)) ignored.push(`${name}=${value}`);
    else once.set(name, value);
  }
  for (const [name, value] of once) {
    const ignore = (part = value) => ignored.push(`${name}=${part}`);
    switch (name) {
      case 'partner':
        view.partners = parseList(
          value,
          (word) => (PARTNER_PATTERN.test(word) ? word : null),
          ignore,
        );
        break;
      case 'type':
        view.types = parseList(value, parseType, ignore);
        break;
      case 'q':
        view.query = value.trim();
        break;
      case 'view':
        view.display = parseDisplay(value, ignore);
        break;
      case 'from':
      case 'to':
      case 'embed':
      case 'report':
        break;
      default:
        ignore();
    }
  }
  view.timeWindow = parseWindow(once.get('from'), once.get('to'), ignored);
  view.embed = parseEmbed(framed, once.get('embed'), once.get('report'), ignored);
  return { view, ignored };
}

/** The address of a view, defaults left out: path, query and fragment, below `base`. */
export function stringifyAddress(view: View, base: string): string {
  const query: string[] = [];
  if (view.partners.length > 0) query.push(`partner=${view.partners.join(',')}`);
  if (view.types.length > 0) query.push(`type=${view.types.join(',')}`);
  if (view.timeWindow.from !== null) query.push(`from=${periodFrom(view.timeWindow.from)}`);
  if (view.timeWindow.to !== null) query.push(`to=${periodTo(view.timeWindow.to)}`);
  // Half a surrogate pair, which an input method may leave, cannot be encoded.
  const words = view.query.trim().replace(/\p{Surrogate}/gu, '\ufffd');
  if (words !== '') query.push(`q=${encodeURIComponent(words)}`);
  if (view.display !== INITIAL_VIEW.display) query.push(`view=${view.display}`);
  if (view.embed?.report != null) query.push(`report=${view.embed.report}`);
  const { route } = view;
  const folder = view.embed === null ? base : base + EMBED_FOLDER;
  const fragment =
    route.kind === 'source' && route.passage !== undefined ? `#${route.passage}` : '';
  return routePath(route, folder) + (query.length > 0 ? `?${query.join('&')}` : '') + fragment;
}

/** Path of a route, without filters or window. */
export function routePath(route: Route, base: string): string {
  return route.kind === 'timeline' ? base : `${base}${route.kind}/${route.id}/`;
}

function isEmbedPath(pathname: string, base: string): boolean {
  return `${pathname}/`.startsWith(base + EMBED_FOLDER);
}

function parseRoute({ pathname, hash }: URL, base: string, ignored: string[]): Route {
  if (`${pathname}/` === base) return INITIAL_VIEW.route;
  const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname.slice(1);
  if (path === '' || path === 'index.html') return INITIAL_VIEW.route;
  const [kind, id = '', ...rest] = path.replace(/\/(?:index\.html)?$/, '').split('/');
  if (rest.length === 0 && SLUG_PATTERN.test(id)) {
    if (kind === 'event') return { kind, id };
    if (kind === 'source')
      return hash.length > 1 ? { kind, id, passage: hash.slice(1) } : { kind, id };
  }
  ignored.push(pathname);
  return INITIAL_VIEW.route;
}

/** `?embed` and `?embed=1` mean the same; `report` is an origin, such as `https://example.org`. */
function parseEmbed(
  framed: boolean,
  flag: string | undefined,
  report: string | undefined,
  ignored: string[],
): Embed | null {
  const asked = flag === '' || flag === '1';
  if (flag !== undefined && !asked) ignored.push(`embed=${flag}`);
  const embed = framed || asked ? { report: parseOrigin(report) } : null;
  if (report !== undefined && embed?.report == null) ignored.push(`report=${report}`);
  return embed;
}

/** @returns null if it is not an origin, or more than one */
function parseOrigin(value: string | undefined): string | null {
  if (value === undefined || !URL.canParse(value)) return null;
  const { protocol, origin, href } = new URL(value);
  return /^https?:$/.test(protocol) && href === `${origin}/` ? origin : null;
}

/** Upper-cases, drops repeats and empty words, and reports words that `parse` rejects. */
function parseList<T extends string>(
  value: string,
  parse: (word: string) => T | null,
  ignore: (word: string) => void,
): T[] {
  const found = new Set<T>();
  for (const word of value.split(',').filter((part) => part.trim() !== '')) {
    const parsed = parse(word.trim().toUpperCase());
    if (parsed === null) ignore(word);
    else found.add(parsed);
  }
  return [...found];
}

function parseType(word: string): EventType | null {
  return EVENT_TYPES.find((type) => type === word) ?? null;
}

function parseDisplay(word: string, ignore: () => void): Display {
  const known = DISPLAYS.find((display) => display === word);
  if (known === undefined) ignore();
  return known ?? INITIAL_VIEW.display;
}

function parseWindow(
  from: string | undefined,
  to: string | undefined,
  ignored: string[],
): WindowRequest {
  const first = parseBound('from', from, ignored);
  const last = parseBound('to', to, ignored);
  if (first !== null && last !== null && first.from > last.to) {
    ignored.push(`from=${from}`, `to=${to}`);
    return WHOLE_TIME;
  }
  return { from: first?.from ?? null, to: last?.to ?? null };
}

function parseBound(name: string, value: string | undefined, ignored: string[]): DayRange | null {
  if (value === undefined) return null;
  const period = parsePeriod(value);
  if (period === null) ignored.push(`${name}=${value}`);
  return period;
}
