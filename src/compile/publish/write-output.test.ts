import { mkdir, readdir, rename, stat, symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { publishing } from '../testing/publishing.ts';
import { readTexts, temporaryFolder, writeTexts } from '../testing/temporary-folder.ts';
import { recoverOutput, writeOutput } from './write-output.ts';

const MANIFEST = '{"format":1,"version":"abc","eventCount":3}';
const FORMER = { 'manifest.json': MANIFEST, 'tiles/root.json': 'former' };
const NEXT = { 'manifest.json': MANIFEST, 'tiles/root.json': 'next', 'details/0.json': '{}' };
/** No process has this id: Linux gives none above 4194304. */
const NO_PROCESS = 99999999;

describe('writeOutput', () => {
  it('writes a folder that is not there, and those above it', async () => {
    const data = path.join(await temporaryFolder(), 'public', 'data');
    expect((await writeOutput(data, publishing(NEXT))).changed).toBe(true);
    expect(await readTexts(data)).toEqual(NEXT);
  });

  it('replaces what the folder held, and leaves nothing beside it', async () => {
    const parent = await temporaryFolder();
    const data = path.join(parent, 'data');
    await writeTexts(data, { ...FORMER, 'sources/gone.json': '' });
    expect((await writeOutput(data, publishing(NEXT))).changed).toBe(true);
    expect(await readTexts(data)).toEqual(NEXT);
    expect(await readdir(parent)).toEqual(['data']);
  });

  it('touches nothing where the folder is as it should be', async () => {
    const data = path.join(await temporaryFolder(), 'data');
    await writeTexts(data, FORMER);
    const before = await stat(data);
    expect((await writeOutput(data, publishing(FORMER))).changed).toBe(false);
    expect((await stat(data)).ino).toBe(before.ino);
  });

  it('mends a file that was changed, though the manifest is as it should be', async () => {
    const data = path.join(await temporaryFolder(), 'data');
    await writeTexts(data, { ...FORMER, 'tiles/root.json': 'altered' });
    expect((await writeOutput(data, publishing(FORMER))).changed).toBe(true);
    expect(await readTexts(data)).toEqual(FORMER);
  });

  it('leaves the former output whole where writing breaks off', async () => {
    const parent = await temporaryFolder();
    const data = path.join(parent, 'data');
    await writeTexts(data, FORMER);
    // A file cannot be a folder too, so the second of these fails, as a full disk would.
    const impossible = publishing({ ...NEXT, sources: '', 'sources/a.json': '' });
    await expect(writeOutput(data, impossible)).rejects.toThrow();
    expect(await readTexts(data)).toEqual(FORMER);
    expect(await readdir(parent)).toEqual(['data']);
  });

  it('never overwrites a folder that holds something else', async () => {
    const data = path.join(await temporaryFolder(), 'data');
    const others = { 'thesis.md': 'ten years of work' };
    await writeTexts(data, others);
    await expect(writeOutput(data, publishing(NEXT))).rejects.toThrow(/not overwritten/);
    await writeTexts(data, { 'manifest.json': '{"name":"a web app"}' });
    await expect(writeOutput(data, publishing(NEXT))).rejects.toThrow(/not overwritten/);
    expect(await readTexts(data)).toMatchObject(others);
  });

  it('takes an empty folder', async () => {
    const data = await temporaryFolder();
    await writeOutput(data, publishing(NEXT));
    expect(await readTexts(data)).toEqual(NEXT);
  });

  it('follows a link to the folder', async () => {
    const parent = await temporaryFolder();
    await writeTexts(path.join(parent, 'real'), FORMER);
    await symlink('real', path.join(parent, 'data'));
    await writeOutput(path.join(parent, 'data'), publishing(NEXT));
    expect(await readTexts(path.join(parent, 'real'))).toEqual(NEXT);
    expect((await readdir(parent)).sort()).toEqual(['data', 'real']);
  });
});

describe('recoverOutput', () => {
  it('puts back the former output of a run that was killed between its two renames', async () => {
    const parent = await temporaryFolder();
    const data = path.join(parent, 'data');
    await writeTexts(data, FORMER);
    await rename(data, path.join(parent, `.data.former-${NO_PROCESS}-1`));
    await writeTexts(path.join(parent, `.data.next-${NO_PROCESS}-1`), NEXT);
    await recoverOutput(data);
    expect(await readTexts(data)).toEqual(FORMER);
    expect(await readdir(parent)).toEqual(['data']);
  });

  it('removes what a run left that was killed while writing or clearing up', async () => {
    const parent = await temporaryFolder();
    const data = path.join(parent, 'data');
    await writeTexts(data, FORMER);
    await writeTexts(path.join(parent, `.data.next-${NO_PROCESS}-1`), { 'manifest.json': '{' });
    await writeTexts(path.join(parent, `.data.former-${NO_PROCESS}-2`), NEXT);
    await recoverOutput(data);
    expect(await readTexts(data)).toEqual(FORMER);
    expect(await readdir(parent)).toEqual(['data']);
  });

  it('lets be a run that is still going, and all that is not ours', async () => {
    const parent = await temporaryFolder();
    const others = [
      '.data.next-1-1',
      `.data.next-${process.pid}-9`,
      '.data.old',
      '.other.next-1-1',
    ];
    for (const name of others) await mkdir(path.join(parent, name));
    await recoverOutput(path.join(parent, 'data'));
    expect((await readdir(parent)).sort()).toEqual([...others].sort());
  });
});
