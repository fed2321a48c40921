import { CHECKED_FOLDERS, checkImports, type ForbiddenImport } from './check.ts';

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

const found = await checkImports(process.cwd(), CHECKED_FOLDERS);
console.log(found.length === 0 ? 'Every import is allowed.' : explain(found));
process.exitCode = found.length === 0 ? 0 : 1;
