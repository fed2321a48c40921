import { z } from 'zod';
import { DateSpanSchema, IsoDaySchema } from './date-span.ts';
import {
  CitationSchema,
  DatasetReferenceSchema,
  EventDetailSchema,
  EventSummarySchema,
  PartnerIdSchema,
  SourceReferenceSchema,
  WebAddressSchema,
} from './event.ts';
import { DOCUMENT_RIGHTS, EVENT_TYPES, FORMAT_VERSION } from './vocabulary.ts';

/** A partner, with the number and types of its events. */
const PartnerSchema = z.strictObject({
  id: PartnerIdSchema,
  /** Short English name: `Russia`, `OSCE`. */
  name: z.string(),
  /** Full name; absent if it is the same. */
  fullName: z.string().optional(),
  kind: z.enum(['country', 'organization']),
  count: z.int().positive(),
  /** In PLOVER's order. */
  types: z.array(z.enum(EVENT_TYPES)).min(1),
});
export type Partner = z.infer<typeof PartnerSchema>;

/**
 * `manifest.json`, the first file that the app loads, always revalidated. It loads other files with
 * `?v=<version>`, so they may be cached for ever.
 */
export const ManifestSchema = z.strictObject({
  format: z.literal(FORMAT_VERSION),
  /** Hash of all other files. */
  version: z.string(),
  title: z.string(),
  subject: z.strictObject({ id: PartnerIdSchema, name: z.string() }),
  /** Number of all events, undated ones included. */
  eventCount: z.int().nonnegative(),
  undatedCount: z.int().nonnegative(),
  /** First and last day that a dated event touches; null if none is dated. */
  extent: z.strictObject({ earliest: IsoDaySchema, latest: IsoDaySchema }).nullable(),
  /** By falling count, then by name. */
  partners: z.array(PartnerSchema),
  /** Types that occur, by falling count, then in PLOVER's order. */
  types: z.array(z.strictObject({ id: z.enum(EVENT_TYPES), count: z.int().positive() })),
  sources: z.array(SourceReferenceSchema),
  datasets: z.array(DatasetReferenceSchema),
  /**
   * `one`: there is only the channel of all events, with all its rows in its head. `channels`:
   * there are those that `allChannels` of `pyramid/channels-of.ts` lists.
   */
  layout: z.enum(['one', 'channels']),
  /** Whether there is a search index, and an export; corpora of up to 50,000 events have both. */
  searchable: z.boolean(),
  exported: z.boolean(),
  /** Number of detail files; see `pyramid/detail-shard.ts`. */
  detailShards: z.int().positive(),
});
export type Manifest = z.infer<typeof ManifestSchema>;

/** A cited passage of a document, and the events that cite it. Positions as in `Citation`. */
const SourcePassageSchema = z.strictObject({
  /** Permanent within the document; fragment of its address: paragraph and offset, `p3-120`. */
  id: z.string(),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  events: z.array(EventSummarySchema.pick({ id: true, title: true, date: true })).min(1),
});
export type SourcePassage = z.infer<typeof SourcePassageSchema>;

/** A published paragraph, or the number of consecutive paragraphs that are left out. */
const SourceBlockSchema = z.union([
  z.strictObject({
    /** From 1, without page furniture. */
    paragraph: z.int().positive(),
    /** Position of `text` in the document's text, in Unicode code points. */
    start: z.int().nonnegative(),
    text: z.string(),
  }),
  z.strictObject({ gap: z.int().positive() }),
]);
export type SourceBlock = z.infer<typeof SourceBlockSchema>;

/** `sources/<id>.json` */
export const SourceDocumentSchema = SourceReferenceSchema.extend({
  language: z.string(),
  rights: z.enum(DOCUMENT_RIGHTS),
  note: z.string().nullable(),
  /** SHA-256 of the document's whole text in UTF-8, hexadecimal. */
  textHash: z.string(),
  blocks: z.array(SourceBlockSchema),
  /** By start, then by end. They may overlap. */
  passages: z.array(SourcePassageSchema),
});
export type SourceDocument = z.infer<typeof SourceDocumentSchema>;

/** An event of `exports/events.json`: the whole corpus as an array, by date, for reuse. */
export const ExportedEventSchema = EventDetailSchema.pick({
  id: true,
  title: true,
  summary: true,
  date: true,
  partners: true,
  type: true,
  modes: true,
  contexts: true,
  status: true,
  place: true,
  participants: true,
  citations: true,
}).extend({
  date: DateSpanSchema.extend({
    /** The document's phrase in quotation marks, if there is one, and how it was resolved. */
    basis: z.string(),
  }),
  citations: z.array(
    CitationSchema.pick({
      source: true,
      exact: true,
      start: true,
      end: true,
      prefix: true,
      suffix: true,
    }).extend({ url: WebAddressSchema.optional() }),
  ),
});
export type ExportedEvent = z.infer<typeof ExportedEventSchema>;
