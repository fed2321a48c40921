/** The quantile of `share`, from 0 to 1; NaN without values. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The median of each figure over the runs. */
export function medians<T extends Record<keyof T, number>>(runs: readonly T[]): T {
  const [first] = runs;
  if (first === undefined) throw new Error('No run to take a median of.');
  const entries = Object.keys(first).map((name) => {
    return [name, median(runs.map((run) => run[name as keyof T]))];
  });
  return Object.fromEntries(entries);
}

export const ms = (value: number) => (Number.isNaN(value) ? 'none' : `${value.toFixed(0)} ms`);
/** To a tenth: at 60 frames a second a frame takes 16.7 ms. */
export const frame = (value: number) => (Number.isNaN(value) ? 'none' : `${value.toFixed(1)} ms`);
export const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
export const MB = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`;
export const whole = (value: number) => Math.round(value).toLocaleString('en');
export const ratio = (value: number) => `${value.toFixed(2)}x`;
