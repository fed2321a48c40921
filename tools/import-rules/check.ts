import { cruise, type IForbiddenRuleType, type IModule, type IViolation } from 'dependency-cruiser';
import { packageFiles, ROOMS, type Room, TEST_FILE, TESTS_MAY_IMPORT } from './rooms.ts';

/** The folders to check. */
export const CHECKED_FOLDERS = ['src', 'tools', 'bench', 'e2e'];

/**
 * Entry points of the app, its worker, the published pages, the card threads, the compiler, the
 * tools, the bench and the browser tests.
 */
const ENTRY_POINTS =
  /^(src\/app\/(main\.tsx|start\.ts|data\/search-worker\.ts)|src\/site\/(pages\/render\.tsx|cards\/worker\.ts)|src\/compile\/main\.ts|tools\/|e2e\/|bench\/)/;

/** One rule for the room's files, one for its tests. */
function roomRules({ name, files, mayImport, node, testsMayImport, why }: Room) {
  const allowed = [files, ...mayImport];
  const rule = (from: IForbiddenRuleType['from'], pathNot: string[]): IForbiddenRuleType => ({
    name,
    comment: why,
    from,
    to: { pathNot, ...(node ? { dependencyTypesNot: ['core'] } : {}) },
  });
  return [
    rule({ path: files, pathNot: TEST_FILE }, allowed),
    rule({ path: `(?=.*(${TEST_FILE}))${files}` }, [
      ...allowed,
      ...TESTS_MAY_IMPORT,
      ...(testsMayImport ?? []),
    ]),
  ];
}

/** Rules over single imports, those of types included. */
const IMPORT_RULES: IForbiddenRuleType[] = [
  ...ROOMS.flatMap(roomRules),
  {
    name: 'known-room',
    comment: 'Nothing guards a folder without a room in tools/import-rules/rooms.ts.',
    from: { path: '', pathNot: [...ROOMS.map(({ files }) => files), '(^|/)node_modules/'] },
    to: {},
  },
  {
    name: 'edtf-hidden',
    comment:
      'The edtf package has no types and gets some bounds wrong; parse-edtf.ts checks and corrects it, so nothing bypasses that file.',
    from: { path: '^src/chronology/', pathNot: '/(parse-edtf(\\.test)?|edtf-package\\.d)\\.ts$' },
    to: { path: ['edtf', 'zod'].map(packageFiles) },
  },
  {
    name: 'tests-apart',
    comment: 'What a program needs does not belong in a test.',
    from: { path: '^(src|tools|bench)/', pathNot: TEST_FILE },
    to: { path: TEST_FILE },
  },
  {
    name: 'no-cycle',
    comment: 'Modules that need each other cannot be read, tested or moved one at a time.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'resolvable',
    comment: 'The file or package does not exist.',
    // The bench fetches the timelines it compares with when it runs; they are no dependencies.
    from: { pathNot: '^bench/comparators/' },
    to: { couldNotResolve: true },
  },
];

/** Rules over what is reached from somewhere. */
const REACH_RULES = {
  'in-use':
    'Nothing leads to this module from the app, the compiler, the tools or the browser tests.',
  'light-browser':
    'The compiler checks data and resolves dates; the browser loads neither the compiler nor its packages.',
};

/** What the browser must not load. */
const HEAVY = new RegExp(['^src/compile/', ...['zod', 'edtf', 'yaml'].map(packageFiles)].join('|'));

/** Names of all rules, each once. */
export const RULE_NAMES = [
  ...new Set([...IMPORT_RULES.map(({ name }) => name), ...Object.keys(REACH_RULES)]),
];

/** A forbidden import. `path` is the whole way if the rule is about what is reached. */
export interface ForbiddenImport {
  rule: string;
  why: string;
  path: string[];
}

/**
 * Checks the files of `folders` in the tree under `root`.
 *
 * @returns in the order of the rules.
 */
export async function checkImports(root: string, folders: string[]): Promise<ForbiddenImport[]> {
  const { output } = await cruise(
    folders,
    {
      baseDir: root,
      validate: true,
      ruleSet: { forbidden: IMPORT_RULES.map((rule) => ({ ...rule, severity: 'error' })) },
      tsPreCompilationDeps: 'specify',
      doNotFollow: { path: 'node_modules' },
    },
    { exportsFields: ['exports'], conditionNames: ['import', 'browser', 'default', 'types'] },
    // As in tsconfig.json: an import without `type` remains an import.
    { tsConfig: { options: { verbatimModuleSyntax: true } } },
  );
  if (typeof output === 'string') throw new Error(output);
  const whys = new Map(IMPORT_RULES.map(({ name, comment }) => [name, comment ?? '']));
  const forbidden = output.summary.violations.map((violation) => ({
    rule: violation.rule.name,
    why: whys.get(violation.rule.name) ?? '',
    path: pathOf(violation),
  }));
  return [...forbidden, ...unusedModules(output.modules), ...heavyImports(output.modules)];
}

function pathOf({ from, to, cycle }: IViolation): string[] {
  return [from, ...(cycle ?? [{ name: to }]).map(({ name }) => name)];
}

function unusedModules(modules: IModule[]): ForbiddenImport[] {
  const start = modules.map(({ source }) => source).filter((file) => ENTRY_POINTS.test(file));
  const used = waysFrom(start, modules, () => true);
  return modules
    .map(({ source }) => source)
    .filter((file) => file.startsWith('src/') && !used.has(file))
    .filter((file) => !new RegExp(`${TEST_FILE}|\\.d\\.ts$`).test(file))
    .map((file) => ({ rule: 'in-use', why: REACH_RULES['in-use'], path: [file] }));
}

/** Types are gone by the time the browser loads a module. */
function heavyImports(modules: IModule[]): ForbiddenImport[] {
  const start = modules
    .map(({ source }) => source)
    .filter((file) => file.startsWith('src/app/') && !new RegExp(TEST_FILE).test(file));
  const ways = waysFrom(start, modules, ({ preCompilationOnly }) => preCompilationOnly !== true);
  return [...ways]
    .filter(([file]) => HEAVY.test(file))
    .map(([, path]) => ({ rule: 'light-browser', why: REACH_RULES['light-browser'], path }));
}

/** The modules reached from `start`, each with a shortest way there: breadth-first search. */
function waysFrom(
  start: string[],
  modules: IModule[],
  follow: (dependency: IModule['dependencies'][number]) => boolean,
): Map<string, string[]> {
  const byPath = new Map(modules.map((module) => [module.source, module]));
  const ways = new Map(start.map((file) => [file, [file]]));
  for (const [file, way] of ways) {
    for (const dependency of byPath.get(file)?.dependencies ?? []) {
      const to = dependency.resolved;
      if (follow(dependency) && !ways.has(to)) ways.set(to, [...way, to]);
    }
  }
  return ways;
}
