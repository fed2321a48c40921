import { routePath } from '../../app/state/address.ts';
import type { CitationShard } from '../../contract/citations.ts';
import { UNKNOWN_SITE } from '../../contract/vocabulary.ts';
import {
  type Citable,
  type CitedSite,
  citableDataset,
  citableEvent,
  citableSource,
} from '../../exchange/csl-item.ts';
import { citationsPath } from '../../pyramid/data-paths.ts';
import { detailShard } from '../../pyramid/detail-shard.ts';
import type { Words } from '../../words/words.ts';
import type { CorpusData, PublishedFile } from '../corpus-data.ts';
import { openCitationCache } from './citation-cache.ts';

/**
 * Writes how to cite each event, document and data set: one file for each detail shard.
 *
 * @param address of the site, with a trailing slash; null if unknown, so that the browser must fill
 * it in.
 */
export async function citationFiles(
  root: string,
  data: CorpusData,
  address: string | null,
  words: Words,
): Promise<PublishedFile[]> {
  const { manifest, events } = data;
  const site = citedSite(manifest.title, words);
  const cache = await openCitationCache(root, site.title);
  const sources = new Map(data.sources.map((source) => [source.id, citableSource(source, site)]));
  const datasets = new Map(manifest.datasets.map((one) => [one.id, citableDataset(one)]));
  const shards = Array.from({ length: manifest.detailShards }, (): CitationShard => {
    return { events: {}, sources: {}, datasets: {} };
  });
  for (const event of events) {
    const shard = shards[detailShard(event.id, shards.length)];
    if (shard === undefined) throw new Error(`No file of citations for the event ${event.id}.`);
    shard.events[event.id] = await cache.textsOf(citableEvent(event, site));
    for (const { id } of event.sources) await cite(shard.sources, id, sources.get(id));
    if (event.record !== null) {
      const { dataset } = event.record;
      await cite(shard.datasets, dataset, datasets.get(dataset));
    }
  }
  await cache.close();
  return shards.map((shard, index) => {
    const body = JSON.stringify(shard);
    return {
      path: `data/${citationsPath(index)}`,
      body: address === null ? body : body.replaceAll(UNKNOWN_SITE, address),
    };
  });

  async function cite(
    into: CitationShard['sources'],
    id: string,
    citable: Citable | undefined,
  ): Promise<void> {
    if (citable === undefined) throw new Error(`${id} is cited but not in the corpus.`);
    // Not `??=`: every object inherits a `constructor`.
    if (!Object.hasOwn(into, id)) into[id] = await cache.textsOf(citable);
  }
}

/** At a placeholder address, so that cached citations serve wherever the site is published. */
function citedSite(title: string, words: Words): CitedSite {
  return {
    title: words.page.siteTitle(title),
    eventAddress: (id) => routePath({ kind: 'event', id }, UNKNOWN_SITE),
    sourceAddress: (id) => routePath({ kind: 'source', id }, UNKNOWN_SITE),
    words: {
      language: words.language,
      dates: words.dates,
      dated: words.pages.listed,
      untitled: words.source.untitled,
    },
  };
}
