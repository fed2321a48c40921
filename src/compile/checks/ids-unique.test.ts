import { describe, expect, it } from 'vitest';
import { complaints, edited, SMALL_CORPUS } from '../testing/small-corpus.ts';
import { idsUnique } from './ids-unique.ts';

describe('ids-unique', () => {
  it('refuses an alias that is a living id', () => {
    const texts = edited('events/talks.yaml', '[talks-moscow]', '[moscow-talks-2021]');
    expect(complaints(idsUnique, texts)).toMatchInlineSnapshot(`
      "corpus/events/talks.yaml:16:13 error moscow-talks-2021: former id "moscow-talks-2021" is taken, as id, by events/talks.yaml:1
        hint: choose another id for the newer of the two"
    `);
  });

  it('refuses two organisations of one id', () => {
    const texts = edited(
      'organizations.yaml',
      'name: OSCE\n',
      'name: OSCE\n- id: OSCE\n  name: The same\n',
    );
    expect(complaints(idsUnique, texts)).toMatchInlineSnapshot(`
      "corpus/organizations.yaml:3:7 error OSCE: id "OSCE" is taken, as id, by organizations.yaml:1
        hint: choose another id for the newer of the two"
    `);
  });

  it('refuses two events of one id, in whichever files', () => {
    const again = SMALL_CORPUS['events/talks.yaml'] ?? '';
    const texts = { ...SMALL_CORPUS, 'events/zz.yaml': again };
    expect(complaints(idsUnique, texts)).toMatchInlineSnapshot(`
      "corpus/events/zz.yaml:1:7 error moscow-talks-2021: id "moscow-talks-2021" is taken, as id, by events/talks.yaml:1
        hint: choose another id for the newer of the two
      corpus/events/zz.yaml:16:13 error moscow-talks-2021: former id "talks-moscow" is taken, as former id, by events/talks.yaml:16
        hint: choose another id for the newer of the two"
    `);
  });
});
