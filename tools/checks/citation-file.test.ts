import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

test('CITATION.cff has the version and the licence of package.json', () => {
  const { version, license } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(parse(readFileSync('CITATION.cff', 'utf8'))).toMatchObject({ version, license });
});
