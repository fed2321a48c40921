import type { ResolvedCorpus } from '../resolve/resolved-corpus.ts';
import { publishDetails } from './publish-details.ts';
import { publishExport } from './publish-export.ts';
import { publishFlags } from './publish-flags.ts';
import { publishManifest } from './publish-manifest.ts';
import { publishSearchIndex } from './publish-search-index.ts';
import { publishSources } from './publish-sources.ts';
import { publishTiles } from './publish-tiles.ts';

/** All files of the data folder: bytes by path, relative to it, with slashes. */
export function publish(corpus: ResolvedCorpus): Map<string, Uint8Array> {
  const files = new Map([
    ...publishTiles(corpus),
    ...publishDetails(corpus),
    ...publishSources(corpus),
    ...publishSearchIndex(corpus),
    ...publishExport(corpus),
    ...publishFlags(corpus),
  ]);
  return new Map([...publishManifest(corpus, files), ...files]);
}
