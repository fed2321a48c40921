import { expect, it } from 'vitest';
import type { SourcePassage } from '../../contract/files.ts';
import { documentRuns } from './document-runs.ts';

const date = {
  edtf: '2021',
  earliest: '2021-01-01',
  latest: '2021-12-31',
  kind: 'within',
  approximate: false,
} as const;

function passage(id: string, start: number, end: number): SourcePassage {
  return { id, start, end, events: [{ id: `event-${id}`, title: id, date }] };
}

function asText(text: string, passages: SourcePassage[]): string {
  return documentRuns({ start: 10, text }, passages)
    .map((run) => `${run.text}{${run.passages.map((one) => one.id).join('+')}}`)
    .join('|');
}

it('leaves a paragraph that nothing cites in one run', () => {
  expect(asText('abcdef', [passage('elsewhere', 0, 9)])).toBe('abcdef{}');
});

it('cuts where a passage begins and ends', () => {
  expect(asText('abcdef', [passage('a', 12, 14)])).toBe('ab{}|cd{a}|ef{}');
});

it('names all passages of a run where they overlap', () => {
  expect(asText('abcdef', [passage('a', 10, 14), passage('b', 12, 16)])).toBe(
    'ab{a}|cd{a+b}|ef{b}',
  );
});

it('keeps the part of a passage within this paragraph', () => {
  expect(asText('abcdef', [passage('a', 14, 40)])).toBe('abcd{}|ef{a}');
});

it('counts code points', () => {
  expect(asText('𐰴𐰴cd', [passage('a', 11, 13)])).toBe('𐰴{}|𐰴c{a}|d{}');
});
