/** Paths of files, relative to `public/data`: the compiler writes, the app requests them. */
export const MANIFEST_PATH = 'manifest.json';
export const SEARCH_INDEX_PATH = 'search/index.json';
/** Rows of all events, in list order. */
export const SEARCH_ROWS_PATH = 'search/rows.json';
export const EVENTS_EXPORT_PATH = 'exports/events.json';

export function detailPath(shard: number): string {
  return `details/${shard}.json`;
}

/** How to cite the events of a detail file. Written by the build, since it contains addresses. */
export function citationsPath(shard: number): string {
  return `citations/${shard}.json`;
}

export function sourcePath(sourceId: string): string {
  return `sources/${sourceId}.json`;
}

/** A country's flag: SVG, 3:2. Organisations have none. */
export function flagPath(countryCode: string): string {
  return `flags/${countryCode}.svg`;
}
