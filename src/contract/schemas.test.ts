import { describe, expect, it } from 'vitest';
import { IsoDaySchema } from './date-span.ts';
import { EventIdSchema, PartnerIdSchema, SourceReferenceSchema } from './event.ts';
import {
  DATE_KINDS,
  EVENT_CONTEXTS,
  EVENT_STATUSES,
  EVENT_TYPES,
  MODES_BY_TYPE,
} from './vocabulary.ts';

describe('the ids of the contract', () => {
  it.each(['talks', 'moscow-talks-2021', '2021-04-01', 'a'])('accept “%s” as an event', (id) => {
    expect(EventIdSchema.safeParse(id).success).toBe(true);
  });

  it.each(['', 'Talks', '-talks', 'talks-', 'talks--2021', 'talks/2021', 'talks\n', 'ağa', '../x'])(
    'reject “%s” as an event',
    (id) => {
      expect(EventIdSchema.safeParse(id).success).toBe(false);
    },
  );

  it.each(['KZ', 'OSCE', 'EU-27', 'G7'])('accept “%s” as a partner', (id) => {
    expect(PartnerIdSchema.safeParse(id).success).toBe(true);
  });

  it.each(['', 'kz', '7G', 'K Z', 'KZ,RU', 'KZ\n'])('reject “%s” as a partner', (id) => {
    expect(PartnerIdSchema.safeParse(id).success).toBe(false);
  });
});

describe('days and addresses of the contract', () => {
  it('are written in full', () => {
    expect(IsoDaySchema.safeParse('2021-04-01').success).toBe(true);
    expect(IsoDaySchema.safeParse('2021-04').success).toBe(false);
    expect(IsoDaySchema.safeParse('+12021-04-01').success).toBe(false);
  });

  it.each([
    ['https://example.org/talks', true],
    ['http://example.org/', true],
    ['javascript:alert(1)', false],
    ['data:text/html,hello', false],
    ['//example.org', false],
    ['/talks', false],
    [null, true],
  ])('of a document at %s: %s', (url, allowed) => {
    expect(SourceReferenceSchema.shape.url.safeParse(url).success).toBe(allowed);
  });
});

describe('the fixed words', () => {
  it.each([
    ['types', EVENT_TYPES, 16],
    ['contexts', EVENT_CONTEXTS, 37],
    ['statuses', EVENT_STATUSES, 3],
    ['date kinds', DATE_KINDS, 3],
  ] as const)('%s are there, each once', (_, words, amount) => {
    expect(words).toHaveLength(amount);
    expect(new Set<string>(words).size).toBe(amount);
  });

  it('have each mode of a type once', () => {
    for (const modes of Object.values(MODES_BY_TYPE))
      expect(new Set(modes).size).toBe(modes.length);
  });
});
