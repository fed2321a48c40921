import { readdir, readFile, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder, writeTexts } from '../../tools/testing/temporary-folder.ts';
import { hashOfFiles, readKept, removeUnused, writeWhole } from './build-cache.ts';

const LONG_AGO = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000);

test('the hash changes with any of the files, and where one begins', async () => {
  const root = await temporaryFolder();
  const hashOf = async (a: string, b: string) => {
    await writeTexts(root, { a, b });
    return hashOfFiles(root, ['a', 'b']);
  };
  const hashes = [await hashOf('1', '23'), await hashOf('12', '3'), await hashOf('1', '24')];
  expect(new Set(hashes).size).toBe(3);
  expect(await hashOf('1', '23')).toBe(hashes[0]);
});

test('a file is written whole, and leaves nothing beside it', async () => {
  const folder = join(await temporaryFolder(), 'new');
  await writeWhole(join(folder, 'a'), 'one');
  await writeWhole(join(folder, 'a'), 'two');
  expect(await readdir(folder)).toEqual(['a']);
  expect(await readFile(join(folder, 'a'), 'utf8')).toBe('two');
});

test('what is used is kept, and what is not, or was left unfinished, goes after a month', async () => {
  const folder = await temporaryFolder();
  const names = ['unused', 'used', 'unfinished.json.1b4e28ba'];
  await writeTexts(folder, Object.fromEntries(names.map((name) => [name, name])));
  for (const name of names) await utimes(join(folder, name), LONG_AGO, LONG_AGO);
  expect(String(await readKept(join(folder, 'used')))).toBe('used');
  await removeUnused(folder);
  expect(await readdir(folder)).toEqual(['used']);
});

test('builds at the same time do not stop one another', async () => {
  const folder = await temporaryFolder();
  const names = Array.from({ length: 50 }, (_, index) => `${index}`);
  await writeTexts(folder, Object.fromEntries(names.map((name) => [name, name])));
  for (const name of names) await utimes(join(folder, name), LONG_AGO, LONG_AGO);
  await Promise.all([removeUnused(folder), removeUnused(folder), removeUnused(folder)]);
  await expect(stat(join(folder, '0'))).rejects.toThrow('ENOENT');
  expect(await readKept(join(folder, '0'))).toBeNull();
});
