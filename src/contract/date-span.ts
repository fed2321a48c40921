import { z } from 'zod';
import { DATE_KINDS } from './vocabulary.ts';

/** An ISO 8601 calendar day, UTC: `2021-04-01`. With four-digit years, days sort as text. */
export const IsoDaySchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export type IsoDay = z.infer<typeof IsoDaySchema>;

/**
 * A date (EDTF, ISO 8601-2), resolved to days by the compiler.
 * `earliest` and `latest`: inclusive; null if that side is unknown or open.
 * `approximate`: the EDTF string has a qualifier `~`, `?` or `%`; the bounds are those of the date
 * without it.
 */
export const DateSpanSchema = z.strictObject({
  edtf: z.string(),
  earliest: IsoDaySchema.nullable(),
  latest: IsoDaySchema.nullable(),
  kind: z.enum(DATE_KINDS),
  approximate: z.boolean(),
});
export type DateSpan = z.infer<typeof DateSpanSchema>;

/**
 * Why an event has its date. `phrase`: the document's words, exact; absent if the date follows from
 * the whole passage. `source`: id of that document. `working`: how they were resolved, in the
 * curator's words.
 */
export const DateBasisSchema = z.strictObject({
  phrase: z.string().optional(),
  source: z.string().optional(),
  working: z.string(),
});
export type DateBasis = z.infer<typeof DateBasisSchema>;
