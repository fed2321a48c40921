import { describe, expect, it } from 'vitest';
import type { Font } from './display-list.ts';
import { shortened, wrapped } from './fit-words.ts';
import { measure } from './testing/picture-of.ts';

/** A letter is 5 wide. */
const FONT: Font = { family: 'sans', size: 10, weight: 400 };

describe('shortened', () => {
  it.each([
    ['a visit', 35, 'a visit'],
    ['a visit', 34, 'a vis…'],
    ['a visit', 15, 'a…'],
    ['a visit', 1, '…'],
    ['', 0, ''],
  ])('makes %j fit into %i', (text, width, short) => {
    expect(shortened(text, width, FONT, measure)).toBe(short);
  });

  it('does not part a letter from its accents, nor a flag', () => {
    expect(shortened('ae\u0301bcdef', 15, FONT, measure)).toBe('a…');
    expect(shortened('\u{1F1F9}\u{1F1F2}\u{1F1F0}\u{1F1FF}', 15, FONT, measure)).toBe(
      '\u{1F1F9}\u{1F1F2}…',
    );
  });
});

describe('wrapped', () => {
  it.each([
    ['one two', 100, ['one two']],
    ['one two', 20, ['one', 'two']],
    ['onetwothree', 20, ['onet', 'woth', 'ree']],
    ['a onetwo', 20, ['a', 'onet', 'wo']],
    ['', 20, []],
  ])('breaks %j at %i', (text, width, lines) => {
    expect(wrapped(text, width, FONT, measure)).toEqual(lines);
  });
});
