import { z } from 'zod';
import { DATE_KINDS } from './vocabulary.ts';

/** An ISO 8601 calendar day, UTC: `2021-04-01`. Years have four digits, so days sort as text. */
export const IsoDaySchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export type IsoDay = z.infer<typeof IsoDaySchema>;

/**
 * What is known of when (EDTF, ISO 8601-2), resolved to days by the compiler.
 * `earliest` and `latest` are inclusive; null where that side is unknown or open.
 * `approximate` is true where the EDTF string qualifies any part with `~`, `?` or `%`;
 * the bounds are then those of the unqualified date.
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
 * Why we say that date. `phrase`: the words of the document, exact, or absent where the date rests on the
 * whole passage. `source`: the document they stand in. `working`: how they were resolved, in our words.
 */
export const DateBasisSchema = z.strictObject({
  phrase: z.string().optional(),
  source: z.string().optional(),
  working: z.string(),
});
export type DateBasis = z.infer<typeof DateBasisSchema>;
