import { mkdir, readdir, rename, stat, symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTexts, temporaryFolder, writeTexts } from '../../../tools/testing/temporary-folder.ts';
import { publishing } from '../testing/publishing.ts';
import { recoverOutput, writeOutput } from './write-output.ts';

const MANIFEST = '{"format":1,"version":"abc","eventCount":3}';
const FORMER = { 'manifest.json': MANIFEST, 'tiles/root.json': 'former' };
const NEXT = { 'manifest.json': MANIFEST, 'tiles/root.json': 'next', 'details/0.json': '{}' };
/** No process has this id: Linux gives none above 4194304. */
const NO_PROCESS = 99999999;

describe('writeOutput', () => {
  it('makes a missing folder, and its parents', async () => {
    const data = path.join(await temporaryFolder(), 'public', 'data');
    expect((await writeOutput(data, publishing(NEXT))).changed).toBe(true);
    expect(await readTexts(data)).toEqual(NEXT);
  });

  it('replaces the content of the folder, and leaves nothing beside it', async () => {
    const parent = await temporaryFolder();
    const data = path.join(parent, 'data');
    await writeTexts(data, { ...FORMER, 'sources/gone.json': '' });
    expect((await writeOutput(data, publishing(NEXT))).changed).toBe(true);
    expect(await readTexts(data)).toEqual(NEXT);
    expect(await readdir(parent)).toEqual(['data']);
  });

  it('does not touch a folder that is up to date', async () => {
    const data = path.join(await temporaryFolder(), 'data');
    await writeTexts(data, FORMER);
    const before = await stat(data);
    expect((await writeOutput(data, publishing(FORMER))).changed).toBe(false);
    expect((await stat(data)).ino).toBe(before.ino);
  });

  it('restores a changed file, even if the manifest is up to date', async () => {
    const data = path.join(await temporaryFolder(), 'data');
    await writeTexts(data, { ...FORMER, 'tiles/root.json': 'altered' });
    expect((await writeOutput(data, publishing(FORMER))).changed).toBe(true);
    expect(await readTexts(data)).toEqual(FORMER);
  });

  it('keeps the former output if writing fails', async () => {
    const parent = await temporaryFolder();
    const data = path.join(parent, 'data');
    await writeTexts(data, FORMER);
    // The second file fails, as on a full disk: `sources` cannot be both a file and a folder.
    const impossible = publishing({ ...NEXT, sources: '', 'sources/a.json': '' });
    await expect(writeOutput(data, impossible)).rejects.toThrow();
    expect(await readTexts(data)).toEqual(FORMER);
    expect(await readdir(parent)).toEqual(['data']);
  });

  it('never overwrites a folder that has other files', async () => {
    const data = path.join(await temporaryFolder(), 'data');
    const others = { 'thesis.md': 'ten years of work' };
    await writeTexts(data, others);
    await expect(writeOutput(data, publishing(NEXT))).rejects.toThrow(/not overwritten/);
    await writeTexts(data, { 'manifest.json': '{"name":"a web app"}' });
    await expect(writeOutput(data, publishing(NEXT))).rejects.toThrow(/not overwritten/);
    expect(await readTexts(data)).toMatchObject(others);
  });

  it('writes to an empty folder', async () => {
    const data = await temporaryFolder();
    await writeOutput(data, publishing(NEXT));
    expect(await readTexts(data)).toEqual(NEXT);
  });

  it('follows a symbolic link', async () => {
    const parent = await temporaryFolder();
    await writeTexts(path.join(parent, 'real'), FORMER);
    await symlink('real', path.join(parent, 'data'));
    await writeOutput(path.join(parent, 'data'), publishing(NEXT));
    expect(await readTexts(path.join(parent, 'real'))).toEqual(NEXT);
    expect((await readdir(parent)).sort()).toEqual(['data', 'real']);
  });
});

describe('recoverOutput', () => {
  it('restores the former output of a run that was killed between its two renames', async () => {
    const parent = await temporaryFolder();
    const data = path.join(parent, 'data');
    await writeTexts(data, FORMER);
    await rename(data, path.join(parent, `.data.former-${NO_PROCESS}-1`));
    await writeTexts(path.join(parent, `.data.next-${NO_PROCESS}-1`), NEXT);
    await recoverOutput(data);
    expect(await readTexts(data)).toEqual(FORMER);
    expect(await readdir(parent)).toEqual(['data']);
  });

  it('removes the folders of a run that was killed while writing or cleaning up', async () => {
    const parent = await temporaryFolder();
    const data = path.join(parent, 'data');
    await writeTexts(data, FORMER);
    await writeTexts(path.join(parent, `.data.next-${NO_PROCESS}-1`), { 'manifest.json': '{' });
    await writeTexts(path.join(parent, `.data.former-${NO_PROCESS}-2`), NEXT);
    await recoverOutput(data);
    expect(await readTexts(data)).toEqual(FORMER);
    expect(await readdir(parent)).toEqual(['data']);
  });

  it('leaves alone the folders of a running process, and all others', async () => {
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
