import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTexts, temporaryFolder, writeTexts } from '../../tools/testing/temporary-folder.ts';
import { runCompile } from './run-compile.ts';
import { DESCRIPTION } from './testing/import-corpus.ts';
import { edited, SMALL_CORPUS } from './testing/small-corpus.ts';

/** A small corpus on disk. `said`: the log of a run, without the path of the temporary folder. */
async function workplace() {
  const folder = await temporaryFolder();
  const corpusDir = path.join(folder, 'corpus');
  const dataDir = path.join(folder, 'data');
  await writeTexts(corpusDir, SMALL_CORPUS);
  async function run(check = false, strict = false): Promise<{ done: boolean; said: string }> {
    const said: string[] = [];
    const log = (text: string) => said.push(text);
    const done = await runCompile({ corpusDir, dataDir, check, strict, log });
    return { done, said: said.join('\n').replaceAll(`${folder}/`, '') };
  }
  return { corpusDir, dataDir, run };
}

describe('runCompile', () => {
  it('writes the data and says how much', async () => {
    const { run } = await workplace();
    const { done, said } = await run();
    expect(done).toBe(true);
    expect(said).toMatch(/^data written: 1 event, 1 document, 2 partners, 8 files, \d+ kB\.$/);
    expect((await run()).said).toMatch(/^data is up to date: /);
  });

  it('leaves the data unchanged if there is an error', async () => {
    const { run, corpusDir, dataDir } = await workplace();
    await run();
    const before = await readTexts(dataDir);
    await writeTexts(corpusDir, edited('events/talks.yaml', 'type: CONSULT', 'type: TALK'));
    const { done, said } = await run();
    expect(done).toBe(false);
    expect(said).toContain('corpus/events/talks.yaml:9:9 error moscow-talks-2021: unknown type');
    expect(said).toMatch(/\n1 error, 0 warnings\. data is unchanged\.$/);
    expect(await readTexts(dataDir)).toEqual(before);
  });

  it('writes despite a warning, and shows it', async () => {
    const { run, corpusDir } = await workplace();
    await writeTexts(corpusDir, { 'events/notes.txt': '' });
    const { done, said } = await run();
    expect(done).toBe(true);
    expect(said).toMatch(/warning: this file is not read[\s\S]*\(0 errors, 1 warning\)\.$/);
  });

  it('checks that data is what the corpus compiles to, and writes nothing', async () => {
    const { run, dataDir } = await workplace();
    await run();
    expect(await run(true)).toEqual({ done: true, said: 'data is what corpus compiles to.' });
    await writeFile(path.join(dataDir, 'manifest.json'), '{}');
    await writeFile(path.join(dataDir, 'notes.txt'), '');
    await rm(path.join(dataDir, 'flags/RU.svg'));
    const before = await readTexts(dataDir);
    expect(await run(true)).toEqual({
      done: false,
      said: [
        'data/flags/RU.svg: missing',
        'data/manifest.json: stale',
        'data/notes.txt: extra',
        'data is not what corpus compiles to. hint: run npm run compile, then commit data',
      ].join('\n'),
    });
    expect(await readTexts(dataDir)).toEqual(before);
  });

  it('adds the rows of data sets, skipping bad rows unless it is strict', async () => {
    const { run, corpusDir } = await workplace();
    const row = { id: 'a', date: '2021', title: 'A visit', partners: ['KZ'] };
    await writeTexts(corpusDir, {
      'imports/visits.yaml': `${DESCRIPTION}maxBadRows: 0.5\n`,
      'imports/visits.ndjson': `${JSON.stringify(row)}\n{"id":"moscow-talks-2021"}\n`,
    });
    const strict = await run(false, true);
    expect(strict.done).toBe(false);
    expect(strict.said).toContain('corpus/imports/visits.ndjson:2:1 error: no-title');
    const { done, said } = await run();
    expect(done).toBe(true);
    expect(said).toContain('corpus/imports/visits.ndjson:2:1 warning: no-title');
    expect(said).toMatch(/\ndata written: 2 events, /);
  });
});
