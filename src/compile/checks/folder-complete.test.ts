import { describe, expect, it } from 'vitest';
import { complaints, SMALL_CORPUS } from '../testing/small-corpus.ts';
import { folderComplete } from './folder-complete.ts';

describe('folder-complete', () => {
  it('wants a corpus.yaml and an event', () => {
    const texts = { 'events/none.yaml': '[]' };
    expect(complaints(folderComplete, texts)).toMatchInlineSnapshot(`
      "corpus error: the corpus has no events
        mend: write a list of events in events/<name>.yaml
      corpus error: there is no corpus.yaml
        mend: write one: title: … and subject: an ISO country code"
    `);
  });

  it('leaves events that cannot be read to other checks', () => {
    const texts = { ...SMALL_CORPUS, 'events/talks.yaml': '- id: "' };
    expect(complaints(folderComplete, texts)).toBe('');
  });
});
