import { z } from 'zod';
import { EventIdSchema, SourceIdSchema } from './event.ts';
import { CITATION_FORMATS } from './vocabulary.ts';

/** A citation in each format. Addresses may begin with `UNKNOWN_SITE`. */
export const CitationTextsSchema = z.record(z.enum(CITATION_FORMATS), z.string().min(1));
export type CitationTexts = z.infer<typeof CitationTextsSchema>;

/**
 * `citations/<shard>.json`, which only a built site has: citations of the events in the detail file
 * of that number, and of their documents and data sets.
 */
export const CitationShardSchema = z.strictObject({
  events: z.record(EventIdSchema, CitationTextsSchema),
  sources: z.record(SourceIdSchema, CitationTextsSchema),
  datasets: z.record(SourceIdSchema, CitationTextsSchema),
});
export type CitationShard = z.infer<typeof CitationShardSchema>;
