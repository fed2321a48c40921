import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { DESCRIPTION, SUBJECT, writeEvents } from './generate.ts';
import { BENCH_DIR } from './settings.ts';

export interface BenchCorpus {
  name: string;
  corpusDir: string;
  dataDir: string;
  /** A file of rows to read and parse for comparison. */
  rowsFile?: string;
}

const GENERATED = [10_000, 100_000, 1_000_000];
const KINDS_OF_DIPLOMACY = {
  visit: { type: 'CONSULT', modes: ['visit'], prominence: 50 },
  recognition: { type: 'SUPPORT', prominence: 70 },
  relations: { type: 'SUPPORT', prominence: 60 },
  ambassador: { type: 'CONSULT', modes: ['visit'], prominence: 20 },
};
const VOTES = { vote: { type: 'CONSULT', modes: ['multilateral'], prominence: 10 } };

/**
 * Corpora of real data sets, the files of one subject together. VA casts no votes, so no vote is
 * left out.
 */
const REAL = [
  {
    name: 'US diplomacy',
    subject: 'US',
    kinds: KINDS_OF_DIPLOMACY,
    files: [
      'us_chiefs_of_mission',
      'us_foreign_leader_visits',
      'us_president_travels',
      'us_recognition_rdcr',
      'us_secretary_travels',
    ],
  },
  { name: 'UN votes', subject: 'VA', kinds: VOTES, files: ['un_votes'] },
];

/** The corpora to measure, the committed one first; the real ones if their files exist. */
export async function prepareCorpora(datasets: string): Promise<BenchCorpus[]> {
  const corpora = [{ ...place('five documents'), corpusDir: resolve('corpus') }];
  for (const count of GENERATED) corpora.push(await generated(count));
  for (const set of REAL) {
    const missing = set.files.filter((file) => !existsSync(join(datasets, `${file}.ndjson.gz`)));
    if (missing.length === 0) corpora.push(await real(set, datasets));
    else console.log(`Not measured: ${set.name}; not in ${datasets}: ${missing.join(', ')}`);
  }
  return corpora;
}

async function generated(count: number): Promise<BenchCorpus> {
  const corpus = place(`${count.toLocaleString('en')} generated`);
  const imports = await startCorpus(corpus, SUBJECT);
  await writeFile(join(imports, 'events.yaml'), stringify(DESCRIPTION));
  await writeEvents(count, join(imports, 'events.ndjson'));
  return corpus;
}

async function real(set: (typeof REAL)[number], datasets: string): Promise<BenchCorpus> {
  const corpus: BenchCorpus = place(set.name);
  const imports = await startCorpus(corpus, set.subject);
  for (const file of set.files) {
    const name = file.replaceAll('_', '-');
    const description = {
      title: file,
      publisher: 'unknown',
      licence: 'CC0-1.0',
      url: 'unknown',
      kinds: set.kinds,
    };
    await writeFile(join(imports, `${name}.yaml`), stringify(description));
    corpus.rowsFile = join(imports, `${name}.ndjson.gz`);
    await copyFile(join(datasets, `${file}.ndjson.gz`), corpus.rowsFile);
  }
  if (set.files.length > 1) delete corpus.rowsFile;
  return corpus;
}

function place(name: string): BenchCorpus {
  const folder = join(BENCH_DIR, name.replaceAll(/[^a-zA-Z0-9]+/g, '-').toLowerCase());
  return { name, corpusDir: join(folder, 'corpus'), dataDir: join(folder, 'data') };
}

async function startCorpus({ name, corpusDir }: BenchCorpus, subject: string): Promise<string> {
  await rm(corpusDir, { recursive: true, force: true });
  const imports = join(corpusDir, 'imports');
  await mkdir(imports, { recursive: true });
  await writeFile(join(corpusDir, 'corpus.yaml'), stringify({ title: name, subject }));
  return imports;
}

/** First and last day of a compiled corpus. */
export async function extentOf({ dataDir }: BenchCorpus): Promise<{ from: number; to: number }> {
  const manifest = JSON.parse(await readFile(join(dataDir, 'manifest.json'), 'utf8'));
  const { earliest, latest } = manifest.extent;
  return { from: Date.parse(earliest), to: Date.parse(latest) };
}
