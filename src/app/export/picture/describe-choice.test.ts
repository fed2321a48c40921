import { describe, expect, it } from 'vitest';
import type { Manifest } from '../../../contract/files.ts';
import { INITIAL_VIEW, type View } from '../../state/view-state.ts';
import { describeChoice } from './describe-choice.ts';
import { windowOf } from './testing/picture-of.ts';

const FACTS: Pick<Manifest, 'partners' | 'extent'> = {
  extent: { earliest: '1992-02-19', latest: '2024-11-01' },
  partners: [
    { id: 'RU', name: 'Russia', kind: 'country', count: 1, types: ['CONSULT'] },
    { id: 'IR', name: 'Iran', kind: 'country', count: 1, types: ['CONSULT'] },
  ],
};

describe('describeChoice', () => {
  it.each<[string, Partial<View>]>([
    ['All partners · 1992 to 2024', {}],
    ['Only Russia, Iran · 1992 to 2024', { partners: ['RU', 'IR'] }],
    [
      'All partners · Aid, Sanction · “gas” · 2021',
      {
        types: ['AID', 'SANCTION'],
        query: ' gas ',
        window: windowOf('2021'),
      },
    ],
    ['All partners · April 2021', { window: windowOf('2021-04') }],
    ['All partners · 2020 to 2024', { window: { from: windowOf('2020').from, to: null } }],
    [
      'All partners · March to April 2021',
      { window: { from: windowOf('2021-03').from, to: windowOf('2021-04-30').to } },
    ],
  ])('says %j', (words, view) => {
    expect(describeChoice({ ...INITIAL_VIEW, ...view }, FACTS)).toBe(words);
  });

  it('says nothing of a time that is not there', () => {
    expect(describeChoice(INITIAL_VIEW, { ...FACTS, extent: null })).toBe('All partners');
  });
});
