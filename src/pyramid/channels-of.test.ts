import { describe, expect, it } from 'vitest';
import type { Partner } from '../contract/files.ts';
import type { EventType } from '../contract/vocabulary.ts';
import { channelFolder } from './channel-paths.ts';
import { type ChannelFacts, channelsOf } from './channels-of.ts';

function partner(id: string, count: number, ...types: EventType[]): Partner {
  return { id, name: id, kind: 'country', count, types };
}

const FACTS: ChannelFacts = {
  eventCount: 9,
  layout: 'channels',
  partners: [
    partner('KZ', 5, 'AGREE', 'CONSULT', 'AID'),
    partner('RU', 3, 'CONSULT'),
    partner('IR', 1, 'AGREE', 'CONSULT'),
  ],
  types: [
    { id: 'CONSULT', count: 5 },
    { id: 'AGREE', count: 3 },
    { id: 'AID', count: 1 },
  ],
};
const ONE_TYPE: ChannelFacts = {
  ...FACTS,
  partners: [partner('KZ', 5, 'CONSULT'), partner('RU', 4, 'CONSULT')],
  types: [{ id: 'CONSULT', count: 9 }],
};
const ONE_PARTNER: ChannelFacts = {
  ...FACTS,
  partners: [partner('KZ', 9, 'AGREE', 'CONSULT', 'AID'), partner('RU', 3, 'CONSULT')],
};

function folders(facts: ChannelFacts, partners: string[], types: EventType[]): string[] {
  return channelsOf({ partners, types }, facts).map(channelFolder);
}

describe('channelsOf', () => {
  it.each<[string, ChannelFacts, string[], EventType[], string[]]>([
    ['one channel where nothing is chosen', FACTS, [], [], ['all']],
    ['a channel for each type', FACTS, [], ['AGREE', 'AID'], ['type/AGREE', 'type/AID']],
    ['all where every type is chosen', FACTS, [], ['AID', 'AGREE', 'CONSULT'], ['all']],
    [
      'a channel for each partner, as chosen',
      FACTS,
      ['RU', 'KZ'],
      [],
      ['partner/RU', 'partner/KZ'],
    ],
    ['that of a pair', FACTS, ['KZ'], ['AID'], ['partner/KZ/AID']],
    ["a partner's own for its only type", FACTS, ['RU'], ['CONSULT', 'AID'], ['partner/RU']],
    ["a partner's own for all its types", FACTS, ['IR'], ['CONSULT', 'AGREE'], ['partner/IR']],
    ['none for a type that the partner has not', FACTS, ['RU', 'IR'], ['AID'], []],
    ['none for a partner and a type that no event has', FACTS, ['US'], [], []],
    ['none for a type that no event has', FACTS, [], ['ASSAULT'], []],
    ['all for the only type', ONE_TYPE, [], ['CONSULT'], ['all']],
    ["a partner's own for the only type", ONE_TYPE, ['RU'], ['CONSULT'], ['partner/RU']],
    ['none for another', ONE_TYPE, ['RU'], ['AID'], []],
    ['all for a partner of all events', ONE_PARTNER, ['KZ'], [], ['all']],
    ['all for it and any other', ONE_PARTNER, ['RU', 'KZ'], [], ['all']],
    ["a type's for it and a type", ONE_PARTNER, ['KZ'], ['AID'], ['type/AID']],
  ])('finds %s', (_, facts, partners, types, expected) => {
    expect(folders(facts, partners, types)).toEqual(expected.map((folder) => `tiles/${folder}`));
  });
});
