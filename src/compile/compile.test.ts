import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EventDetailSchema } from '../contract/event.ts';
import { SourceDocumentSchema } from '../contract/files.ts';
import { headPath } from '../pyramid/channel-paths.ts';
import { detailPath, sourcePath } from '../pyramid/data-paths.ts';
import { detailShard } from '../pyramid/detail-shard.ts';
import { ChannelHeadSchema, DetailShardSchema } from '../pyramid/format.ts';
import { type Compilation, compileCorpus, compileFiles } from './compile.ts';
import type { CorpusFiles } from './corpus/corpus.ts';
import { readCorpusFolder } from './corpus/read-folder.ts';
import { publishedFiles } from './testing/publishing.ts';
import { edited, filesOf, SMALL_CORPUS } from './testing/small-corpus.ts';

async function goldenCorpus(): Promise<CorpusFiles> {
  const files = await readCorpusFolder(new URL('golden/good/input', import.meta.url).pathname);
  if (files === null) throw new Error('the golden corpus is missing');
  return files;
}

/** The result of a compilation, with all files in memory. */
function outcome({ problems, publish }: Compilation) {
  return { problems, files: publishedFiles(publish) };
}

function readJson(files: ReadonlyMap<string, Uint8Array> | null, file: string): unknown {
  return JSON.parse(new TextDecoder().decode(files?.get(file)));
}

describe('compileFiles', () => {
  it('gives the same bytes in whatever order the files are listed', async () => {
    const corpus = await goldenCorpus();
    const expected = outcome(compileFiles(corpus));
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...corpus], { minLength: corpus.size, maxLength: corpus.size }),
        (shuffled) => {
          expect(outcome(compileFiles(new Map(shuffled)))).toEqual(expected);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('reports the same problems in whatever order the files are listed', () => {
    const corpus = filesOf({ ...SMALL_CORPUS, 'events/b.yaml': '- id: B', 'events/c.yaml': '- x' });
    const backwards = new Map([...corpus].reverse());
    expect(outcome(compileFiles(backwards))).toEqual(outcome(compileFiles(corpus)));
  });

  it('gives files despite a warning, but not if there is an error', () => {
    expect(
      outcome(compileFiles(filesOf(edited('events/talks.yaml', 'CONSULT', 'TALK')))).files,
    ).toBeNull();
    const warned = outcome(compileFiles(filesOf({ ...SMALL_CORPUS, 'events/notes.txt': '' })));
    expect(warned.problems).toHaveLength(1);
    expect(warned.files).not.toBeNull();
  });

  it('carries markup through as plain data, and never as a file name', async () => {
    const { files } = outcome(compileFiles(await goldenCorpus()));
    const head = ChannelHeadSchema.parse(readJson(files, headPath({ partner: null, type: null })));
    const rows = Object.values(head.strands).flatMap((strand) =>
      'rows' in strand ? strand.rows : [],
    );
    expect(rows.map(([, title]) => title)).toContain('<img src=x onerror=alert(1)>');
    for (const file of files?.keys() ?? []) expect(file).toMatch(/^[A-Za-z0-9/.-]+$/);
  });

  it('publishes only the cited paragraphs of an excerpted document', async () => {
    const { files } = outcome(compileFiles(await goldenCorpus()));
    const { blocks, passages } = SourceDocumentSchema.parse(
      readJson(files, sourcePath('report-2021')),
    );
    const shown = blocks.flatMap((block) => ('text' in block ? block : []));
    for (const { start, text } of shown) {
      const end = start + Array.from(text).length;
      expect(passages.some((passage) => passage.start < end && start < passage.end)).toBe(true);
    }
    const all = [...(files?.values() ?? [])].map((bytes) => new TextDecoder().decode(bytes)).join();
    for (const hidden of ['Home | News', 'Advertisement', 'Nobody cites', 'Nor this one']) {
      expect(all).not.toContain(hidden);
    }
  });

  it('puts each event and each former id into the shard of its id', async () => {
    const { files } = outcome(compileFiles(await goldenCorpus()));
    const { events, aliases } = DetailShardSchema.parse(readJson(files, detailPath(0)));
    expect(aliases).toEqual({
      constructor: 'moscow-talks-2021',
      'lavrov-meredov': 'moscow-talks-2021',
    });
    expect(detailShard('lavrov-meredov', 1)).toBe(0);
    for (const [id, event] of Object.entries(events)) {
      expect(EventDetailSchema.parse(event).id).toBe(id);
    }
  });

  it('cites the same passages in details as in documents', async () => {
    const { files } = outcome(compileFiles(await goldenCorpus()));
    const { events } = DetailShardSchema.parse(readJson(files, detailPath(0)));
    for (const { id, citations } of Object.values(events)) {
      for (const { source, passage, start, end } of citations) {
        const { passages } = SourceDocumentSchema.parse(readJson(files, sourcePath(source)));
        const cited = passages.find((candidate) => candidate.id === passage);
        expect(cited).toMatchObject({ start, end });
        expect(cited?.events.map((event) => event.id)).toContain(id);
      }
    }
  });
});

describe('compileCorpus', () => {
  it('refuses a corpus without events', () => {
    const { problems, publish } = compileFiles(
      filesOf({ 'corpus.yaml': 'title: Nothing\nsubject: TM\n' }),
    );
    expect(publish).toBeNull();
    expect(problems.map(({ message }) => message)).toEqual(['the corpus has no events']);
  });

  it('reports a missing folder', async () => {
    const { problems, publish } = await compileCorpus({ corpusDir: '/no/such/folder' });
    expect(publish).toBeNull();
    expect(problems.map(({ message }) => message)).toEqual(['there is no such folder']);
  });
});
