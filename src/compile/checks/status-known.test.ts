import { describe, expect, it } from 'vitest';
import { complaints, edited } from '../testing/small-corpus.ts';
import { statusKnown } from './status-known.ts';

describe('status-known', () => {
  it('suggests the status that was meant', () => {
    const texts = edited('events/talks.yaml', 'status: happened', 'status: Schedule');
    expect(complaints(statusKnown, texts)).toMatchInlineSnapshot(`
      "corpus/events/talks.yaml:12:11 error moscow-talks-2021: unknown status "Schedule"; did you mean "scheduled"?
        mend: use one of: happened, scheduled, proposed"
    `);
  });
});
