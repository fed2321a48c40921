import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { basePath, corpusFolders, siteAddress } from './build-settings.ts';

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

describe('siteAddress', () => {
  test('is not known unless SITE_URL tells', () => {
    expect(siteAddress({})).toBeNull();
    expect(siteAddress({ SITE_URL: '' })).toBeNull();
  });

  test.each([
    ['https://example.org', undefined, 'https://example.org/'],
    ['https://example.org/', 'x', 'https://example.org/x/'],
    ['https://example.org/x', 'x', 'https://example.org/x/'],
    ['http://localhost:4173', '/x/', 'http://localhost:4173/x/'],
  ])('%s with base %s is %s', (SITE_URL, BASE_PATH, expected) => {
    expect(siteAddress({ SITE_URL, BASE_PATH })).toBe(expected);
  });

  test.each([
    'example.org',
    'ftp://example.org',
    'https://example.org/elsewhere/',
    'https://example.org/?a=b',
    'https://example.org/#a',
    'https://user:word@example.org/',
  ])('refuses %s', (SITE_URL) => {
    expect(() => siteAddress({ SITE_URL })).toThrow(SITE_URL);
  });
});
