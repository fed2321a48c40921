import { expect, it } from 'vitest';
import { fileName } from './save-file.ts';

it.each([
  ['Turkmenistan', 'turkmenistan-events.csv'],
  ['<b>Freedonia</b> & "friends" / ../', 'b-freedonia-b-friends-events.csv'],
  ['Қазақстан', 'қазақстан-events.csv'],
  ['…', 'events.csv'],
])('names a file after %j', (title, name) => {
  expect(fileName(title, 'events', 'csv')).toBe(name);
});
