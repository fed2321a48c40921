import { describe, expect, it } from 'vitest';
import type { Manifest } from '../contract/files.ts';
import type { Choice } from '../view/choice.ts';
import { windowOf } from '../view/testing/window-of.ts';
import { WHOLE_TIME } from '../view/time-window.ts';
import { describeChoice } from './describe-choice.ts';
import { en } from './en.ts';

const FACTS: Pick<Manifest, 'partners' | 'extent'> = {
  extent: { earliest: '1992-02-19', latest: '2024-11-01' },
  partners: [
    { id: 'RU', name: 'Russia', kind: 'country', count: 1, types: ['CONSULT'] },
    { id: 'IR', name: 'Iran', kind: 'country', count: 1, types: ['CONSULT'] },
  ],
};

const EVERYTHING: Choice = { partners: [], types: [], query: '', timeWindow: WHOLE_TIME };

describe('describeChoice', () => {
  it.each<[string, Partial<Choice>]>([
    ['All partners · 1992 to 2024', {}],
    ['Only Russia, Iran · 1992 to 2024', { partners: ['RU', 'IR'] }],
    [
      'All partners · Aid, Sanction · “gas” · 2021',
      {
        types: ['AID', 'SANCTION'],
        query: ' gas ',
        timeWindow: windowOf('2021'),
      },
    ],
    ['All partners · April 2021', { timeWindow: windowOf('2021-04') }],
    ['All partners · 2020 to 2024', { timeWindow: { from: windowOf('2020').from, to: null } }],
    [
      'All partners · March to April 2021',
      { timeWindow: { from: windowOf('2021-03').from, to: windowOf('2021-04-30').to } },
    ],
  ])('says %j', (words, view) => {
    expect(describeChoice({ ...EVERYTHING, ...view }, FACTS, en)).toBe(words);
  });

  it('leaves out the time of a corpus without dates', () => {
    expect(describeChoice(EVERYTHING, { ...FACTS, extent: null }, en)).toBe('All partners');
  });
});
