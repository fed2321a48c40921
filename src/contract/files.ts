import { z } from 'zod';
import { IsoDaySchema } from './date-span.ts';
import {
  DatasetReferenceSchema,
  EventIdSchema,
  EventSummarySchema,
  ParticipantSchema,
  PartnerIdSchema,
  SourceIdSchema,
  SourceReferenceSchema,
} from './event.ts';
import {
  DATE_KINDS,
  DOCUMENT_RIGHTS,
  EVENT_CONTEXTS,
  EVENT_STATUSES,
  EVENT_TYPES,
  FORMAT_VERSION,
} from './vocabulary.ts';

/** A party of the timeline, with how many events bear its name, and of which types they are. */
const PartnerSchema = z.strictObject({
  id: PartnerIdSchema,
  /** The short English name shown: `Russia`, `OSCE`. */
  name: z.string(),
  /** The name in full where it differs; else absent. */
  fullName: z.string().optional(),
  kind: z.enum(['country', 'organization']),
  count: z.int().positive(),
  /** In PLOVER's order. */
  types: z.array(z.enum(EVENT_TYPES)).min(1),
});
export type Partner = z.infer<typeof PartnerSchema>;

/**
 * `manifest.json`, the first file the app asks for, never cached for long; every other file is asked for
 * with `?v=<version>` and may be cached for ever.
 */
export const ManifestSchema = z.strictObject({
  format: z.literal(FORMAT_VERSION),
  /** Hash of all other files: changes when any of them does. */
  version: z.string(),
  title: z.string(),
  subject: z.strictObject({ id: PartnerIdSchema, name: z.string() }),
  /** All events, undated ones too. */
  eventCount: z.int().nonnegative(),
  undatedCount: z.int().nonnegative(),
  /** First and last day that any dated event touches; null where none is dated. */
  extent: z.strictObject({ earliest: IsoDaySchema, latest: IsoDaySchema }).nullable(),
  /** By falling count, then by name. */
  partners: z.array(PartnerSchema),
  /** Types that occur, by falling count, then in PLOVER's order. */
  types: z.array(z.strictObject({ id: z.enum(EVENT_TYPES), count: z.int().positive() })),
  sources: z.array(SourceReferenceSchema),
  datasets: z.array(DatasetReferenceSchema),
  /**
   * `one`: the channel `all` has all its rows in its head, and there is no other. `channels`: there are those that
   * `pyramid/channels-of.ts` tells of.
   */
  layout: z.enum(['one', 'channels']),
  /** Whether there is a search index, and an export of all events; both are for corpora of up to 50,000 events. */
  searchable: z.boolean(),
  exported: z.boolean(),
  /** Number of detail files; see `pyramid/detail-shard.ts`. */
  detailShards: z.int().positive(),
});
export type Manifest = z.infer<typeof ManifestSchema>;

/** A cited stretch of a document and the events that rest on it. Positions as in `Citation`. */
const SourcePassageSchema = z.strictObject({
  /** Permanent within the document, for `/source/<id>/#<passage>`: `p3-120`, paragraph and start within it. */
  id: z.string(),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  events: z.array(EventSummarySchema.pick({ id: true, title: true, date: true })).min(1),
});
export type SourcePassage = z.infer<typeof SourcePassageSchema>;

/** A published paragraph, or a gap of so many paragraphs that are left out. */
const SourceBlockSchema = z.union([
  z.strictObject({
    /** From 1, page furniture not counted. */
    paragraph: z.int().positive(),
    /** Where `text` begins in the document's text, in Unicode code points. */
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
  /** SHA-256 of the document's whole text in UTF-8, in hexadecimal. */
  textHash: z.string(),
  blocks: z.array(SourceBlockSchema),
  /** By start, then by end. They may overlap. */
  passages: z.array(SourcePassageSchema),
});
export type SourceDocument = z.infer<typeof SourceDocumentSchema>;

/** `exports/events.json`: the whole corpus in one array, by date, for reuse. */
export const ExportedEventSchema = z.strictObject({
  id: EventIdSchema,
  title: z.string(),
  summary: z.string(),
  date: z.strictObject({
    edtf: z.string(),
    earliest: IsoDaySchema.nullable(),
    latest: IsoDaySchema.nullable(),
    kind: z.enum(DATE_KINDS),
    approximate: z.boolean(),
    /** The document's phrase in quotation marks, where there is one, and how it was resolved. */
    basis: z.string(),
  }),
  partners: z.array(PartnerIdSchema),
  type: z.enum(EVENT_TYPES),
  modes: z.array(z.string()),
  contexts: z.array(z.enum(EVENT_CONTEXTS)),
  status: z.enum(EVENT_STATUSES),
  place: z.string().nullable(),
  participants: z.array(ParticipantSchema),
  citations: z.array(
    z.strictObject({
      source: SourceIdSchema,
      exact: z.string(),
      start: z.int().nonnegative(),
      end: z.int().positive(),
      prefix: z.string().optional(),
      suffix: z.string().optional(),
      url: z.url({ protocol: /^https?$/ }).optional(),
    }),
  ),
});
export type ExportedEvent = z.infer<typeof ExportedEventSchema>;
