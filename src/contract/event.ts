import { z } from 'zod';
import { DateBasisSchema, DateSpanSchema, IsoDaySchema } from './date-span.ts';
import {
  EVENT_CONTEXTS,
  EVENT_STATUSES,
  EVENT_TYPES,
  PARTNER_PATTERN,
  SLUG_PATTERN,
} from './vocabulary.ts';

export const EventIdSchema = z.string().regex(SLUG_PATTERN);
export type EventId = z.infer<typeof EventIdSchema>;

export const SourceIdSchema = z.string().regex(SLUG_PATTERN);
export type SourceId = z.infer<typeof SourceIdSchema>;

export const PartnerIdSchema = z.string().regex(PARTNER_PATTERN);
export type PartnerId = z.infer<typeof PartnerIdSchema>;

/** http or https. */
export const WebAddressSchema = z.url({ protocol: /^https?$/ });

/** An event as the timeline and the list need it. */
export const EventSummarySchema = z.strictObject({
  id: EventIdSchema,
  title: z.string(),
  date: DateSpanSchema,
  /** In the curator's order, no repeats; empty only for a row whose parties have no code. */
  partners: z.array(PartnerIdSchema),
  type: z.enum(EVENT_TYPES),
  modes: z.array(z.string()),
  status: z.enum(EVENT_STATUSES),
  /** 0 to 100. If not all events fit, the highest are shown. */
  prominence: z.number(),
});
export type EventSummary = z.infer<typeof EventSummarySchema>;

/** A person or body that took part, as the documents name it. */
const ParticipantSchema = z.strictObject({
  name: z.string(),
  role: z.string().optional(),
});

/**
 * An exact quotation, and the paragraphs around it.
 * `start`, `end`: positions in the document's text in Unicode code points, end exclusive (W3C
 * TextPositionSelector).
 * `prefix`, `suffix`: neighbouring text that makes the quotation unique (W3C TextQuoteSelector);
 * absent if it is unique without.
 * `context`: the whole paragraph or paragraphs of the quotation, joined by a blank line;
 * `contextStart`: its position, in the unit of `start`.
 */
export const CitationSchema = z.strictObject({
  source: SourceIdSchema,
  passage: z.string(),
  exact: z.string(),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
  context: z.string(),
  contextStart: z.int().nonnegative(),
  /** Number of the first paragraph of `context`, from 1, without page furniture. */
  paragraph: z.int().positive(),
});
export type Citation = z.infer<typeof CitationSchema>;

/** A document as citations name it; details contain it, which saves a request. */
export const SourceReferenceSchema = z.strictObject({
  id: SourceIdSchema,
  /** null if the document does not say; likewise `publisher`, `author` and `url`. */
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  author: z.string().nullable(),
  /** null if the document does not say and its words do not bound it. */
  published: DateSpanSchema.nullable(),
  url: WebAddressSchema.nullable(),
  /** Number of paragraphs, without page furniture. */
  paragraphs: z.int().positive(),
});
export type SourceReference = z.infer<typeof SourceReferenceSchema>;

/** A data set as its curator describes it. */
export const DatasetReferenceSchema = z.strictObject({
  id: SourceIdSchema,
  title: z.string(),
  publisher: z.string(),
  licence: z.string(),
  url: WebAddressSchema.nullable(),
});
export type DatasetReference = z.infer<typeof DatasetReferenceSchema>;

/** The evidence of an event that is a row of a data set. */
const DatasetRecordSchema = z.strictObject({
  dataset: SourceIdSchema,
  /** The row's own text, unchanged; null if it has none. */
  text: z.string().nullable(),
  /** Link that the row gives; null if it gives none. */
  url: WebAddressSchema.nullable(),
  /** Parties of the row without an ISO code, such as extinct states. */
  unmapped: z.array(z.string()),
});
export type DatasetRecord = z.infer<typeof DatasetRecordSchema>;

/** Everything that the detail pane shows. */
export const EventDetailSchema = EventSummarySchema.extend({
  summary: z.string(),
  /** null for a data set's row. */
  basis: DateBasisSchema.nullable(),
  contexts: z.array(z.enum(EVENT_CONTEXTS)),
  place: z.string().nullable(),
  participants: z.array(ParticipantSchema),
  /** The curator's remark for readers, such as on an error in a source. */
  note: z.string().nullable(),
  /** At least one, or none for a data set's row. */
  citations: z.array(CitationSchema),
  /** The cited documents, in the order of their first citation. */
  sources: z.array(SourceReferenceSchema),
  /** Day of addition to the corpus; null if not known, and for a data set's row. */
  added: IsoDaySchema.nullable(),
  /** null for an event of documents. */
  record: DatasetRecordSchema.nullable(),
});
export type EventDetail = z.infer<typeof EventDetailSchema>;
