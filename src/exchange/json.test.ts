import { expect, it } from 'vitest';
import { writeJson } from './json.ts';
import { eventOn, SITE } from './testing/hostile-events.ts';

it('writes all events, indented by two spaces, with a line feed at the end', () => {
  const event = eventOn('XXXX', { title: 'Мургаб' });
  const { text, leftOut } = writeJson([event], SITE);
  expect(text.split('\n').slice(0, 3)).toEqual(['[', '  {', '    "id": "talks",']);
  expect(text).toMatch(/[^\n]\n$/);
  expect(JSON.parse(text)).toEqual([event]);
  expect(leftOut).toBe(0);
});
