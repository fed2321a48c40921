import { describe, expect, it } from 'vitest';
import { complaints, edited } from '../testing/small-corpus.ts';
import { dateOrder } from './date-order.ts';

describe('date-order', () => {
  it('refuses an interval that ends before it starts', () => {
    const texts = edited('events/talks.yaml', 'date: 2021-04-01', 'date: 2021-04-03/2021-04-01');
    expect(complaints(dateOrder, texts)).toMatchInlineSnapshot(`
      "corpus/events/talks.yaml:4:9 error moscow-talks-2021: "2021-04-03/2021-04-01" ends on 2021-04-01, before it starts on 2021-04-03
        hint: write the earlier date first"
    `);
  });
});
