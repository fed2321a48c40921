import { expect, test } from 'vitest';
import { shorten } from './shorten.ts';

test.each([
  ['short enough', 12, 'short enough'],
  ['  one\n\ntwo ', 12, 'one two'],
  ['one two three', 9, 'one two…'],
  ['one two three', 8, 'one two…'],
  ['one two three', 7, 'one…'],
  ['unbroken', 5, 'unbr…'],
  ['😀😀😀', 4, '😀…'],
])('%j to %i is %j', (words, longest, expected) => {
  expect(shorten(words, longest)).toBe(expected);
  expect(expected.length).toBeLessThanOrEqual(longest);
});
