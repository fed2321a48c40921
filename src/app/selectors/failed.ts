/** What could not be loaded, for the pane that says so. */
export interface Failed {
  error: Error;
  retry: () => void;
}

/** The failure of a query; undefined if it has not failed. */
export function failureOf(query: {
  error: Error | null;
  refetch: () => Promise<unknown>;
}): Failed | undefined {
  if (query.error === null) return undefined;
  return { error: query.error, retry: () => void query.refetch() };
}
