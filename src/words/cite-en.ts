/** All that a reader sees or hears of citing, in English. */
export const citeText = {
  open: 'Cite',
  unavailable: 'The citations could not be opened.',
  title: 'Cite',
  what: 'What to cite',
  event: (title: string) => `This event: ${title}`,
  source: (title: string, origin: string) => `Document: ${title} (${origin})`,
  dataset: (title: string, publisher: string) => `Data set: ${title} (${publisher})`,
  style: 'Style or format',
  formats: {
    chicago: { name: 'Chicago', help: 'Chicago Manual of Style, 17th edition: bibliography.' },
    apa: { name: 'APA', help: 'American Psychological Association, 7th edition: reference list.' },
    bibtex: { name: 'BibTeX', help: 'For LaTeX, JabRef and others; in UTF-8.' },
    ris: { name: 'RIS', help: 'For EndNote, Mendeley, Citavi and others.' },
    csl: { name: 'CSL-JSON', help: 'For Zotero, Pandoc and others; keeps vague dates.' },
  },
  citation: 'Citation',
  copy: 'Copy',
  copied: 'Citation copied',
  copyFailed: 'The citation could not be copied. It is:',
  download: 'Download',
  saved: (file: string) => `${file} was made.`,
  loading: 'Loading the citations',
  failed: 'The citations could not be loaded.',
  absent: 'There are no citations here.',
  absentHelp:
    'They are made when the site is built, for all but very large timelines; there are none while developing. The link to the event can be cited.',
};
