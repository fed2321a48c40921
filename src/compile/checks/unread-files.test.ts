import { describe, expect, it } from 'vitest';
import { complaints, SMALL_CORPUS } from '../testing/small-corpus.ts';
import { unreadFiles } from './unread-files.ts';

describe('unread-files', () => {
  it('warns of a file whose name or place leaves it unread', () => {
    const texts = {
      ...SMALL_CORPUS,
      'README.md': '',
      'events/more.yml': '',
      'documents/2021/talks.md': '',
    };
    expect(complaints(unreadFiles, texts)).toMatchInlineSnapshot(`
      "corpus/documents/2021/talks.md:1:1 warning: this file is not read
        hint: put documents in documents/<id>.md and events in events/<name>.yaml, without folders below
      corpus/events/more.yml:1:1 warning: this file is not read
        hint: put documents in documents/<id>.md and events in events/<name>.yaml, without folders below"
    `);
  });
});
