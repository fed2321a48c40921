import { countries, getCountryCode } from 'countries-list';

/** English names by ISO 3166-1 alpha-2 code. From a pinned package, so that they never differ by machine. */
const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(countries).map(([code, country]) => [code, country.name]),
);

export function isCountry(code: string): boolean {
  return NAMES.has(code);
}

/** `Kazakhstan` for `KZ`; null for any other code. */
export function countryName(code: string): string | null {
  return NAMES.get(code) ?? null;
}

/** The code that belongs to an English name, a former name, or a code in lower case; null for any other. */
export function countryCodeFor(word: string): string | null {
  if (NAMES.has(word.toUpperCase())) return word.toUpperCase();
  return getCountryCode(word) || null;
}
