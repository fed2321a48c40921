import { z } from 'zod';
import { IsoDaySchema } from '../contract/date-span.ts';
import {
  EventDetailSchema,
  EventIdSchema,
  PartnerIdSchema,
  SourceIdSchema,
} from '../contract/event.ts';
import { DATE_KINDS, EVENT_STATUSES, EVENT_TYPES } from '../contract/vocabulary.ts';

/*
 * How events are laid out in files; docs/decisions/006-calendar-pyramid.md says why.
 *
 * A channel is the events of one partner (or of all) and of one type (or of all). Its events stand in strands by the reach
 * of their dates, a strand's rows in list order, cut into pages. Time is cut into slots; tops have the most prominent rows, of
 * all strands, that touch ever more of them.
 */

/**
 * `day`: known to the day. `year`: reaches over 2 to 366 days. `long`: over more, or has no end. `undated`: has no place
 * on the timeline.
 */
export const STRANDS = ['day', 'year', 'long', 'undated'] as const;
export type StrandName = (typeof STRANDS)[number];

/** A day as days since 1970-01-01, UTC. */
const DayNumberSchema = z.int();

/** A day known exactly as itself; else EDTF string, earliest, latest, kind, approximate, as in `DateSpan`. */
export const RowDateSchema = z.union([
  IsoDaySchema,
  z.tuple([
    z.string(),
    IsoDaySchema.nullable(),
    IsoDaySchema.nullable(),
    z.enum(DATE_KINDS),
    z.boolean(),
  ]),
]);
export type RowDate = z.infer<typeof RowDateSchema>;

/**
 * An `EventSummary`, packed: id, title, date, partners, type, prominence, modes, status. It ends before the status where the
 * event happened, and before the modes where it has none either.
 */
export const RowSchema = z.tuple([
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

/** A page or a top: rows in list order (earliest, latest, id). */
export const RowsFileSchema = z.array(RowSchema);
export type RowsFile = z.infer<typeof RowsFileSchema>;

/** The rows themselves, or an index of pages. Both arrays have an entry a page. */
export const StrandSchema = z.union([
  z.strictObject({ count: z.int().nonnegative(), rows: RowsFileSchema }),
  z.strictObject({
    count: z.int().positive(),
    /** Earliest day of the page's first row; of undated rows 0. */
    first: z.array(DayNumberSchema),
    /** Latest day of any row of the page; null where one has no end, and for undated rows. */
    reach: z.array(DayNumberSchema.nullable()),
  }),
]);
export type Strand = z.infer<typeof StrandSchema>;

/**
 * A chunk of the day table, flat, five numbers for each day on which anything begins or ends, ascending: days since the
 * entry before (the first: since 1970-01-01); rows of the strands `day`, `year` and `long` whose earliest day it is;
 * dated rows whose latest day it is.
 */
export const DayChunkSchema = z.array(z.int());
export type DayChunk = z.infer<typeof DayChunkSchema>;

/**
 * How many dated events of each partner begin in each year. By partner id, '' for events without a partner: pairs of year and
 * count, flat, ascending.
 */
export const LaneYearsSchema = z.record(z.string(), z.array(z.int()));
export type LaneYears = z.infer<typeof LaneYearsSchema>;

/** `tiles/<channel>/head.json` */
export const ChannelHeadSchema = z.strictObject({
  /** All events, undated ones too. */
  count: z.int().nonnegative(),
  /** Events with more than one partner. */
  shared: z.int().nonnegative(),
  /** Dated events by the year of their earliest day, from `first` on; null where none is dated. */
  years: z.strictObject({ first: z.int(), starts: z.array(z.int().nonnegative()) }).nullable(),
  strands: z.strictObject({
    day: StrandSchema,
    year: StrandSchema,
    long: StrandSchema,
    undated: StrandSchema,
  }),
  /** Of channels of all partners; absent where the app has all rows to count them. */
  lanes: LaneYearsSchema.optional(),
  /** Absent where the head has all dated rows, so that there are no tops. */
  tops: z
    .strictObject({
      /** First day of each slot, ascending. */
      first: z.array(DayNumberSchema),
      /** The top of all slots, which has no file of its own. */
      rows: RowsFileSchema,
    })
    .optional(),
  /** The whole day table where it is one chunk, else `chunks`. */
  days: z.union([
    z.strictObject({ rows: DayChunkSchema }),
    z.strictObject({
      chunks: z.array(
        z.strictObject({
          /** First day of the chunk. */
          first: DayNumberSchema,
          /** Totals of the chunks before: rows begun in `day`, `year`, `long`, and rows ended. */
          before: z.tuple([z.int(), z.int(), z.int(), z.int()]),
        }),
      ),
    }),
  ]),
});
export type ChannelHead = z.infer<typeof ChannelHeadSchema>;

/**
 * `tiles/<channel>/lanes/<year>.json`, of channels of all partners: how many dated events of each partner begin on each day of the
 * year. By partner id as in the head's `lanes`: pairs of day of the year (from 1) and count.
 */
export const LaneDaysSchema = z.record(z.string(), z.array(z.int()));
export type LaneDays = z.infer<typeof LaneDaysSchema>;

/** A data set's row as an event, packed: what is absent is the default of `unpackRecord`. */
export const PackedRecordSchema = z.strictObject({
  row: RowSchema,
  text: z.string().optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  place: z.string().optional(),
  unmapped: z.array(z.string()).optional(),
});
export type PackedRecord = z.infer<typeof PackedRecordSchema>;

/**
 * `details/<shard>.json`: events that rest on documents, by id; records by data set, in each by id of their rows. `aliases`
 * leads from an event's former id to its present one.
 */
export const DetailShardSchema = z.strictObject({
  events: z.record(EventIdSchema, EventDetailSchema),
  records: z.record(SourceIdSchema, z.array(PackedRecordSchema)),
  aliases: z.record(EventIdSchema, EventIdSchema),
});
export type DetailShard = z.infer<typeof DetailShardSchema>;
