import { EventSummarySchema } from '../../contract/event.ts';
import { TileSchema } from '../../contract/files.ts';
import { ROOT_TILE_PATH } from '../../pyramid/data-paths.ts';
import type { ResolvedCorpus } from '../resolve/resolved-corpus.ts';
import { jsonFile } from './json-file.ts';

/** Drops what only the detail pane shows. */
const SummaryOfDetailSchema = EventSummarySchema.strip();

/** The calendar's tiles; for now one, which holds every event. */
export function publishTiles(corpus: ResolvedCorpus): Map<string, Uint8Array> {
  const events = corpus.events.map((event) => SummaryOfDetailSchema.parse(event));
  return new Map([[ROOT_TILE_PATH, jsonFile(TileSchema, { events })]]);
}
