import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EventDetail } from '../contract/event.ts';
import type { Manifest, SourceDocument } from '../contract/files.ts';
import { detailPath, MANIFEST_PATH, sourcePath } from '../pyramid/data-paths.ts';
import type { DetailShard } from '../pyramid/format.ts';
import { compareEvents } from '../pyramid/read/order.ts';
import { unpackRecord } from '../pyramid/records.ts';

/**
 * The most events and documents that get pages: hosts limit files, and builds should not take
 * hours.
 */
export const MOST_PAGES = 20_000;

/** A file of the site. */
export interface PublishedFile {
  /** Relative to the site's folder. */
  path: string;
  body: string;
}

/** The parts of a corpus that pages show. */
export interface CorpusData {
  manifest: Manifest;
  /** In list order. */
  events: EventDetail[];
  sources: SourceDocument[];
  /** Former and present ids of events. */
  aliases: [from: string, to: string][];
}

export async function readManifest(dataDir: string): Promise<Manifest> {
  return readJson(join(dataDir, MANIFEST_PATH));
}

export function countPages({ eventCount, sources }: Manifest): number {
  return eventCount + sources.length;
}

export async function readCorpusData(dataDir: string, manifest: Manifest): Promise<CorpusData> {
  const events: EventDetail[] = [];
  const aliases: [string, string][] = [];
  for (let shard = 0; shard < manifest.detailShards; shard++) {
    const file = await readJson<DetailShard>(join(dataDir, detailPath(shard)));
    events.push(...Object.values(file.events));
    aliases.push(...Object.entries(file.aliases));
    for (const [dataset, records] of Object.entries(file.records)) {
      events.push(...records.map((record) => unpackRecord(record, dataset)));
    }
  }
  const sources: SourceDocument[] = [];
  for (const { id } of manifest.sources) {
    sources.push(await readJson<SourceDocument>(join(dataDir, sourcePath(id))));
  }
  return { manifest, events: events.sort(compareEvents), sources, aliases: aliases.sort() };
}

async function readJson<T>(file: string): Promise<T> {
  const data: T = JSON.parse(await readFile(file, 'utf8'));
  return data;
}
