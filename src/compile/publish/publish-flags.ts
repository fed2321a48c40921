import * as flags from 'country-flag-icons/string/3x2';
import { flagPath } from '../../pyramid/data-paths.ts';
import { byCodeUnit } from '../code-unit-order.ts';
import type { ResolvedCorpus } from '../resolve/resolved-corpus.ts';

const SVG_BY_COUNTRY: ReadonlyMap<string, string> = new Map(Object.entries(flags));

/** `flags/<code>.svg` for the subject and every partner that is a country. */
export function publishFlags(corpus: ResolvedCorpus): Map<string, Uint8Array> {
  const countries = corpus.partners.filter(({ kind }) => kind === 'country').map(({ id }) => id);
  const codes = [...new Set([corpus.subject.id, ...countries])].sort(byCodeUnit);
  return new Map(codes.map((code) => [flagPath(code), new TextEncoder().encode(flagOf(code))]));
}

/** @throws Error if there is no flag; publish-flags.test.ts makes sure that each country has one */
export function flagOf(countryCode: string): string {
  const svg = SVG_BY_COUNTRY.get(countryCode);
  if (svg === undefined) throw new Error(`no flag for ${countryCode}`);
  return svg;
}
