import { expect, test } from 'vitest';
import { eventsFromText } from '../../chronology/testing/events-from-text.ts';
import type { CitationShard, CitationTexts } from '../../contract/citations.ts';
import { bareDetail } from '../../contract/testing/bare-detail.ts';
import { citationProblems } from './check-citations.ts';

const TEXTS: CitationTexts = { chicago: 'a', apa: 'b', bibtex: 'c', ris: 'd', csl: 'e' };
const DETAILS = {
  events: Object.fromEntries(
    eventsFromText('talks | 2021 | RU').map((event) => [event.id, bareDetail(event)]),
  ),
  records: {},
  aliases: {},
};
const GOOD: CitationShard = { events: { talks: TEXTS }, sources: {}, datasets: {} };

test('passes citations of all that a file of details holds', () => {
  expect(citationProblems(DETAILS, GOOD)).toEqual([]);
});

test.each([
  ['no file', undefined, 'missing'],
  ['an event that is missing', { ...GOOD, events: {} }, 'no citation of the event talks'],
  [
    'an event that is not there',
    { ...GOOD, events: { ...GOOD.events, gone: TEXTS } },
    'a citation of an unknown event, gone',
  ],
  [
    'a document that no event rests on',
    { ...GOOD, sources: { paper: TEXTS } },
    'a citation of an unknown document, paper',
  ],
  [
    'an empty text',
    { ...GOOD, events: { talks: { ...TEXTS, ris: '' } } },
    expect.stringMatching(/^events\.talks\.ris: /),
  ],
])('finds %s', (_what, citations, problem) => {
  expect(citationProblems(DETAILS, citations)).toEqual([problem]);
});
