import { z } from 'zod';
import { IsoDaySchema } from '../contract/date-span.ts';
import {
  EventDetailSchema,
  EventIdSchema,
  PartnerIdSchema,
  SourceIdSchema,
  WebAddressSchema,
} from '../contract/event.ts';
import { DATE_KINDS, EVENT_STATUSES, EVENT_TYPES } from '../contract/vocabulary.ts';

/*
 * The schemas of the pyramid's files. README.md explains the words,
 * docs/decisions/006-calendar-pyramid.md the reasons. Only types of this file may be imported in
 * the browser, which does not load zod.
 */

/** A day as days since 1970-01-01, UTC. */
const DayNumberSchema = z.int();

/** A `DateSpan`, packed: an exact day; else EDTF string, earliest, latest, kind, approximate. */
const RowDateSchema = z.union([
  IsoDaySchema,
  z.tuple([
    z.string(),
    IsoDaySchema.nullable(),
    IsoDaySchema.nullable(),
    z.enum(DATE_KINDS),
    z.boolean(),
  ]),
]);

/**
 * An `EventSummary`, packed: id, title, date, partners, type, prominence, modes, status. The status
 * is omitted if the event happened, and then the modes too if there are none.
 */
const RowSchema = z.tuple([
  EventIdSchema,
  z.string(),
  RowDateSchema,
  z.array(PartnerIdSchema),
  z.enum(EVENT_TYPES),
  z.number(),
  z.array(z.string()).optional(),
  z.enum(EVENT_STATUSES).optional(),
]);
export type Row = z.infer<typeof RowSchema>;

/** A page or a top: rows in list order (earliest day, latest day, id). */
export const RowsFileSchema = z.array(RowSchema);
export type RowsFile = z.infer<typeof RowsFileSchema>;

/** The rows, or an index of pages: `first` and `reach` have one entry for each page. */
const StrandSchema = z.union([
  z.strictObject({ count: z.int().nonnegative(), rows: RowsFileSchema }),
  z.strictObject({
    count: z.int().positive(),
    /** Earliest day of the page's first row; 0 for undated rows. */
    first: z.array(DayNumberSchema),
    /** Latest day of any row of the page; null if a row has no end, and for undated rows. */
    reach: z.array(DayNumberSchema.nullable()),
  }),
]);
export type Strand = z.infer<typeof StrandSchema>;

/**
 * A chunk of the day table, flat: five numbers for each day on which a row begins or ends,
 * ascending. They are the days since the previous entry (for the first: since 1970-01-01), the rows
 * of `day`, of `year` and of `long` that begin on the day, and the dated rows that end on it.
 */
export const DayChunkSchema = z.array(z.int());
export type DayChunk = z.infer<typeof DayChunkSchema>;

/**
 * How many dated events of each lane begin in each year. By lane (partner id, '' for events without
 * a partner): pairs of year and count, flat, ascending.
 */
const LaneYearsSchema = z.record(z.string(), z.array(z.int()));
export type LaneYears = z.infer<typeof LaneYearsSchema>;

/** `tiles/<channel>/head.json` */
export const ChannelHeadSchema = z.strictObject({
  /** All events, dated and undated. */
  count: z.int().nonnegative(),
  /** Events with more than one partner. */
  shared: z.int().nonnegative(),
  /** Dated events by the year of their earliest day, from `first` on; null if none is dated. */
  years: z.strictObject({ first: z.int(), starts: z.array(z.int().nonnegative()) }).nullable(),
  strands: z.strictObject({
    day: StrandSchema,
    year: StrandSchema,
    long: StrandSchema,
    undated: StrandSchema,
  }),
  /** In channels of all partners; absent in the layout `one`, where the app counts rows. */
  lanes: LaneYearsSchema.optional(),
  /** Absent if the head has all dated rows, since no top is needed then. */
  tops: z
    .strictObject({
      /** First day of each slot, ascending. */
      first: z.array(DayNumberSchema),
      /** The top of all slots. It has no file of its own. */
      rows: RowsFileSchema,
    })
    .optional(),
  /** The day table if it is a single chunk, else an index of chunks. */
  days: z.union([
    z.strictObject({ rows: DayChunkSchema }),
    z.strictObject({
      chunks: z.array(
        z.strictObject({
          /** First day of the chunk. */
          first: DayNumberSchema,
          /** Totals of all earlier chunks: rows begun in `day`, `year`, `long`, and rows ended. */
          before: z.tuple([z.int(), z.int(), z.int(), z.int()]),
        }),
      ),
    }),
  ]),
});
export type ChannelHead = z.infer<typeof ChannelHeadSchema>;

/**
 * `tiles/<channel>/lanes/<year>.json`, in channels of all partners: how many dated events of each
 * lane begin on each day of the year. By lane, as in the head's `lanes`: pairs of day of the year
 * (from 1) and count.
 */
export const LaneDaysSchema = z.record(z.string(), z.array(z.int()));
export type LaneDays = z.infer<typeof LaneDaysSchema>;

/** The `EventDetail` of a data set's row, packed. `unpackRecord` fills in what is absent. */
export const PackedRecordSchema = z.strictObject({
  row: RowSchema,
  text: z.string().optional(),
  url: WebAddressSchema.optional(),
  place: z.string().optional(),
  unmapped: z.array(z.string()).optional(),
});
export type PackedRecord = z.infer<typeof PackedRecordSchema>;

/**
 * `details/<shard>.json`. `events`: those of documents, by id. `records`: those of data sets, by
 * data set, in order of id. `aliases`: the present id by former id.
 */
export const DetailShardSchema = z.strictObject({
  events: z.record(EventIdSchema, EventDetailSchema),
  records: z.record(SourceIdSchema, z.array(PackedRecordSchema)),
  aliases: z.record(EventIdSchema, EventIdSchema),
});
export type DetailShard = z.infer<typeof DetailShardSchema>;
