import { describe, expect, it } from 'vitest';
import { complaints, edited } from '../testing/small-corpus.ts';
import { idsAreSlugs } from './ids-are-slugs.ts';

describe('ids-are-slugs', () => {
  it('suggests a slug', () => {
    const texts = edited('events/talks.yaml', 'id: moscow-talks-2021', 'id: Moscow Talks 2021');
    expect(complaints(idsAreSlugs, texts)).toMatchInlineSnapshot(`
      "corpus/events/talks.yaml:1:7 error Moscow Talks 2021: "Moscow Talks 2021" cannot be part of an address
        hint: use a-z, 0-9 and single hyphens, such as moscow-talks-2021"
    `);
  });

  it('looks at former ids too', () => {
    const texts = edited('events/talks.yaml', '[talks-moscow]', '[talks_moscow]');
    expect(complaints(idsAreSlugs, texts)).toMatchInlineSnapshot(`
      "corpus/events/talks.yaml:16:13 error moscow-talks-2021: "talks_moscow" cannot be part of an address
        hint: use a-z, 0-9 and single hyphens, such as talks-moscow"
    `);
  });
});
