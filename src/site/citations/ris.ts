import { commonParts } from '../../exchange/csl-date.ts';
import type { Citable } from '../../exchange/csl-item.ts';
import type { CitationPackages } from './citation-packages.ts';

/**
 * Writes RIS. The library maps fields. Left alone it would break lines within words and addresses,
 * cut ids, and lose the ends of intervals and dates in words.
 */
export function risWriter({ plugins }: CitationPackages): (citable: Citable) => string {
  return ({ item: { issued, ...item }, issuedInWords }) => {
    const parts = commonParts(issued);
    const prepared = {
      ...item,
      ...(parts.length > 0 && { issued: { 'date-parts': [parts] } }),
      ...(issuedInWords !== undefined && { note: issuedInWords }),
    };
    const [entry] = plugins.output.format('ris', [prepared], { format: 'object' });
    if (entry === undefined) throw new Error(`No RIS for ${item.id}.`);
    const tags: typeof entry = { ...entry, ID: item.id };
    if (parts.length > 0) tags.DA = risDate(parts);
    const { TY, ...others } = tags;
    const fields = Object.entries(others).flatMap(([tag, value]) =>
      [value].flat().map((one) => `${tag}  - ${one}\n`),
    );
    return `TY  - ${TY}\n${fields.join('')}ER  - \n`;
  };
}

/** `2021/04/01/`: always three slashes, whatever is known. */
function risDate([year = 0, month, day]: number[]): string {
  const padded = [month, day].map((part) =>
    part === undefined ? '' : String(part).padStart(2, '0'),
  );
  return [String(year).padStart(4, '0'), ...padded, ''].join('/');
}
