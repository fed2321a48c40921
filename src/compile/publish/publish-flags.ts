import * as flags from 'country-flag-icons/string/3x2';
import type { Partner } from '../../contract/files.ts';
import { flagPath } from '../../pyramid/data-paths.ts';
import type { WriteFile } from './write-file.ts';

const SVG_BY_COUNTRY: ReadonlyMap<string, string> = new Map(Object.entries(flags));

/** Writes `flags/<code>.svg` for the subject and for each partner that is a country. */
export function publishFlags(
  subject: string,
  partners: readonly Partner[],
  write: WriteFile,
): void {
  const countries = partners.filter(({ kind }) => kind === 'country').map(({ id }) => id);
  for (const code of new Set([subject, ...countries])) {
    write(flagPath(code), new TextEncoder().encode(flagOf(code)));
  }
}

/** @throws Error if there is no flag; publish-flags.test.ts checks that every country has one */
export function flagOf(countryCode: string): string {
  const svg = SVG_BY_COUNTRY.get(countryCode);
  if (svg === undefined) throw new Error(`no flag for ${countryCode}`);
  return svg;
}
