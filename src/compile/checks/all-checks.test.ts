import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  EVENT_CONTEXTS,
  EVENT_STATUSES,
  EVENT_TYPES,
  MODES_BY_TYPE,
} from '../../contract/vocabulary.ts';
import { CorpusEventSchema, FrontMatterSchema } from '../corpus/corpus-schema.ts';
import { complaints, SMALL_CORPUS } from '../testing/small-corpus.ts';
import { ALL_CHECKS } from './all-checks.ts';

describe('all checks', () => {
  it.each(ALL_CHECKS)('$name has no complaint about a good corpus', (check) => {
    expect(complaints(check, SMALL_CORPUS)).toBe('');
  });

  it('are those of the folder, each with a test beside it', () => {
    const folder = new URL('.', import.meta.url);
    const files = readdirSync(folder).sort();
    const rules = files
      .filter((file) => !file.endsWith('.test.ts'))
      .filter((file) => /: Check =/.test(readFileSync(new URL(file, folder), 'utf8')))
      .map((file) => file.replace(/\.ts$/, ''));
    expect(ALL_CHECKS.map(({ name }) => name)).toEqual(rules);
    expect(files).toEqual(expect.arrayContaining(rules.map((name) => `${name}.test.ts`)));
  });

  it('are told to curators, with every word and field they may use', () => {
    const guide = readFileSync(new URL('../../../docs/curating.md', import.meta.url), 'utf8');
    const words = [
      ...ALL_CHECKS.map(({ name }) => name),
      ...[...EVENT_TYPES, ...EVENT_CONTEXTS, ...EVENT_STATUSES],
      ...Object.values(MODES_BY_TYPE).flat(),
      ...Object.keys(CorpusEventSchema.shape),
      ...Object.keys(FrontMatterSchema.shape),
    ];
    expect(words.filter((word) => !guide.includes(`\`${word}\``))).toEqual([]);
  });
});
