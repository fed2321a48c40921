import { expect, it } from 'vitest';
import { complaints } from '../testing/small-corpus.ts';
import { folderComplete } from './folder-complete.ts';

it('wants a corpus.yaml', () => {
  const texts = { 'events/none.yaml': '[]' };
  expect(complaints(folderComplete, texts)).toMatchInlineSnapshot(`
    "corpus error: there is no corpus.yaml
      hint: write one: title: … and subject: an ISO country code"
  `);
});
