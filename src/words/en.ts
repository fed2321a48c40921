import type { EventContext, EventStatus, EventType } from '../contract/vocabulary.ts';
import { amountsIn } from './amounts.ts';
import type { DateWords, NamedDate } from './describe-date.ts';

const { number, plural, count } = amountsIn('en');

function events(amount: number): string {
  return count(amount, { one: 'event', other: 'events' });
}

function notDrawn(amount: number): string {
  return `Not drawn one by one: ${events(amount)}.`;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

function exactDate({ weekday = -1, day, month = 0, year }: NamedDate): string {
  const parts = [WEEKDAYS[weekday], day, MONTHS[month - 1], year];
  return parts.filter((part) => part !== undefined).join(' ');
}

function date(named: NamedDate): string {
  return named.approximate ? `about ${exactDate(named)}` : exactDate(named);
}

const dates: DateWords = {
  alone: date,
  fromTo: (from, to) => `${date(from)} to ${date(to)}`,
  throughout: (period) => `${period.approximate ? 'about ' : ''}the whole of ${exactDate(period)}`,
  since: (from) => `since ${date(from)}`,
  from: (from) => `from ${date(from)}, end unknown`,
  until: (to) => `until ${date(to)}`,
  someTimeIn: (period) => `some time in ${date(period)}`,
  between: (earliest, latest) => `between ${date(earliest)} and ${date(latest)}`,
  notBefore: (earliest) =>
    earliest.day === undefined ? `in ${date(earliest)} or later` : `on or after ${date(earliest)}`,
  notAfter: (latest) =>
    latest.day === undefined ? `in ${date(latest)} or earlier` : `on or before ${date(latest)}`,
  probably: (phrase) => `probably ${phrase}`,
  unknown: 'at an unknown date',
};

const types: Record<EventType, string> = {
  AGREE: 'Agreement in principle',
  CONSULT: 'Talks and visits',
  SUPPORT: 'Signing and support',
  CONCEDE: 'Concession',
  COOPERATE: 'Trade and cooperation',
  AID: 'Aid',
  RETREAT: 'Withdrawal or release',
  REQUEST: 'Proposal or request',
  ACCUSE: 'Criticism',
  REJECT: 'Refusal',
  THREATEN: 'Threat',
  PROTEST: 'Protest',
  SANCTION: 'Sanction',
  MOBILIZE: 'Mobilisation',
  COERCE: 'Coercion',
  ASSAULT: 'Use of force',
};

/** A type with one of its modes in one phrase. An unlisted pair shows the type, then the mode in brackets. */
const kinds: Record<string, string> = {
  'CONSULT visit': 'Visit',
  'CONSULT third-party': 'Talks in a third country',
  'CONSULT multilateral': 'Multilateral meeting',
  'CONSULT phone': 'Talks by phone or video',
  'REQUEST assist': 'Request for help',
  'REQUEST change': 'Request for a change of policy',
  'REQUEST yield': 'Request for a concession',
  'REQUEST meet': 'Proposal to meet',
  'REJECT assist': 'Refusal of help',
  'REJECT change': 'Refusal to change policy',
  'REJECT yield': 'Refusal of a concession',
  'REJECT meet': 'Refusal to meet',
  'ACCUSE disapprove': 'Criticism',
  'ACCUSE investigate': 'Investigation',
  'ACCUSE allege': 'Allegation',
};

function kind(type: EventType, modes: readonly string[]): string {
  if (modes.length === 0) return types[type];
  const phrases = modes.map(
    (mode) => kinds[`${type} ${mode}`] ?? `${types[type]} (${mode.replaceAll('-', ' ')})`,
  );
  return phrases.join('; ');
}

const contexts: Record<EventContext, string> = {
  military: 'military affairs',
  intelligence: 'intelligence services',
  executive: 'government',
  legislative: 'parliament',
  election: 'elections',
  political_institutions: 'political institutions',
  pro_democracy: 'democracy',
  pro_autocracy: 'autocracy',
  economic: 'economy and trade',
  legal: 'law',
  reparations: 'reparations',
  human_rights: 'human rights',
  rights_freedoms: 'rights and freedoms',
  repression: 'repression',
  human_security: 'human security',
  gender: 'gender',
  lgbt: 'LGBT people',
  religion_ethnicity: 'religion and ethnicity',
  inequality: 'inequality',
  diplomatic: 'diplomacy',
  territory: 'territory and borders',
  peacekeeping: 'peacekeeping',
  health: 'health',
  asylum: 'asylum',
  migration: 'migration',
  disasters: 'disasters',
  natural_resource: 'natural resources and energy',
  environment: 'environment',
  technology: 'technology',
  terrorism: 'terrorism',
  cbrn: 'weapons of mass destruction',
  cyber: 'cyber security',
  misinformation: 'misinformation',
  crime: 'crime',
  corruption: 'corruption',
  illegal_drugs: 'illegal drugs',
  trafficking: 'trafficking',
};

const statuses: Record<EventStatus, string> = {
  happened: 'Happened',
  scheduled: 'Scheduled when it was reported',
  proposed: 'Proposed',
};

/** Everything a reader reads or hears, in English. */
export const en = {
  language: 'en',
  dates,
  types,
  contexts,
  statuses,
  kind,
  number,
  events,

  page: {
    subtitle: (fromYear: string, toYear: string) =>
      fromYear === toYear
        ? `a diplomatic timeline, ${fromYear}`
        : `a diplomatic timeline, ${fromYear} to ${toYear}`,
    subtitleUndated: 'a diplomatic timeline',
    documentTitle: (page: string, site: string) => `${page} – ${site}`,
    siteTitle: (site: string) => `${site}: a diplomatic timeline`,
    description: (site: string, fromYear: string, toYear: string) =>
      `The diplomacy of ${site}, ${fromYear} to ${toYear}, event by event, each with the exact passage it rests on.`,
    home: 'Whole timeline',
    skipToEvents: 'Skip to the events',
    noScriptTitle: 'This timeline needs JavaScript',
    noScript:
      'The interactive timeline cannot run because JavaScript is switched off or blocked. One file has all events, with their dates, sources and quotations:',
    noScriptLink: 'Events of the whole timeline (JSON)',
    loading: 'Loading the timeline',
  },

  /** The published pages, before the app starts or without it. */
  pages: {
    neighbours: 'More of the timeline',
    previous: (title: string) => `Previous event: ${title}`,
    next: (title: string) => `Next event: ${title}`,
    prominent: 'Prominent events',
    listed: (title: string, date: string) => `${title}, ${date}`,
    missingTitle: 'No page has this address',
    missing: 'The link may be mistyped, or the page may have been withdrawn.',
    movedTitle: 'This event has a new address',
    others: (partners: number) => `and ${number(partners)} more`,
    eachWithPassage: 'each with the exact passage it rests on',
  },

  header: {
    search: 'Search events',
    showList: 'List',
    showTimeline: 'Timeline',
    filters: 'Filters',
    filtersActive: (amount: number) => `Filters (${number(amount)})`,
  },

  /** The choice of events in one line, above a picture or a print. */
  choice: {
    allPartners: 'All partners',
    only: (names: string) => `Only ${names}`,
  },

  filters: {
    region: 'Filters',
    partners: 'Partners',
    types: 'Types',
    findPartner: 'Find a partner',
    noPartnerFound: 'No partner of that name.',
    clear: 'Clear filters',
  },

  timeline: {
    region: 'Timeline',
    keys: 'Arrow up and down step through the events, Enter opens one, Escape closes it. Arrow left and right move through time, plus and minus zoom, 0 shows everything.',
    earlier: 'Earlier',
    later: 'Later',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fitAll: 'Fit all',
    undated: (amount: number) =>
      `${count(amount, { one: 'undated event is', other: 'undated events are' })} at the end of the list.`,
    tooltip: (date: string, type: string) => `${date} · ${type}`,
    failed: 'The timeline could not be drawn.',
    failedHelp: 'The list has the same events.',
    loading: 'Loading the timeline',
    lanes: (from: number, to: number, total: number) =>
      `Partners ${number(from)}–${number(to)} of ${number(total)}`,
    previousLanes: 'Previous partners',
    nextLanes: 'Next partners',
    otherParties: 'Other parties',
    hidden: (amount: number) => `+${number(amount)}`,
    hiddenHelp: (amount: number) =>
      `${count(amount, { one: 'more event', other: 'more events' })}; click to zoom in`,
    empty: 'No dated event matches the filters and the search.',
  },

  list: {
    heading: 'Events in view',
    list: 'Events',
    shown: (inView: number, total: number, exact: boolean) => {
      const all = events(total);
      if (!exact) return `at least ${number(inView)} events`;
      return inView === total ? all : `${number(inView)} of ${all}`;
    },
    pages: 'Pages of the list',
    page: (first: number, last: number, total: number, exact: boolean) =>
      `${number(first)}–${number(last)} of ${exact ? '' : 'at least '}${number(total)}`,
    previousPage: 'Previous page',
    nextPage: 'Next page',
    failed: 'The list could not be loaded.',
    undated: 'Undated',
    empty: 'No event is in view.',
    showAllTime: 'Show all dates',
    emptyFiltered: 'No event matches the filters.',
    showAll: 'Show all events',
    emptySearch: (query: string) => `Nothing found for “${query}”.`,
    outsideWindow: (amount: number) =>
      `${count(amount, { one: 'event is', other: 'events are' })} outside the time span shown.`,
  },

  detail: {
    region: 'Event details',
    back: 'Events',
    previous: 'Previous event',
    next: 'Next event',
    copyLink: 'Copy link',
    copied: 'Link copied',
    copyFailed: 'The link could not be copied. Here it is:',
    partner: 'Partner',
    partners: 'Partners',
    type: 'Type',
    status: 'Status',
    place: 'Place',
    people: 'People',
    topics: 'Topics',
    note: 'Note',
    dataset: 'Data set',
    fromDataset: (title: string, publisher: string) =>
      `This event is a row of the data set “${title}” (${publisher}). Its evidence is that row, not a quoted passage.`,
    licence: (licence: string) => `Licence: ${licence}.`,
    rowSource: 'Source of the row',
    unmapped: 'Parties without a country code',
    says: (phrase: string) => `The text says “${phrase}”.`,
    passages: (amount: number) => plural(amount, { one: 'Passage', other: 'Passages' }),
    outsideFilter: 'This event does not match the filters.',
    removeFilters: 'Remove the filters',
    undated: 'Its date is too uncertain for a place on the timeline.',
    outsideWindow: 'This event is outside the time span shown.',
    showInTime: 'Show it on the timeline',
    loading: 'Loading the event',
    failed: 'This event could not be loaded.',
    unknownTitle: 'No event has this address',
    unknown: (id: string) =>
      `There is no event called “${id}” here. The link may be mistyped, or the event may have been withdrawn.`,
  },

  print: {
    print: 'Print',
    notes: 'Passages and sources',
    loading: (done: number, of: number) =>
      of === 0 ? 'Loading the events' : `Loading the events, ${number(done)} of ${number(of)}`,
    failed: 'The print view could not be loaded.',
    cut: (amount: number) =>
      `Only the first ${events(amount)} in view are printed. Narrow the filters or the time span to print the others.`,
  },

  share: {
    copyView: 'Copy link with filters and time span',
    viewCopied: 'Link with filters and time span copied',
    share: 'Share',
    shareFailed: 'The link could not be shared.',
    embed: 'Embed',
    embedCopied: 'Embed code copied',
    embedFailed: 'The code could not be copied. Here it is:',
    openFull: 'Open the full timeline',
  },

  source: {
    paragraph: (paragraph: number, of: number) => `paragraph ${number(paragraph)} of ${number(of)}`,
    read: 'Read in the document',
    original: 'Original page',
    openOriginal: 'Open the passage on the publisher’s site',
    untitled: 'Untitled document',
    undatedDocument: 'undated',
    unknownPublisher: 'publisher unknown',
    by: (author: string) => `By ${author}`,
    region: 'Document',
    back: 'Back to the timeline',
    gap: (paragraphs: number) =>
      `${count(paragraphs, { one: 'paragraph', other: 'paragraphs' })} left out`,
    excerpt:
      'Only the paragraphs that events cite are shown. The text belongs to its publisher and is quoted.',
    citing: (paragraph: number) => `Events citing paragraph ${number(paragraph)}`,
    citedEvents: (amount: number) =>
      `${count(amount, { one: 'event cites', other: 'events cite' })} this document`,
    note: 'Note',
    loading: 'Loading the document',
    failed: 'This document could not be loaded.',
    unknownTitle: 'No document has this address',
    unknown: (id: string) =>
      `There is no document called “${id}” here. The link may be mistyped, or the document may have been withdrawn.`,
  },

  search: {
    show: 'Show the list',
    failed: 'The search could not be loaded.',
    results: (amount: number, query: string) => `${events(amount)} for “${query}”`,
  },

  cite: {
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
      apa: {
        name: 'APA',
        help: 'American Psychological Association, 7th edition: reference list.',
      },
      bibtex: { name: 'BibTeX', help: 'For LaTeX, JabRef and others; in UTF-8.' },
      ris: { name: 'RIS', help: 'For EndNote, Mendeley, Citavi and others.' },
      csl: { name: 'CSL-JSON', help: 'For Zotero, Pandoc and others; keeps vague dates.' },
    },
    citation: 'Citation',
    copy: 'Copy',
    copied: 'Citation copied',
    copyFailed: 'The citation could not be copied. Here it is:',
    download: 'Download',
    saved: (file: string) => `${file} was saved.`,
    loading: 'Loading the citations',
    failed: 'The citations could not be loaded.',
    absent: 'No citations are available.',
    absentHelp:
      'They are made when the site is built, except for very large timelines, and are missing during development. You can cite the link to the event.',
  },

  dialog: { close: 'Close' },

  export: {
    open: 'Export',
    unavailable: 'The export could not be opened.',
    title: 'Export events',
    which: 'Which events',
    inView: (amount: number, exact: boolean) =>
      `Events in view (${exact ? '' : 'at least '}${events(amount)})`,
    inViewHelp:
      'Events that match the filters, the search and the time span; undated events if they match the filters and the search.',
    inViewMost: (most: number) => `At most ${events(most)}, the first by date.`,
    whole: (amount: number) => `Whole corpus (${events(amount)})`,
    wholeHelp: 'All events, whatever the view.',
    wholeMissing: 'A corpus of this size is not published as one file; export it in parts.',
    format: 'Format',
    formats: {
      csv: { name: 'CSV', help: 'A table, one event a row, for Excel, LibreOffice and the like.' },
      json: {
        name: 'JSON',
        help: 'All fields, with the exact quotations and how each date was derived.',
      },
      icalendar: {
        name: 'iCalendar',
        help: 'All-day entries for a calendar; entries whose day is unknown say so.',
      },
      annotations: {
        name: 'Web Annotations',
        help: 'JSON-LD of the W3C: each quotation, with its place in the document.',
      },
      timelinejs: { name: 'TimelineJS', help: 'JSON for a slide show with TimelineJS.' },
      svg: {
        name: 'SVG picture',
        help: 'The timeline as shown, with legend and address; scalable, with editable text.',
      },
      png: { name: 'PNG picture', help: 'The same for text processors, slides and messages.' },
    },
    download: 'Download',
    loading: 'Preparing the file',
    pictureOfView: 'A picture shows the events in view.',
    done: (file: string, amount: number) => `${file} was saved, with ${events(amount)}.`,
    cut: (most: number) => `It has only the first ${events(most)} by date.`,
    leftOut: {
      csv: () => '',
      json: () => '',
      icalendar: (amount: number) =>
        `Left out: ${events(amount)} whose start or end is unknown or open, or whose date is vaguer than a year.`,
      annotations: (amount: number) => `Left out: ${events(amount)} without a quotation.`,
      timelinejs: (amount: number) => `Left out: ${events(amount)} without a date.`,
      svg: notDrawn,
      png: notDrawn,
    },
    failed: 'The file could not be created.',
    tooLarge: 'This browser cannot draw such a large picture. SVG has no such limit.',
    uncertain: (title: string) => `(date uncertain) ${title}`,
  },

  picture: {
    inView: (amount: number, exact: boolean, drawn: number) =>
      `${exact ? '' : 'At least '}${events(amount)} in view${drawn < amount ? `, ${number(drawn)} of them drawn` : ''}.`,
    lanes: (from: number, to: number, total: number) =>
      `Partners ${number(from)}–${number(to)} of ${number(total)}.`,
    undated: (amount: number) => `Not drawn, because undated: ${events(amount)}.`,
    withoutRoom: (amount: number) =>
      count(amount, { one: 'event does not fit', other: 'events do not fit' }),
    hidden: (amount: number) => `${events(amount)} more`,
    legend: {
      day: 'on a day',
      softDay: 'on about that day',
      lasted: 'lasted',
      softLasted: 'lasted about this long',
      within: 'at some time within',
      hidden: 'this many more events start here',
      hiddenSample: '+5',
      unsure: 'scheduled or proposed when reported',
      unsureSample: 'Title',
    },
  },

  notice: {
    ignored: (parts: string) => `Part of this address was not understood and is ignored: ${parts}`,
    dismiss: 'Dismiss',
  },

  failure: {
    title: 'The timeline could not be loaded',
    network: 'The server did not answer. Check the connection and try again.',
    status: 'The server returned an error. Try again.',
    missing:
      'The file was not found. The site may be in the middle of an update; try again in a moment.',
    malformed: 'The file is damaged or from another version. Try again, or reload the page.',
    retry: 'Try again',
    crashed: 'Something went wrong in this part of the page.',
  },
};
