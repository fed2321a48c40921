const TYPES = ['CreativeWork', 'Dataset', 'Event', 'Organization', 'Place', 'Quotation', 'WebPage'];
const DATES = ['dateCreated', 'datePublished', 'endDate', 'startDate'];
const WORDS = ['creditText', 'description', 'inLanguage', 'name', 'text'];
const THINGS = ['isPartOf', 'location', 'mainEntityOfPage', 'publisher', 'subjectOf'];

/**
 * What pages may say in the vocabulary of schema.org, in place of the whole of it, which would have to be fetched. A term that is
 * not here has no meaning, so that a misspelt one is found. @see https://schema.org/docs/jsonldcontext.jsonld
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
