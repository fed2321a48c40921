import type { CitationTexts } from '../../contract/citations.ts';
import type { Citable } from '../../exchange/csl-item.ts';
import { bibliographyWriter } from './bibliography-entry.ts';
import { bibtexWriter } from './bibtex.ts';
import { loadCitationPackages } from './citation-packages.ts';
import { risWriter } from './ris.ts';

/** Loads a function that formats a citation in every format. */
export async function loadCitationFormatter(
  root: string,
): Promise<(one: Citable) => CitationTexts> {
  const packages = await loadCitationPackages(root);
  const chicago = bibliographyWriter(packages, packages.chicago);
  const apa = bibliographyWriter(packages, packages.plugins.config.get('@csl').styles.get('apa'));
  const bibtex = bibtexWriter(packages);
  const ris = risWriter(packages);
  return (citable) => ({
    chicago: chicago(citable.item),
    // APA gives the day of reading for undated items; without a day only the word would be left.
    apa: apa(citable.item).replace(/ Retrieved (?=https?:)/, ' '),
    bibtex: bibtex(citable),
    ris: ris(citable),
    csl: JSON.stringify([citable.item], null, 2),
  });
}
