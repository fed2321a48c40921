/** A folder of `src`, and all that its files may import besides each other. Paths are regular expressions. */
export interface FolderRule {
  /** Below `src`. */
  name: string;
  files: string;
  mayImport: string[];
  /** Whether Node's own modules are allowed. */
  node?: boolean;
  why: string;
}

/** Matches a package's files wherever it is installed. */
export const ANY_PACKAGE = (name: string) => `(^|/)node_modules/(@types/)?${name}/`;

/** What a test may import besides what its folder may. */
export const TEST_PACKAGES = [
  ...['vitest', 'fast-check'],
  // Readers of what we export, not written by us.
  ...['papaparse', 'ical.js', 'jsonld', '@resvg/resvg-js'],
].map(ANY_PACKAGE);

const CONTRACT = '^src/contract/';
const CHRONOLOGY = '^src/chronology/';
const PASSAGES = '^src/passages/';
const PYRAMID = '^src/pyramid/';
const VIEW = '^src/view/';
const WORDS = '^src/words/';
const EXCHANGE = '^src/exchange/';
/** Folders of plain functions, without DOM or Node, that any program may import. */
const PURE = [CONTRACT, CHRONOLOGY, PASSAGES, PYRAMID, VIEW, WORDS];

const APP = ['state', 'data', 'ui'].map((name) => `^src/app/${name}/`);
const REACT = ['react', 'react-dom'].map(ANY_PACKAGE);
const ICONS = ANY_PACKAGE('lucide');
const QUERY = ANY_PACKAGE('@tanstack/react-query');
const FONTS = '(^|/)node_modules/@fontsource-variable/';

const PANE_WHY =
  'A pane takes from the store, the data, the shared pieces and the pure folders. Panes meet in the store, never in one another, so that each can be changed or fail alone.';

function pane(name: string, more: string[] = []): FolderRule {
  const mayImport = [...APP, ...PURE, ...REACT, QUERY, ICONS, ...more];
  return folder(`app/${name}`, { mayImport, why: PANE_WHY });
}

function folder(name: string, rule: Omit<FolderRule, 'name' | 'files'>): FolderRule {
  return { name, files: `^src/${name}/`, ...rule };
}

/** Who may import whom, as in docs/architecture.md. What is not listed is forbidden. */
export const FOLDERS: FolderRule[] = [
  folder('contract', {
    mayImport: [ANY_PACKAGE('zod')],
    why: 'The contract is what all others agree on, so it depends on none of them.',
  }),
  folder('chronology', {
    mayImport: [CONTRACT, ANY_PACKAGE('edtf'), ANY_PACKAGE('zod')],
    why: 'Dates are pure arithmetic over the contract, the same in the compiler and the browser.',
  }),
  folder('passages', {
    mayImport: [CONTRACT],
    why: 'Finding a quotation is a pure function of two texts.',
  }),
  folder('pyramid', {
    mayImport: [CONTRACT, CHRONOLOGY, ANY_PACKAGE('zod')],
    why: 'The compiler places and the browser reads events by the same pure functions.',
  }),
  folder('view', {
    mayImport: [CONTRACT, CHRONOLOGY, PASSAGES, PYRAMID],
    why: 'What a timeline shows is a pure function of events and a window, whoever draws it.',
  }),
  folder('words', {
    mayImport: [CONTRACT, CHRONOLOGY, PASSAGES, VIEW],
    why: 'Words depend on what they describe, never on who shows them.',
  }),
  folder('exchange', {
    mayImport: [
      CONTRACT,
      CHRONOLOGY,
      WORDS,
      ...['csv-stringify', 'ical-generator'].map(ANY_PACKAGE),
    ],
    why: 'An exported file is a pure function of events and words. Its writers are heavy, so that only those import it who write files.',
  }),
  folder('compile', {
    mayImport: [
      ...PURE,
      EXCHANGE,
      ...['zod', 'yaml', 'minisearch', 'countries-list', 'country-flag-icons'].map(ANY_PACKAGE),
    ],
    node: true,
    why: 'The compiler runs on Node and knows nothing of the app; they share the pure folders alone.',
  }),
  folder('app/state', {
    mayImport: [CONTRACT, CHRONOLOGY, VIEW, ANY_PACKAGE('zustand'), ANY_PACKAGE('react')],
    why: 'The store holds what the reader chose, in step with the address; data and display know it, not the reverse.',
  }),
  folder('app/data', {
    mayImport: [CONTRACT, CHRONOLOGY, PYRAMID, VIEW, QUERY, ANY_PACKAGE('minisearch')],
    why: 'Fetching knows files and their addresses, and nothing of what is chosen or shown.',
  }),
  folder('app/ui', {
    mayImport: [...PURE, ...REACT, ICONS, FONTS],
    why: 'Presentational pieces are given what they show; they fetch and choose nothing.',
  }),
  pane('timeline', ['vis-timeline', 'vis-data', 'vis-util', 'moment'].map(ANY_PACKAGE)),
  pane('partners'),
  pane('detail'),
  pane('list'),
  pane('embed'),
  pane('print'),
  pane('export', [EXCHANGE]),
  {
    name: 'app',
    files: '^src/app/[^/]+$',
    mayImport: ['^src/app/', ...PURE, ...REACT, QUERY, FONTS],
    why: 'The files directly in app compose the panes; nothing else does.',
  },
  {
    name: 'site/pages',
    files: '^src/site/pages/',
    mayImport: [
      ...PURE,
      ...['state', 'detail', 'ui'].map((name) => `^src/app/${name}/`),
      '^src/app/(Header\\.tsx|App\\.module\\.css)$',
      '^src/site/cards/(card|shorten)\\.ts$',
      ...REACT,
    ],
    why: "Published pages are rendered during the build with the app's own pieces; they fetch nothing, and the app does not know them.",
  },
  {
    name: 'site',
    files: '^src/site/(?!pages/)',
    mayImport: [
      '^src/site/',
      ...PURE,
      EXCHANGE,
      '^src/app/state/',
      ...['vite', 'satori', '@resvg/resvg-js', 'sharp', 'citeproc', 'feed'].map(ANY_PACKAGE),
      '(^|/)node_modules/@(citation-js|fontsource)/',
    ],
    node: true,
    why: "The site is built on Node from the compiled data and the rendered pages; it knows the app's addresses and nothing else of it.",
  },
];
