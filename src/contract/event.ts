import { z } from 'zod';
import { DateBasisSchema, DateSpanSchema, IsoDaySchema } from './date-span.ts';
import { EVENT_CONTEXTS, EVENT_STATUSES, EVENT_TYPES } from './vocabulary.ts';

/** Permanent, lower-case, and part of an address: `moscow-talks-2021`. */
export const SLUG_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const EventIdSchema = z.string().regex(SLUG_PATTERN);
export type EventId = z.infer<typeof EventIdSchema>;

export const SourceIdSchema = z.string().regex(SLUG_PATTERN);
export type SourceId = z.infer<typeof SourceIdSchema>;

/** ISO 3166-1 alpha-2 (`KZ`), or an organisation's short id (`OSCE`). */
export const PartnerIdSchema = z.string().regex(/^[A-Z][A-Z0-9-]*$/);
export type PartnerId = z.infer<typeof PartnerIdSchema>;

/** What the timeline and the list need of an event. */
export const EventSummarySchema = z.strictObject({
  id: EventIdSchema,
  title: z.string(),
  date: DateSpanSchema,
  /** In the curator's order, no repeats; none only where a data set names parties without a code. */
  partners: z.array(PartnerIdSchema),
  type: z.enum(EVENT_TYPES),
  modes: z.array(z.string()),
  status: z.enum(EVENT_STATUSES),
  /** Higher is shown first where not all fit. Unitless; 0 to 100. */
  prominence: z.number(),
});
export type EventSummary = z.infer<typeof EventSummarySchema>;

/** A person or body that took part, named as in the documents. */
export const ParticipantSchema = z.strictObject({
  name: z.string(),
  role: z.string().optional(),
});

/**
 * An exact quotation, inside the paragraphs it was cut from.
 * `start`/`end`: Unicode code points in the document's text, end exclusive (W3C TextPositionSelector).
 * `prefix`/`suffix`: neighbouring text that makes the quotation unique (W3C TextQuoteSelector); absent where it is already.
 * `context`: the paragraph or paragraphs that hold the quotation, whole, joined by a blank line;
 * `contextStart` is where it begins in the document's text, in the same unit as `start`.
 */
const CitationSchema = z.strictObject({
  source: SourceIdSchema,
  passage: z.string(),
  exact: z.string(),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
  context: z.string(),
  contextStart: z.int().nonnegative(),
  /** Number of the first paragraph of `context`, from 1, page furniture not counted. */
  paragraph: z.int().positive(),
});
export type Citation = z.infer<typeof CitationSchema>;

/** What a citation must say of its document, so that an event needs no second request. */
export const SourceReferenceSchema = z.strictObject({
  id: SourceIdSchema,
  /** null where the document does not say; likewise `publisher`, `author` and `url`. */
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  author: z.string().nullable(),
  /** null where the document does not say and its words do not bound it. */
  published: DateSpanSchema.nullable(),
  /** http or https. */
  url: z.url({ protocol: /^https?$/ }).nullable(),
  /** Paragraphs of the document, page furniture not counted. */
  paragraphs: z.int().positive(),
});
export type SourceReference = z.infer<typeof SourceReferenceSchema>;

/** A data set whose rows are events, as its curator describes it. */
export const DatasetReferenceSchema = z.strictObject({
  id: SourceIdSchema,
  title: z.string(),
  publisher: z.string(),
  licence: z.string(),
  /** http or https. */
  url: z.url({ protocol: /^https?$/ }).nullable(),
});
export type DatasetReference = z.infer<typeof DatasetReferenceSchema>;

/** What an event rests on where it is a row of a data set, and not a passage that was read. */
const DatasetRecordSchema = z.strictObject({
  dataset: SourceIdSchema,
  /** The row's own text, exact; null where it has none. */
  text: z.string().nullable(),
  /** Where the row's source says it comes from; http or https. */
  url: z.url({ protocol: /^https?$/ }).nullable(),
  /** Parties that the row names and that have no ISO code, such as extinct states. */
  unmapped: z.array(z.string()),
});
export type DatasetRecord = z.infer<typeof DatasetRecordSchema>;

/** Everything the detail pane shows, complete on its own. */
export const EventDetailSchema = EventSummarySchema.extend({
  summary: z.string(),
  /** null for a data set's row, whose date is the row's own. */
  basis: DateBasisSchema.nullable(),
  contexts: z.array(z.enum(EVENT_CONTEXTS)),
  place: z.string().nullable(),
  participants: z.array(ParticipantSchema),
  /** The curator's remark for readers, such as an error in a source. */
  note: z.string().nullable(),
  /** At least one, but for a data set's row. */
  citations: z.array(CitationSchema),
  /** The cited documents, in the order of their first citation. */
  sources: z.array(SourceReferenceSchema),
  /** When the event was added to the corpus; null where the curator does not say, and for a data set's row. */
  added: IsoDaySchema.nullable(),
  /** null for an event that rests on passages. */
  record: DatasetRecordSchema.nullable(),
});
export type EventDetail = z.infer<typeof EventDetailSchema>;
