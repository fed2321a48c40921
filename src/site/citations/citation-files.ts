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
 * How to cite each event, document and data set, a file for each file of details.
 * @param address of the site, with a slash at the end; null where it is not known, so that the browser must fill it in
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
    if (citable === undefined) throw new Error(`${id} is to be cited, but is not in the corpus.`);
    // Not `??=`: any object has something by the name of `constructor`.
    if (!Object.hasOwn(into, id)) into[id] = await cache.textsOf(citable);
  }
}

/** Always at the stand-in address, so that what is kept serves wherever the site is published. */
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
