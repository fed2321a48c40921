import type { Check } from '../checks/check.ts';
import { type CorpusFiles, openCorpus } from '../corpus/corpus.ts';
import { compareProblems, describeProblems } from '../problem.ts';

/** A corpus of one document and one event that passes every check without a warning. */
export const SMALL_CORPUS: Readonly<Record<string, string>> = {
  'corpus.yaml': 'title: Turkmenistan\nsubject: TM\n',
  'organizations.yaml': '- id: OSCE\n  name: OSCE\n',
  'documents/report.md': `---
title: Talks in Moscow
publisher: unknown
author: unknown
published: 2021-04-02
url: https://example.org/talks
language: en
rights: excerpt
furniture: [1]
---

Home | News

The ministers met on Thursday in Moscow. They signed a programme.

The OSCE was told of the programme.
`,
  'events/talks.yaml': `- id: moscow-talks-2021
  title: Talks in Moscow
  summary: The two ministers met.
  date: 2021-04-01
  basis:
    phrase: on Thursday
    working: The document is of Friday 2 April 2021.
  partners: [RU, OSCE]
  type: CONSULT
  modes: [visit]
  contexts: [diplomatic]
  status: happened
  participants:
    - name: Sergey Lavrov
      role: Minister
  aliases: [talks-moscow]
  citations:
    - source: report
      quote: The ministers met on Thursday in Moscow.
`,
};

/**
 * The small corpus with one text of a file replaced by another.
 *
 * @throws Error if `from` is not in the file: the test would test nothing
 */
export function edited(file: string, from: string, to: string): Record<string, string> {
  const text = SMALL_CORPUS[file] ?? '';
  if (!text.includes(from)) throw new Error(`"${from}" is not in ${file}`);
  return { ...SMALL_CORPUS, [file]: text.replace(from, () => to) };
}

export function filesOf(texts: Readonly<Record<string, string>>): CorpusFiles {
  return new Map(
    Object.entries(texts).map(([file, text]) => [file, new TextEncoder().encode(text)]),
  );
}

/** The problems that a check finds in a corpus, as a curator reads them; empty if none. */
export function complaints(check: Check, texts: Readonly<Record<string, string>>): string {
  const problems = check.check(openCorpus(filesOf(texts)));
  return describeProblems(problems.sort(compareProblems), 'corpus');
}
