import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compileCorpus } from './compile.ts';
import { countProblems, describeProblems } from './problem.ts';
import { compareWithFolder } from './publish/compare-output.ts';
import { hashOf } from './publish/publication.ts';
import { publishedFiles } from './testing/publishing.ts';

/**
 * Each folder of `golden/` is a case: `input/` is a corpus, `output/` what it compiles to and `problems.txt`
 * what is wrong with it. After a change that is meant: UPDATE_GOLDEN=1 npx vitest run src/compile/golden.test.ts
 */
const GOLDEN = fileURLToPath(new URL('golden', import.meta.url));
const UPDATES = Boolean(process.env.UPDATE_GOLDEN);

const cases = (await readdir(GOLDEN)).filter((name) => !name.startsWith('.'));

describe.each(cases)('the %s corpus', (name) => {
  const folder = path.join(GOLDEN, name);
  const outputDir = path.join(folder, 'output');
  const problemsFile = path.join(folder, 'problems.txt');

  it('compiles to what it did before', async () => {
    const { problems, publish } = await compileCorpus({ corpusDir: path.join(folder, 'input') });
    const files = publishedFiles(publish) ?? new Map<string, Uint8Array>();
    const report = `${describeProblems(problems, 'corpus')}\n${countProblems(problems)}\n`;
    if (UPDATES) await update(report, files);
    expect(report).toBe(await readFile(problemsFile, 'utf8'));
    const hashes = Array.from(files, ([file, bytes]) => [file, { hash: hashOf(bytes) }] as const);
    expect(await compareWithFolder(outputDir, new Map(hashes))).toEqual([]);
  });

  async function update(report: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
    await writeFile(problemsFile, report);
    await rm(outputDir, { recursive: true, force: true });
    for (const [file, bytes] of files) {
      await mkdir(path.dirname(path.join(outputDir, file)), { recursive: true });
      await writeFile(path.join(outputDir, file), bytes);
    }
  }
});
