import { z } from 'zod';
import { EventIdSchema, SourceIdSchema } from './event.ts';
import { CITATION_FORMATS } from './vocabulary.ts';

/** How to cite one thing, in each format. Addresses may begin with `UNKNOWN_SITE`. */
export const CitationTextsSchema = z.record(z.enum(CITATION_FORMATS), z.string().min(1));
export type CitationTexts = z.infer<typeof CitationTextsSchema>;

/**
 * `citations/<shard>.json`, which a build adds to the data: how to cite the events of the detail file of that number, and
 * the documents and data sets that they rest on.
 */
export const CitationShardSchema = z.strictObject({
  events: z.record(EventIdSchema, CitationTextsSchema),
  sources: z.record(SourceIdSchema, CitationTextsSchema),
  datasets: z.record(SourceIdSchema, CitationTextsSchema),
});
export type CitationShard = z.infer<typeof CitationShardSchema>;
