import { z } from 'zod';
import {
  EventTypeSchema,
  KnownTextSchema,
  TextSchema,
  wholeNumber,
} from '../corpus/corpus-schema.ts';

const KindSchema = z.strictObject({
  type: EventTypeSchema,
  modes: z.array(TextSchema).default([]),
  prominence: wholeNumber(0, 100).optional(),
});

/** `imports/<name>.yaml`; all values arrive as text, as in corpus-schema.ts. */
export const ImportSchema = z.strictObject({
  title: TextSchema,
  publisher: TextSchema,
  licence: TextSchema,
  url: KnownTextSchema,
  /** The meaning of a row's `kind`. */
  kinds: z.record(z.string(), KindSchema).default({}),
  /** The meaning of any other kind, and of rows without one. */
  default: KindSchema.optional(),
  prominence: wholeNumber(0, 100).optional(),
  /** The country that is a party to every row; absent: the corpus's subject. */
  side: TextSchema.optional(),
  maxBadRows: z
    .string()
    .regex(/^(?:0|1|[01]?\.\d+)$/, 'not a share from 0 to 1')
    .transform(Number)
    .pipe(z.number().min(0).max(1))
    .default(0.01),
});
export type ImportDescription = z.infer<typeof ImportSchema>;
