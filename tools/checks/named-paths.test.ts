import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder, writeTexts } from '../testing/temporary-folder.ts';
import { documentation, missingPaths } from './named-paths.ts';

test.each(documentation())('%s names only paths that exist', (file) => {
  expect(missingPaths(file)).toEqual([]);
});

test('finds what does not exist, and leaves alone what is no path', async () => {
  const folder = await temporaryFolder();
  await writeTexts(folder, {
    'a.md': `
\`src/site/none.ts\`, \`site/feed.ts\`, \`none.ts\`, [a link](none.md#part), \`docs/none/\`,
\`src/site/feed.ts\`, \`feed.ts\`, \`docs/\`, [b](b.md#part), [site](https://example.org/),
\`docs/decisions/NNN-*.md\`, \`/event/<id>/\`, \`npm test\`, \`event/talks/index.html\`
\`\`\`
src/none.ts
\`\`\`
`,
    'b.md': '',
  });
  expect(missingPaths(join(folder, 'a.md')).sort()).toEqual([
    'docs/none/',
    'none.md',
    'none.ts',
    'site/feed.ts',
    'src/site/none.ts',
  ]);
});
