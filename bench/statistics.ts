/** The value below which a share of the values lies, 0 to 1; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Of each figure the median over the runs. */
export function medians<T extends Record<keyof T, number>>(runs: readonly T[]): T {
  const [first] = runs;
  if (first === undefined) throw new Error('No run to take a median of.');
  const entries = Object.keys(first).map((name) => {
    return [name, median(runs.map((run) => run[name as keyof T]))];
  });
  return Object.fromEntries(entries);
}

/** A table in Markdown; all columns but the first are aligned to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

export const ms = (value: number) => (Number.isNaN(value) ? 'none' : `${value.toFixed(0)} ms`);
/** Frames are told to a tenth: 16.7 ms is a sixtieth of a second. */
export const frame = (value: number) => (Number.isNaN(value) ? 'none' : `${value.toFixed(1)} ms`);
export const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
export const MB = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`;
export const whole = (value: number) => Math.round(value).toLocaleString('en');
export const ratio = (value: number) => `${value.toFixed(2)}x`;
