const number = { '@type': 'xsd:nonNegativeInteger' };
const string = { '@type': 'xsd:string' };
const link = { '@type': '@id' };
const word = { '@type': '@vocab' };

/** The terms that we use of the W3C's annotation context, so that a test needs no network. */
export const ANNOTATION_CONTEXT = {
  '@context': {
    oa: 'http://www.w3.org/ns/oa#',
    dc: 'http://purl.org/dc/elements/1.1/',
    dctypes: 'http://purl.org/dc/dcmitype/',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    as: 'http://www.w3.org/ns/activitystreams#',
    id: '@id',
    type: '@type',
    Annotation: 'oa:Annotation',
    TextualBody: 'oa:TextualBody',
    TextQuoteSelector: 'oa:TextQuoteSelector',
    TextPositionSelector: 'oa:TextPositionSelector',
    AnnotationCollection: 'as:OrderedCollection',
    AnnotationPage: 'as:OrderedCollectionPage',
    Text: 'dctypes:Text',
    linking: 'oa:linking',
    describing: 'oa:describing',
    body: { ...link, '@id': 'oa:hasBody' },
    target: { ...link, '@id': 'oa:hasTarget' },
    source: { ...link, '@id': 'oa:hasSource' },
    selector: { ...link, '@id': 'oa:hasSelector' },
    motivation: { ...word, '@id': 'oa:motivatedBy' },
    purpose: { ...word, '@id': 'oa:hasPurpose' },
    exact: { ...string, '@id': 'oa:exact' },
    prefix: { ...string, '@id': 'oa:prefix' },
    suffix: { ...string, '@id': 'oa:suffix' },
    start: { ...number, '@id': 'oa:start' },
    end: { ...number, '@id': 'oa:end' },
    value: { ...string, '@id': 'rdf:value' },
    format: { ...string, '@id': 'dc:format' },
    label: { ...string, '@id': 'rdfs:label' },
    total: { ...number, '@id': 'as:totalItems' },
    startIndex: { ...number, '@id': 'as:startIndex' },
    first: { ...link, '@id': 'as:first' },
    partOf: { ...link, '@id': 'as:partOf' },
    items: { ...link, '@id': 'as:items', '@container': '@list' as const },
  },
};
