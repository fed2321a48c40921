import { z } from 'zod';
import { KnownTextSchema, TextSchema, wholeNumber } from '../corpus/corpus-schema.ts';

const KindSchema = z.strictObject({
  type: TextSchema,
  modes: z.array(TextSchema).default([]),
  prominence: wholeNumber(0, 100).optional(),
});

/** `imports/<name>.yaml`, checked for shape alone; all values arrive as text, as in corpus-schema.ts. */
export const ImportSchema = z.strictObject({
  title: TextSchema,
  publisher: TextSchema,
  licence: TextSchema,
  url: KnownTextSchema,
  /** What a row's `kind` means. */
  kinds: z.record(z.string(), KindSchema).default({}),
  /** What a row of any other kind, or of none, is. */
  default: KindSchema.optional(),
  prominence: wholeNumber(0, 100).optional(),
  /** The country that is a party to every row, where that is not the corpus's subject. */
  side: TextSchema.optional(),
  maxBadRows: z
    .string()
    .regex(/^(?:0|1|[01]?\.\d+)$/, 'not a share from 0 to 1')
    .transform(Number)
    .pipe(z.number().min(0).max(1))
    .default(0.01),
});
export type ImportDescription = z.infer<typeof ImportSchema>;
