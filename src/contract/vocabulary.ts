/*
 * The fixed words and patterns of the data, without zod, so that the browser can import them.
 * Types, modes and contexts are those of PLOVER 2.0; docs/curating.md describes them.
 */

/** Raised if a reader of an older `public/data` would misread a newer one. */
export const FORMAT_VERSION = 2;

/** An id of an event, document or data set, part of its address: `moscow-talks-2021`. */
export const SLUG_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** ISO 3166-1 alpha-2 (`KZ`), or an organisation's short id (`OSCE`). */
export const PARTNER_PATTERN = /^[A-Z][A-Z0-9-]*$/;

/** PLOVER 2.0 event types, from cooperation in words to conflict in deeds. */
export const EVENT_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** PLOVER 2.0 modes by type; a type that is absent has none. */
export const MODES_BY_TYPE: Partial<Record<EventType, readonly string[]>> = {
  CONSULT: ['visit', 'third-party', 'multilateral', 'phone'],
  RETREAT: ['withdraw', 'release', 'disarm', 'ceasefire', 'access', 'resign'],
  REQUEST: ['assist', 'change', 'yield', 'meet'],
  ACCUSE: ['disapprove', 'investigate', 'allege'],
  REJECT: ['assist', 'change', 'yield', 'meet'],
  THREATEN: ['restrict', 'arrest', 'relations', 'expel', 'territory', 'violence'],
  PROTEST: ['demo', 'riot', 'strike', 'hunger', 'boycott', 'obstruct', 'vandalize'],
  SANCTION: ['convict', 'expel', 'withdraw', 'discontinue'],
  MOBILIZE: ['troops', 'weapons', 'police', 'militia'],
  COERCE: [
    'seize',
    'restrict',
    'censor',
    'curfew',
    'martial-law',
    'arrest',
    'deport',
    'withhold',
    'misinformation',
    'cyber',
  ],
  ASSAULT: [
    'abduct',
    'beat',
    'torture',
    'sexual',
    'targeted',
    'destroy',
    'primitive',
    'firearms',
    'explosives',
    'suicide-attack',
    'aerial',
    'drone',
    'heavy-weapons',
    'crowd-control',
    'unconventional',
  ],
};

/** PLOVER 2.0 contexts: what an event is about. */
export const EVENT_CONTEXTS = [
  'military',
  'intelligence',
  'executive',
  'legislative',
  'election',
  'political_institutions',
  'pro_democracy',
  'pro_autocracy',
  'economic',
  'legal',
  'reparations',
  'human_rights',
  'rights_freedoms',
  'repression',
  'human_security',
  'gender',
  'lgbt',
  'religion_ethnicity',
  'inequality',
  'diplomatic',
  'territory',
  'peacekeeping',
  'health',
  'asylum',
  'migration',
  'disasters',
  'natural_resource',
  'environment',
  'technology',
  'terrorism',
  'cbrn',
  'cyber',
  'misinformation',
  'crime',
  'corruption',
  'illegal_drugs',
  'trafficking',
] as const;
export type EventContext = (typeof EVENT_CONTEXTS)[number];

/** PLOVER's auxiliary modes historical, future and hypothetical, in plain words. */
export const EVENT_STATUSES = ['happened', 'scheduled', 'proposed'] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

/** A known day; something that lasted; or one moment between two days. */
export const DATE_KINDS = ['instant', 'interval', 'within'] as const;

/** `excerpt` publishes only paragraphs that an event cites, `full` the whole text. */
export const DOCUMENT_RIGHTS = ['excerpt', 'full'] as const;
export type DocumentRights = (typeof DOCUMENT_RIGHTS)[number];

/** What a curator writes for what a document does not say. */
export const UNKNOWN = 'unknown';

/** Formats of a citation, in the order in which readers see them. */
export const CITATION_FORMATS = ['chicago', 'apa', 'bibtex', 'ris', 'csl'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** Placeholder in citations for the site's address, if the build did not know it. */
export const UNKNOWN_SITE = 'https://site.invalid/';
