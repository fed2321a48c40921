import { symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { temporaryFolder, writeTexts } from '../testing/temporary-folder.ts';
import { CHECKED_FOLDERS, checkImports, RULE_NAMES } from './check.ts';
import { PURE_FOLDERS } from './rooms.ts';

/**
 * Rules with a file that breaks each, and its text. The `x.ts` of a folder is there to be imported.
 */
const VIOLATIONS: [rule: string, file: string, text: string][] = [
  ['src/contract', 'src/contract/a.ts', "import '../chronology/x.ts';"],
  ['src/chronology', 'src/chronology/a.ts', "import '../pyramid/x.ts';"],
  ['src/passages', 'src/passages/a.ts', "import '../chronology/x.ts';"],
  ['src/pyramid', 'src/pyramid/a.ts', "import '../passages/x.ts';"],
  ['src/view', 'src/view/a.ts', "import '../words/x.ts';"],
  ['src/words', 'src/words/a.ts', "import '../pyramid/x.ts';"],
  ['src/exchange', 'src/exchange/a.ts', "import '../pyramid/x.ts';"],
  ['src/compile', 'src/compile/a.ts', "import '../app/data/x.ts';"],
  ['src/app/state', 'src/app/state/a.ts', "import '../data/x.ts';"],
  ['src/app/data', 'src/app/data/a.ts', "import '../state/x.ts';"],
  ['src/app/selectors', 'src/app/selectors/a.ts', "import '../list/x.ts';"],
  ['src/app/ui', 'src/app/ui/a.ts', "import '../state/x.ts';"],
  ['src/app/timeline', 'src/app/timeline/a.ts', "import '../list/x.ts';"],
  ['src/app/timeline', 'src/app/timeline/b.ts', "import 'vis-timeline/esnext';"],
  ['src/app/timeline/vis', 'src/app/timeline/vis/a.ts', "import '../../state/x.ts';"],
  ['src/app/partners', 'src/app/partners/a.ts', "import '../detail/x.ts';"],
  ['src/app/detail', 'src/app/detail/a.ts', "import type { X } from '../list/x.ts';"],
  ['src/app/list', 'src/app/list/a.ts', "import 'vis-timeline/esnext';"],
  ['src/app/embed', 'src/app/embed/a.ts', "import '../list/x.ts';"],
  ['src/app/print', 'src/app/print/a.ts', "import '../detail/x.ts';"],
  ['src/app/export', 'src/app/export/a.ts', "import '../list/x.ts';"],
  ['src/app', 'src/app/a.tsx', "import 'vis-data/esnext';"],
  ['src/site/pages', 'src/site/pages/a.ts', "import '../../app/data/x.ts';"],
  ['src/site', 'src/site/a.ts', "import '../app/detail/x.ts';"],
  ['tools/testing', 'tools/testing/a.ts', "import '../../src/contract/x.ts';"],
  ['tools/import-rules', 'tools/import-rules/a.ts', "import '../../src/contract/x.ts';"],
  ['tools', 'tools/a.ts', "import '../src/app/data/x.ts';"],
  ['bench', 'bench/a.ts', "import '../src/app/data/x.ts';"],
  ['e2e', 'e2e/a.spec.ts', "import '../src/app/data/x.ts';"],
  ['known-room', 'src/helpers/a.ts', "import '../contract/x.ts';"],
  ['known-room', 'tools/helpers/a.ts', "import '../x.ts';"],
  ['edtf-hidden', 'src/chronology/b.ts', "import 'edtf';"],
  ['tests-apart', 'src/contract/b.ts', "import './x.test.ts';"],
  ['tests-apart', 'tools/b.ts', "import './testing/x.ts';"],
  ['no-cycle', 'src/contract/c.ts', "import './c.ts';"],
  ['no-cycle', 'src/contract/d.ts', "import type { E } from './e.ts'; export type D = E;"],
  ['resolvable', 'src/contract/f.ts', "import './missing.ts';"],
  ['in-use', 'src/contract/unused.ts', 'export const unused = 1;'],
  ['light-browser', 'src/app/data/b.ts', "import '../../contract/schema.ts';"],
];

/** Files that break no rule, though they come close. */
const ALLOWED: Record<string, string> = {
  // The values of the contract would bring zod to the browser.
  'src/app/data/types.ts': "import type { X } from '../../contract/schema.ts'; export type Y = X;",
  'src/chronology/y.test.ts':
    "import 'vitest'; import 'fast-check'; import './x.ts'; import '../../tools/testing/x.ts';",
};

/** What the others import. */
const IMPORTED: Record<string, string> = Object.fromEntries([
  ...['contract', 'chronology', 'passages', 'pyramid', 'words'].map(sample),
  ...['app/state', 'app/data', 'app/list', 'app/detail'].map(sample),
  ['tools/x.ts', 'export {};'],
  ['tools/testing/x.ts', 'export {};'],
  ['src/contract/e.ts', "import type { D } from './d.ts'; export type E = D;"],
  ['src/contract/x.test.ts', "import { test } from 'vitest'; test;"],
  ['src/contract/schema.ts', "import { z } from 'zod'; export type X = z.infer<z.ZodString>;"],
]);

function sample(folder: string): [file: string, text: string] {
  return [`src/${folder}/x.ts`, 'export type X = 1;'];
}

/** Rules that each file of a tree with all violations breaks. */
async function brokenRules(): Promise<Map<string, Set<string>>> {
  const root = await temporaryFolder();
  const violations = Object.fromEntries(VIOLATIONS.map(([, file, text]) => [file, text]));
  const files = { ...IMPORTED, ...ALLOWED, ...violations };
  const used = Object.keys(files).filter((file) => !/unused|\.test\.ts$/.test(file));
  const entry = used.map((path) => `import '../${path}';`).join('\n');
  await writeTexts(root, { ...files, 'e2e/entry.ts': entry });
  await symlink(resolve('node_modules'), join(root, 'node_modules'), 'junction');
  const broken = new Map<string, Set<string>>();
  for (const { rule, path } of await checkImports(root, CHECKED_FOLDERS)) {
    const [file = ''] = path;
    broken.set(file, (broken.get(file) ?? new Set()).add(rule));
  }
  return broken;
}

test('tsconfig.pure.json has the pure folders', () => {
  const { config } = ts.readConfigFile('tsconfig.pure.json', ts.sys.readFile);
  expect([...config.include].sort()).toEqual([...PURE_FOLDERS].sort());
});

test('every rule has a deliberate violation', () => {
  const rules = new Set(VIOLATIONS.map(([rule]) => rule));
  expect([...rules].sort()).toEqual([...RULE_NAMES].sort());
});

test('every violation is found, and what comes close is allowed', async () => {
  const broken = await brokenRules();
  for (const [rule, file] of VIOLATIONS)
    expect([file, ...(broken.get(file) ?? [])]).toContain(rule);
  for (const file of Object.keys(ALLOWED))
    expect([file, ...(broken.get(file) ?? [])]).toEqual([file]);
});
