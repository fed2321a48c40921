import { pathToFileURL } from 'node:url';
import { cruise, type IForbiddenRuleType, type IViolation } from 'dependency-cruiser';
import { ANY_PACKAGE, FOLDERS, type FolderRule, TEST_PACKAGES } from './house.ts';

/** Where the app, its worker, the published pages, the compiler, the tools and the tests in a browser begin. */
const STARTING_POINTS =
  '^(src/app/(main\\.tsx|start\\.ts)|src/app/data/search-worker\\.ts|src/site/pages/render\\.tsx|src/compile/main\\.ts|tools/|e2e/|bench/)';
const TEST_FILE = '\\.test(-d)?\\.tsx?$|/testing/';

/** What a folder's files may import; all else is forbidden. */
function folderRules({ name, files, mayImport, node, why }: FolderRule): IForbiddenRuleType[] {
  const own = name === 'app' || name === 'site' ? [] : [`^src/${name}/`];
  const anythingBut = (allowed: string[]) => ({
    pathNot: allowed,
    ...(node ? { dependencyTypesNot: ['core' as const] } : {}),
  });
  const allowed = [...own, ...mayImport];
  const rule = { name, comment: why };
  return [
    { ...rule, from: { path: files, pathNot: TEST_FILE }, to: anythingBut(allowed) },
    {
      ...rule,
      from: { path: `(?=.*(${TEST_FILE}))${files}` },
      to: anythingBut([...allowed, ...TEST_PACKAGES]),
    },
  ];
}

/** Rules over every import, those of types included. */
const ALL_IMPORTS: IForbiddenRuleType[] = [
  ...FOLDERS.flatMap(folderRules),
  {
    name: 'known-folder',
    comment: 'A new folder needs its line in tools/house.ts, or nothing would guard it.',
    from: { path: '^src/', pathNot: FOLDERS.map(({ files }) => files) },
    to: {},
  },
  {
    name: 'edtf-hidden',
    comment:
      'The edtf package has no types and errs at some bounds; parse-edtf.ts checks and mends what it says, so nothing goes past it.',
    from: { path: '^src/chronology/', pathNot: '/(parse-edtf(\\.test)?|edtf-package\\.d)\\.ts$' },
    to: { path: ['edtf', 'zod'].map(ANY_PACKAGE) },
  },
  {
    name: 'tests-apart',
    comment: 'What the program needs does not stand in a test.',
    from: { path: '^src/', pathNot: TEST_FILE },
    to: { path: TEST_FILE },
  },
  {
    name: 'no-cycle',
    comment: 'Modules that need one another cannot be understood, tested or loaded one at a time.',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'resolvable',
    comment: 'The file or package is not there.',
    // The bench fetches the timelines it compares with when it runs; they are no dependencies.
    from: { pathNot: '^bench/comparators/' },
    to: { couldNotResolve: true },
  },
  {
    name: 'in-use',
    comment:
      'Nothing leads to this module from the app, the compiler, the tools or the tests in a browser.',
    from: { path: STARTING_POINTS },
    to: {
      path: '^src/',
      pathNot: [STARTING_POINTS, TEST_FILE, '\\.d\\.ts$'],
      reachable: false,
    },
  },
];

/** Rules over what is left when types are gone: what the browser would load. */
const RUNTIME_IMPORTS: IForbiddenRuleType[] = [
  {
    name: 'light-browser',
    comment:
      'Data is checked and dates are resolved when compiled; the browser loads neither the compiler nor its packages.',
    from: { path: '^src/app/', pathNot: TEST_FILE },
    to: { path: ['^src/compile/', ...['zod', 'edtf', 'yaml'].map(ANY_PACKAGE)], reachable: true },
  },
];

/** Names of all rules, each once. */
export const RULE_NAMES = [
  ...new Set([...ALL_IMPORTS, ...RUNTIME_IMPORTS].map(({ name }) => name)),
];

/** An import that a rule forbids. `path` is the whole way where the rule is about what is reached. */
export interface ForbiddenImport {
  rule: string;
  why: string;
  path: string[];
}

/** Checks the tree under `root`, in which `folders` are the ones to read. In the rules' order. */
export async function checkImports(root: string, folders: string[]): Promise<ForbiddenImport[]> {
  return [
    ...(await forbiddenImports(root, folders, ALL_IMPORTS, 'specify')),
    ...(await forbiddenImports(root, folders, RUNTIME_IMPORTS, false)),
  ];
}

async function forbiddenImports(
  root: string,
  folders: string[],
  forbidden: IForbiddenRuleType[],
  tsPreCompilationDeps: 'specify' | false,
): Promise<ForbiddenImport[]> {
  const { output } = await cruise(
    folders,
    {
      baseDir: root,
      validate: true,
      ruleSet: { forbidden: forbidden.map((rule) => ({ ...rule, severity: 'error' })) },
      tsPreCompilationDeps,
      doNotFollow: { path: 'node_modules' },
    },
    { exportsFields: ['exports'], conditionNames: ['import', 'browser', 'default', 'types'] },
    // As in tsconfig.json: an import without `type` stays an import.
    { tsConfig: { options: { verbatimModuleSyntax: true } } },
  );
  if (typeof output === 'string') throw new Error(output);
  const whys = new Map(forbidden.map(({ name, comment }) => [name, comment ?? '']));
  return output.summary.violations.map((violation) => ({
    rule: violation.rule.name,
    why: whys.get(violation.rule.name) ?? '',
    path: pathOf(violation),
  }));
}

function pathOf({ from, to, via, cycle, type }: IViolation): string[] {
  if (type === 'reachability' && !via?.length) return [to];
  return [from, ...(via ?? cycle ?? [{ name: to }]).map(({ name }) => name)];
}

/** Each reason once, then the imports it forbids. */
function explain(found: ForbiddenImport[]): string {
  return [...new Set(found.map(({ rule }) => rule))]
    .map((name) => {
      const ofRule = found.filter(({ rule }) => rule === name);
      const lines = ofRule.map(({ path }) => `  ${path.join(' → ')}`);
      return [`${name}: ${ofRule[0]?.why}`, ...lines].join('\n');
    })
    .join('\n\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const found = await checkImports(process.cwd(), ['src', 'tools', 'e2e', 'bench']);
  console.log(found.length === 0 ? 'Every import is allowed.' : explain(found));
  process.exitCode = found.length === 0 ? 0 : 1;
}
