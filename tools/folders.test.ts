import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { basePath, corpusFolders } from './folders.ts';

describe('basePath', () => {
  test.each([
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    ['x', '/x/'],
    ['/x', '/x/'],
    ['/x/y/', '/x/y/'],
  ])('%s is %s', (given, expected) => {
    expect(basePath({ BASE_PATH: given })).toBe(expected);
  });
});

describe('corpusFolders', () => {
  test('are the committed ones by default', () => {
    expect(corpusFolders({})).toEqual({
      corpusDir: resolve('corpus'),
      dataDir: resolve('public/data'),
    });
  });

  test('never put another corpus into the committed data', () => {
    const { dataDir } = corpusFolders({ CORPUS: 'elsewhere' });
    expect(dataDir).toContain('node_modules');
    expect(dataDir).not.toBe(corpusFolders({ CORPUS: 'another' }).dataDir);
  });

  test('follow DATA', () => {
    expect(corpusFolders({ CORPUS: 'a', DATA: 'b' }).dataDir).toBe(resolve('b'));
  });
});
