import type { DatasetReference } from '../../contract/event.ts';
import { MANIFEST_PATH } from '../../pyramid/data-paths.ts';
import { listOrder } from '../../pyramid/write/list-order.ts';
import { placeDetails } from '../../pyramid/write/place-details.ts';
import { placePyramid } from '../../pyramid/write/place-pyramid.ts';
import type { ResolvedCorpus } from '../resolve/resolved-corpus.ts';
import { countPartners } from './count-partners.ts';
import { jsonText } from './json-file.ts';
import { type Publication, recording, versionOf } from './publication.ts';
import { publishExport } from './publish-export.ts';
import { publishFlags } from './publish-flags.ts';
import { manifestOf } from './publish-manifest.ts';
import { publishSearchIndex, publishSearchRows } from './publish-search.ts';
import { publishSources } from './publish-sources.ts';
import type { RowStore } from './row-store.ts';
import type { WriteFile } from './write-file.ts';

/** A search index and an export of all events are for corpora of up to so many events. */
const MOST_EXPORTED_EVENTS = 50_000;

/** `store` holds all events, those of the corpus and of the data sets. */
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
  const partners = countPartners(store, corpus.organizations);
  const exported = store.size <= MOST_EXPORTED_EVENTS;
  publishSources(corpus, write);
  publishFlags(corpus.subject.id, partners, write);
  const layout = placePyramid(store, order, write);
  const detailShards = placeDetails(store, corpus.aliases, write);
  if (exported) {
    const events = Array.from(order, (row) => store.detail(row));
    publishSearchIndex(events, partners, write);
    if (layout !== 'one') publishSearchRows(store, order, write);
    publishExport(events, write);
  }
  const manifest = manifestOf({
    version: versionOf(files),
    corpus,
    store,
    partners,
    datasets,
    layout,
    searchable: exported,
    exported,
    detailShards,
  });
  write(MANIFEST_PATH, jsonText(manifest));
  return { manifest, files };
}
