import type { DatasetReference } from '../../contract/event.ts';
import { MANIFEST_PATH } from '../../pyramid/data-paths.ts';
import { listOrder } from '../../pyramid/write/list-order.ts';
import { placeDetails, shardCount } from '../../pyramid/write/place-details.ts';
import { layoutOf, placePyramid } from '../../pyramid/write/place-pyramid.ts';
import type { ResolvedCorpus } from '../resolve/resolved-corpus.ts';
import { countPartners, countTypes } from './count-events.ts';
import { jsonText } from './json-file.ts';
import { type Publication, recording, versionOf } from './publication.ts';
import { publishExport } from './publish-export.ts';
import { publishFlags } from './publish-flags.ts';
import { manifestOf } from './publish-manifest.ts';
import { publishSearchIndex, publishSearchRows } from './publish-search.ts';
import { publishSources } from './publish-sources.ts';
import type { RowStore } from './row-store.ts';
import type { WriteFile } from './write-file.ts';

/** `store` has all events, of the documents and of the data sets. */
export interface Publishable {
  corpus: ResolvedCorpus;
  store: RowStore;
  /** By id. */
  datasets: DatasetReference[];
}

/** Writes all files of the data folder, the manifest last. */
export function publish(
  { corpus, store, datasets }: Publishable,
  writeFile: WriteFile,
): Publication {
  const { write, files } = recording(writeFile);
  const order = listOrder(store);
  const partners = countPartners(store, corpus.organisations);
  const facts = {
    eventCount: store.size,
    layout: layoutOf(store),
    partners,
    types: countTypes(store),
  };
  const detailShards = shardCount(store);
  publishSources(corpus, write);
  publishFlags(corpus.subject.id, partners, write);
  for (const { path, parts } of placePyramid(store, order, facts)) write(path, store.bytes(parts));
  for (const { path, parts } of placeDetails(store, corpus.aliases, detailShards)) {
    write(path, store.bytes(parts));
  }
  const details = store.details(order);
  if (details !== null) {
    publishSearchIndex(details, partners, write);
    if (facts.layout !== 'one') publishSearchRows(store, order, write);
    publishExport(details, write);
  }
  const manifest = manifestOf({
    ...facts,
    version: versionOf(files),
    corpus,
    store,
    datasets,
    searchable: details !== null,
    exported: details !== null,
    detailShards,
  });
  write(MANIFEST_PATH, jsonText(manifest));
  return { manifest, files };
}
