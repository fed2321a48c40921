import { describe, expect, it } from 'vitest';
import { complaints, edited } from '../testing/small-corpus.ts';
import { addedIsADay } from './added-is-a-day.ts';

function complaintsOf(added: string): string {
  const aliases = '  aliases: [talks-moscow]\n';
  const texts = edited('events/talks.yaml', aliases, `${aliases}  added: ${added}\n`);
  return complaints(addedIsADay, texts);
}

describe('added-is-a-day', () => {
  it('takes a day', () => {
    expect(complaintsOf('2026-11-21')).toBe('');
  });

  it.each(['2026-11', '2026-11-21~', '21.11.2026', '2026-11-21T10:00:00Z', 'unknown'])(
    'refuses %s',
    (added) => {
      expect(complaintsOf(added)).toContain(`added is "${added}", which is not a day`);
    },
  );

  it('says where, and how to fix it', () => {
    expect(complaintsOf('yesterday')).toMatchInlineSnapshot(`
      "corpus/events/talks.yaml:17:10 error moscow-talks-2021: added is "yesterday", which is not a day
        hint: write the day on which the event was added, such as 2026-11-21, or leave it out"
    `);
  });

  it('knows the calendar', () => {
    expect(complaintsOf('2026-02-29')).toMatchInlineSnapshot(`
      "corpus/events/talks.yaml:17:10 error moscow-talks-2021: 2026-02-29 does not exist: the last day of February 2026 is the 28th
        hint: write the day on which the event was added, such as 2026-11-21, or leave it out"
    `);
  });
});
