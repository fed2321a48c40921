import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { temporaryFolder, writeTexts } from '../../tools/testing/temporary-folder.ts';
import { ExportedEventSchema, ManifestSchema } from '../contract/files.ts';
import { headPath } from '../pyramid/channel-paths.ts';
import {
  EVENTS_EXPORT_PATH,
  flagPath,
  MANIFEST_PATH,
  SEARCH_INDEX_PATH,
  SEARCH_ROWS_PATH,
} from '../pyramid/data-paths.ts';
import { ChannelHeadSchema, RowsFileSchema } from '../pyramid/format.ts';
import { compileCorpus } from './compile.ts';
import { publishedFiles } from './testing/publishing.ts';
import { SMALL_CORPUS } from './testing/small-corpus.ts';

const DESCRIPTION = `title: Visits
publisher: An office
licence: CC0
url: https://example.org/visits
kinds:
  visit: { type: CONSULT, modes: [visit] }
`;

/** `count` visits to Kazakhstan, on different days of 2021. */
function visits(count: number): string {
  return Array.from({ length: count }, (_, index) => {
    const date = `2021-0${1 + (index % 9)}-0${1 + (index % 7)}`;
    const text = 'Aşgabat was on the way.';
    return JSON.stringify({
      id: `v-${index}`,
      date,
      title: 'Visit',
      partners: ['KZ'],
      kind: 'visit',
      text,
    });
  }).join('\n');
}

/** Compiles a corpus. */
async function compiled(texts: Readonly<Record<string, string>>) {
  const corpusDir = path.join(await temporaryFolder(), 'corpus');
  await writeTexts(corpusDir, texts);
  const { problems, publish } = await compileCorpus({ corpusDir });
  const files = publishedFiles(publish);
  const read = <T>(file: string, schema: z.ZodType<T>) =>
    schema.parse(JSON.parse(new TextDecoder().decode(files?.get(file))));
  return { problems, files, read };
}

describe('a corpus of documents and data sets', () => {
  const mixed = (count: number) =>
    compiled({
      ...SMALL_CORPUS,
      'imports/visits.yaml': DESCRIPTION,
      'imports/visits.ndjson': visits(count),
    });

  it('is one file while it is small', async () => {
    const { problems, files, read } = await mixed(3);
    expect(problems).toEqual([]);
    const manifest = read(MANIFEST_PATH, ManifestSchema);
    expect(manifest).toMatchObject({
      layout: 'one',
      eventCount: 4,
      searchable: true,
      exported: true,
    });
    expect(manifest.datasets.map(({ id, title }) => [id, title])).toEqual([['visits', 'Visits']]);
    expect(manifest.partners.map(({ id, count }) => [id, count])).toEqual([
      ['KZ', 3],
      ['OSCE', 1],
      ['RU', 1],
    ]);
    const tiles = [...(files?.keys() ?? [])].filter((file) => file.startsWith('tiles/'));
    expect(tiles).toEqual([headPath({ partner: null, type: null })]);
    expect(files?.has(flagPath('KZ'))).toBe(true);
    expect(files?.has(SEARCH_ROWS_PATH)).toBe(false);
  });

  it('has channels, and rows for the search, when it is not', async () => {
    const { read } = await mixed(500);
    expect(read(MANIFEST_PATH, ManifestSchema).layout).toBe('channels');
    const head = read(headPath({ partner: 'KZ', type: null }), ChannelHeadSchema);
    expect(head.count).toBe(500);
    const ids = read(SEARCH_ROWS_PATH, RowsFileSchema).map(([id]) => id);
    expect(ids).toEqual(read(EVENTS_EXPORT_PATH, z.array(ExportedEventSchema)).map(({ id }) => id));
    expect(ids).toHaveLength(501);
  });

  it('exports and finds rows by what they say', async () => {
    const { files, read } = await mixed(1);
    const events = read(EVENTS_EXPORT_PATH, z.array(ExportedEventSchema));
    expect(events.find(({ id }) => id === 'v-0')).toEqual({
      id: 'v-0',
      title: 'Visit',
      summary: '',
      date: {
        edtf: '2021-01-01',
        earliest: '2021-01-01',
        latest: '2021-01-01',
        kind: 'instant',
        approximate: false,
        basis: 'as given by the data set',
      },
      partners: ['KZ'],
      type: 'CONSULT',
      modes: ['visit'],
      contexts: [],
      status: 'happened',
      place: null,
      participants: [],
      citations: [],
    });
    expect(new TextDecoder().decode(files?.get(SEARCH_INDEX_PATH))).toContain('asgabat');
  });

  it('needs no documents', async () => {
    const { problems, read } = await compiled({
      'corpus.yaml': 'title: Visits\nsubject: TM\n',
      'imports/visits.yaml': DESCRIPTION,
      'imports/visits.ndjson': visits(2),
    });
    expect(problems).toEqual([]);
    expect(read(MANIFEST_PATH, ManifestSchema)).toMatchObject({ eventCount: 2, sources: [] });
  });

  it('refuses a row whose id is an event’s', async () => {
    const row = { id: 'talks-moscow', date: '2021', title: 'Talks', kind: 'visit' };
    const { problems, files } = await compiled({
      ...SMALL_CORPUS,
      'imports/visits.yaml': DESCRIPTION,
      'imports/visits.ndjson': JSON.stringify(row),
    });
    expect(files).toBeNull();
    expect(problems.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('duplicate-id'),
    );
  });
});
