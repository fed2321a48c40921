import { describe, expect, it } from 'vitest';
import { openCorpus } from '../corpus/corpus.ts';
import { describeProblems } from '../problem.ts';
import { encoding } from './encoding.ts';

describe('encoding', () => {
  it('says which byte is no UTF-8', () => {
    const text = 'title: Türkmenistan\nsubject: TM\n';
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const problems = encoding.check(openCorpus(new Map([['corpus.yaml', bytes]])));
    expect(describeProblems(problems, 'corpus')).toMatchInlineSnapshot(`
      "corpus/corpus.yaml:1:9 error: not UTF-8: byte 8 (from 0) does not begin a character
        hint: save the file as UTF-8"
    `);
  });
});
