const TYPES = ['CreativeWork', 'Dataset', 'Event', 'Organization', 'Place', 'Quotation', 'WebPage'];
const DATES = ['dateCreated', 'datePublished', 'endDate', 'startDate'];
const WORDS = ['creditText', 'description', 'inLanguage', 'name', 'text'];
const THINGS = ['isPartOf', 'location', 'mainEntityOfPage', 'publisher', 'subjectOf'];

/**
 * The terms of schema.org that pages use, in place of the whole vocabulary, which would have to be
 * fetched. Other terms have no meaning, so that misspelt ones are found. @see
 * https://schema.org/docs/jsonldcontext.jsonld
 */
export const SCHEMA_ORG = {
  '@context': {
    ...Object.fromEntries([...TYPES, ...WORDS].map((name) => [name, iri(name)])),
    ...Object.fromEntries(DATES.map((name) => [name, { '@id': iri(name), '@type': iri('Date') }])),
    ...Object.fromEntries(
      [...THINGS, 'url'].map((name) => [name, { '@id': iri(name), '@type': '@id' }]),
    ),
  },
};

function iri(name: string): string {
  return `http://schema.org/${name}`;
}
