/**
 * A folder, and everything its files may import besides each other. Paths are regular expressions.
 */
export interface Room {
  /** Path of the folder below the project's. */
  name: string;
  /** The room's files. */
  files: string;
  mayImport: string[];
  /** Whether the room may import Node's own modules. */
  node?: boolean;
  /** What its tests may import besides; {@link TESTS_MAY_IMPORT} holds in every room. */
  testsMayImport?: string[];
  /** Why everything else is forbidden. */
  why: string;
}

/** Matches a package's files, wherever it is installed. */
export const packageFiles = (name: string) => `(^|/)node_modules/(@types/)?${name}/`;

const packages = (...names: string[]) => names.map(packageFiles);

/** What every test may import besides what its room may. */
export const TESTS_MAY_IMPORT = ['^tools/testing/', ...packages('vitest', 'fast-check')];

/** Files that only tests use. */
export const TEST_FILE = '\\.test(-d)?\\.tsx?$|/testing/|^e2e/';

const CONTRACT = '^src/contract/';
const CHRONOLOGY = '^src/chronology/';
const PASSAGES = '^src/passages/';
const PYRAMID = '^src/pyramid/';
const VIEW = '^src/view/';
const WORDS = '^src/words/';
const EXCHANGE = '^src/exchange/';
/** Pure functions, without DOM or Node, that any program may import. */
const PURE = [CONTRACT, CHRONOLOGY, PASSAGES, PYRAMID, VIEW, WORDS];

const STATE = '^src/app/state/';
const DATA = '^src/app/data/';
const SELECTORS = '^src/app/selectors/';
const UI = '^src/app/ui/';
const REACT = packages('react', 'react-dom');
const QUERY = packageFiles('@tanstack/react-query');
const ICONS = packageFiles('lucide');
const FONTS = '(^|/)node_modules/@fontsource-variable/';

/** A folder with all its subfolders. */
function room(name: string, rule: Omit<Room, 'name' | 'files'>): Room {
  return { name, files: `^${name}/`, ...rule };
}

/** A folder without its subfolders, which are rooms of their own. */
function hall(name: string, rule: Omit<Room, 'name' | 'files'>): Room {
  return { name, files: `^${name}/[^/]+$`, ...rule };
}

function pane(name: string, more: string[] = [], testsMayImport: string[] = []): Room {
  return room(`src/app/${name}`, {
    mayImport: [STATE, DATA, SELECTORS, UI, ...PURE, ...REACT, QUERY, ICONS, ...more],
    testsMayImport,
    why: 'A pane reads the store, the data, the selectors, the shared pieces and the pure folders. Panes meet in the store, never in each other, so that each can change or fail alone.',
  });
}

const PURE_ROOMS: Room[] = [
  room('src/contract', {
    mayImport: packages('zod'),
    why: 'Everything else agrees on the contract, so it depends on nothing else.',
  }),
  room('src/chronology', {
    mayImport: [CONTRACT, ...packages('edtf', 'zod')],
    why: 'Dates are pure arithmetic over the contract, the same in the compiler and the browser.',
  }),
  room('src/passages', {
    mayImport: [CONTRACT, ...packages('fastest-levenshtein')],
    why: 'Finding a quotation is a pure function of two texts.',
  }),
  room('src/pyramid', {
    mayImport: [CONTRACT, CHRONOLOGY, ...packages('zod')],
    why: 'The compiler writes and the browser reads the pyramid by the same pure functions; it knows neither program.',
  }),
  room('src/view', {
    mayImport: [CONTRACT, CHRONOLOGY, PASSAGES, PYRAMID],
    why: 'What a timeline shows is a pure function of events and a window, whoever draws it.',
  }),
  room('src/words', {
    mayImport: [CONTRACT, CHRONOLOGY, PASSAGES, VIEW],
    why: 'Words depend on what they describe, never on what shows them.',
  }),
  room('src/exchange', {
    mayImport: [CONTRACT, CHRONOLOGY, WORDS, ...packages('csv-stringify', 'ical-generator')],
    testsMayImport: packages('papaparse', 'ical.js', 'jsonld'),
    why: 'An exported file is a pure function of events and words. The packages that write files are large, so only this folder imports them.',
  }),
];

/** Folders without DOM and Node types; tsconfig.pure.json has the same. */
export const PURE_FOLDERS = PURE_ROOMS.map(({ name }) => name);

const APP_ROOMS: Room[] = [
  room('src/app/state', {
    mayImport: [CONTRACT, CHRONOLOGY, VIEW, ...packages('zustand', 'react')],
    why: "The store holds the reader's choices, in step with the address; data and panes know the store, not the reverse.",
  }),
  room('src/app/data', {
    mayImport: [CONTRACT, CHRONOLOGY, PYRAMID, VIEW, QUERY, ...packages('minisearch', 'comlink')],
    why: 'Fetching knows files and their addresses, and nothing of what is chosen or shown.',
  }),
  room('src/app/selectors', {
    mayImport: [STATE, DATA, CONTRACT, CHRONOLOGY, PYRAMID, VIEW, QUERY, ...packages('react')],
    why: "Selectors join the reader's choices with the data for the panes; store and data do not know each other, and neither knows a pane.",
  }),
  room('src/app/ui', {
    mayImport: [...PURE, ...REACT, ICONS, FONTS],
    why: 'Presentational pieces get everything they show as props; they neither fetch nor choose.',
  }),
  { ...pane('timeline', ['^src/app/timeline/vis/']), files: '^src/app/timeline/[^/]+$' },
  room('src/app/timeline/vis', {
    mayImport: [UI, ...PURE, ICONS, ...packages('vis-timeline', 'vis-data', 'moment')],
    why: 'One folder wraps and patches vis-timeline. It gets lanes, items and words, and knows neither the store nor the data.',
  }),
  pane('partners'),
  pane('detail'),
  pane('list'),
  pane('embed'),
  pane('print'),
  pane('export', [EXCHANGE], packages('@resvg/resvg-js')),
  hall('src/app', {
    mayImport: ['^src/app/', ...PURE, ...REACT, QUERY, FONTS],
    why: 'The files directly in app compose the panes, and nothing else does; packages belong to the panes that wrap them.',
  }),
];

const NODE_ROOMS: Room[] = [
  room('src/compile', {
    mayImport: [
      ...PURE,
      EXCHANGE,
      ...packages(
        'zod',
        'yaml',
        'minisearch',
        'damerau-levenshtein',
        'countries-list',
        'country-flag-icons',
      ),
      ...packages('fastest-levenshtein'),
    ],
    node: true,
    why: 'The compiler runs on Node and does not know the app; they share only the pure folders.',
  }),
  room('src/site/pages', {
    mayImport: [
      ...[...PURE, STATE, '^src/app/detail/', UI, '^src/app/(Header\\.tsx|App\\.module\\.css)$'],
      '^src/site/cards/(card|shorten)\\.ts$',
      ...REACT,
    ],
    why: "Published pages are rendered during the build with the app's own pieces; they fetch nothing, and the app does not know them.",
  }),
  {
    name: 'src/site',
    files: '^src/site/(?!pages/)',
    mayImport: [
      ...['^src/site/', ...PURE, EXCHANGE, STATE],
      ...packages('zod', 'react', 'vite', 'satori', '@resvg/resvg-js', 'sharp', 'citeproc', 'feed'),
      '(^|/)node_modules/@(citation-js|fontsource)/',
    ],
    node: true,
    testsMayImport: packages('@xmldom/xmldom'),
    why: 'The site is built on Node from the compiled data and the rendered pages; of the app it knows only the addresses. Checks of a finished site belong to tools, which may import the site.',
  },
];

const DEVELOPER_ROOMS: Room[] = [
  room('tools/testing', {
    mayImport: packages('vitest'),
    node: true,
    why: 'Any test may import these helpers, so they know no part of the project.',
  }),
  room('tools/import-rules', {
    mayImport: packages('dependency-cruiser'),
    node: true,
    testsMayImport: packages('typescript'),
    why: 'The rules name folders by their paths; a rule that imports what it guards would exempt it.',
  }),
  {
    name: 'tools',
    files: '^tools/((checks|test|vite)/)?[^/]+$',
    mayImport: [
      ...['^tools/', ...PURE, '^src/site/', '^src/compile/'],
      ...packages('@playwright/test', 'html-validate', 'jsonld', 'linkinator'),
      ...packages('open-graph-scraper', 'tsx', 'vite', 'yaml', 'zod'),
    ],
    node: true,
    why: 'Tools compile, build and check what is published. They do not need the app, which reaches them as built files, nor the bench and browser tests, which use them.',
  },
  room('bench', {
    mayImport: [
      ...[CONTRACT, '^src/site/', '^src/compile/', '^tools/'],
      ...packages('@playwright/test', 'countries-list', 'vite', 'yaml', 'zod'),
      ...packages('vis-timeline', 'vis-data'),
      // Fetched when the bench runs; no dependency of the project.
      '^@gravity-ui/timeline$',
    ],
    node: true,
    why: 'The bench measures finished programs from outside: it compiles, builds and opens a site, and reads no module of the app.',
  }),
  room('e2e', {
    mayImport: [
      ...[...PURE, '^src/site/', '^src/compile/', '^tools/'],
      '(^|/)node_modules/@citation-js/',
      ...packages('@playwright/test', '@axe-core/playwright', 'ical.js', 'papaparse'),
      ...packages('vite', 'yaml', 'zod'),
    ],
    node: true,
    why: 'Browser tests see the app as a reader does: through the built site, by addresses and names on the screen, and not through its modules.',
  }),
];

/** Who may import whom, as in docs/architecture.md. Everything else is forbidden. */
export const ROOMS = [...PURE_ROOMS, ...APP_ROOMS, ...NODE_ROOMS, ...DEVELOPER_ROOMS];
