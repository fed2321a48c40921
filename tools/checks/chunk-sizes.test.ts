import { expect, test } from 'vitest';
import { groupChunks } from './chunk-sizes.ts';

const CHUNKS = {
  'index.html': {
    file: 'a/index.js',
    isEntry: true,
    imports: ['_shared.js'],
    dynamicImports: ['src/app/timeline/TimelinePane.tsx', 'src/app/data/search.ts'],
  },
  '_shared.js': { file: 'a/shared.js' },
  'src/app/timeline/TimelinePane.tsx': {
    file: 'a/timeline.js',
    imports: ['_shared.js', '_vis.js'],
  },
  '_vis.js': { file: 'a/vis.js' },
  'src/app/data/search.ts': { file: 'a/search.js', imports: ['_shared.js'] },
  'font.woff2': { file: 'a/font.woff2' },
};

test('counts each file where it is first needed', () => {
  expect(groupChunks(CHUNKS, 'src/app/timeline/')).toEqual({
    first: ['a/index.js', 'a/shared.js'],
    timeline: ['a/timeline.js', 'a/vis.js'],
    later: ['a/search.js'],
  });
});

test('refuses a build whose timeline is not lazy', () => {
  expect(() => groupChunks(CHUNKS, 'src/app/elsewhere/')).toThrow('lazy');
});
