import { describe, expect, it } from 'vitest';
import { nearMiss } from './near-miss.ts';

describe('nearMiss', () => {
  it.each([
    ['CONSLT', 'CONSULT'],
    ['consult', 'CONSULT'],
    ['CNOSULT', 'CONSULT'],
    ['human-rights', 'human_rights'],
    ['OSEC', 'OSCE'],
  ])('takes %s for %s', (word, meant) => {
    expect(nearMiss(word, ['AGREE', 'CONSULT', 'human_rights', 'OSCE'])).toBe(meant);
  });

  it.each(['X', 'QQ', 'something else', ''])('takes %j for nothing', (word) => {
    expect(nearMiss(word, ['AGREE', 'CONSULT', 'UN', 'RU'])).toBeNull();
  });

  it('prefers the nearer', () => {
    expect(nearMiss('talks-2022', ['talks-2011', 'talks-2021'])).toBe('talks-2021');
  });
});
