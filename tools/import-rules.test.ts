import { symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder, writeTexts } from '../src/compile/testing/temporary-folder.ts';
import { checkImports, RULE_NAMES } from './import-rules.ts';

/** Per rule, a tree that breaks it: the file that does so, and what it says. `x.ts` holds what is imported. */
const VIOLATIONS: Record<string, [file: string, text: string]> = {
  contract: ['src/contract/a.ts', "import '../chronology/x.ts';"],
  chronology: ['src/chronology/a.ts', "import '../pyramid/x.ts';"],
  passages: ['src/passages/a.ts', "import '../chronology/x.ts';"],
  pyramid: ['src/pyramid/a.ts', "import '../passages/x.ts';"],
  exchange: ['src/exchange/a.ts', "import '../pyramid/x.ts';"],
  compile: ['src/compile/a.ts', "import '../app/data/x.ts';"],
  'app/state': ['src/app/state/a.ts', "import '../data/x.ts';"],
  'app/data': ['src/app/data/a.ts', "import '../state/x.ts';"],
  'app/ui': ['src/app/ui/a.ts', "import '../state/x.ts';"],
  'app/timeline': ['src/app/timeline/a.ts', "import '../list/x.ts';"],
  'app/partners': ['src/app/partners/a.ts', "import '../detail/x.ts';"],
  'app/detail': ['src/app/detail/a.ts', "import type { X } from '../list/x.ts';"],
  'app/list': ['src/app/list/a.ts', "import 'vis-timeline/esnext';"],
  'app/embed': ['src/app/embed/a.ts', "import '../list/x.ts';"],
  'app/print': ['src/app/print/a.ts', "import '../detail/x.ts';"],
  'app/export': ['src/app/export/a.ts', "import '../list/x.ts';"],
  pages: ['src/site/pages/a.ts', "import '../app/data/x.ts';"],
  app: ['src/app/App.tsx', "import 'vis-data/esnext';"],
  'known-folder': ['src/helpers/a.ts', "import '../contract/x.ts';"],
  'edtf-hidden': ['src/chronology/a.ts', "import 'edtf';"],
  'tests-apart': ['src/contract/a.ts', "import './x.test.ts';"],
  'no-cycle': ['src/contract/a.ts', "import './a.ts';"],
  resolvable: ['src/contract/a.ts', "import './missing.ts';"],
  'in-use': ['src/contract/a.ts', 'export const unused = 1;'],
  'light-browser': ['src/app/data/a.ts', "import '../../contract/schema.ts';"],
};

/** What the violations import; every one of them is in use. */
const FILES: Record<string, string> = Object.fromEntries([
  ...['contract', 'chronology', 'passages', 'pyramid', 'app/state', 'app/data', 'app/list'].map(
    (folder) => [`src/${folder}/x.ts`, 'export type X = 1;'],
  ),
  ['src/app/detail/x.ts', 'export {};'],
  ['src/contract/x.test.ts', "import { test } from 'vitest'; test;"],
  ['src/contract/schema.ts', "import { z } from 'zod'; export type X = z.infer<z.ZodString>;"],
  ['src/app/App.tsx', 'export {};'],
]);

async function rulesBrokenBy(file: string, text: string): Promise<string[]> {
  const root = await temporaryFolder();
  const files: Record<string, string> = { ...FILES, [file]: text };
  const inUse = Object.keys(files).filter((path) => path !== 'src/contract/a.ts');
  files['tools/entry.ts'] = inUse.map((path) => `import '../${path}';`).join('\n');
  await writeTexts(root, files);
  await symlink(resolve('node_modules'), join(root, 'node_modules'), 'junction');
  const found = await checkImports(root, ['src', 'tools']);
  return found.map(({ rule }) => rule);
}

test('every rule has a deliberate violation', () => {
  expect(Object.keys(VIOLATIONS).sort()).toEqual([...RULE_NAMES].sort());
});

test.each(Object.entries(VIOLATIONS))('%s fires', async (rule, [file, text]) => {
  expect(await rulesBrokenBy(file, text)).toContain(rule);
});

test('types of the contract are allowed where its values would bring zod to the browser', async () => {
  const text = "import type { X } from '../../contract/schema.ts'; export type Y = X;";
  expect(await rulesBrokenBy('src/app/data/a.ts', text)).toEqual([]);
});

test('a test may import its own tools', async () => {
  const text = "import 'vitest'; import 'fast-check'; import './x.ts';";
  expect(await rulesBrokenBy('src/chronology/y.test.ts', text)).toEqual([]);
});
