import { z } from 'zod';
import {
  DOCUMENT_RIGHTS,
  EVENT_CONTEXTS,
  EVENT_STATUSES,
  EVENT_TYPES,
  UNKNOWN,
} from '../../contract/vocabulary.ts';
import { foldWhiteSpace } from '../../passages/fold-text.ts';

/*
 * The fields that a curator writes. Ids, modes, dates and quotations have checks of their own
 * (checks/), which can say more. All values arrive as text (see yaml-source.ts).
 */

export const TextSchema = z.string().transform(foldWhiteSpace).pipe(z.string().min(1));

/** A text, or null if the curator wrote `unknown`. */
export const KnownTextSchema = TextSchema.transform((text) => (text === UNKNOWN ? null : text));

/** A PLOVER type. */
export const EventTypeSchema = TextSchema.pipe(z.enum(EVENT_TYPES));

export function wholeNumber(least: number, most: number) {
  return z
    .string()
    .regex(/^\d+$/, 'not a whole number')
    .transform(Number)
    .pipe(z.int().min(least).max(most));
}

/** `corpus.yaml` */
export const CorpusSettingsSchema = z.strictObject({
  title: TextSchema,
  /** The country the corpus is about, ISO 3166-1 alpha-2. */
  subject: TextSchema,
});
export type CorpusSettings = z.infer<typeof CorpusSettingsSchema>;

/** An entry of `organizations.yaml`. */
export const OrganisationSchema = z.strictObject({
  id: TextSchema,
  name: TextSchema,
  fullName: TextSchema.optional(),
});
export type Organisation = z.infer<typeof OrganisationSchema>;

/** The front matter of `documents/<id>.md`. */
export const FrontMatterSchema = z.strictObject({
  title: KnownTextSchema,
  publisher: KnownTextSchema,
  author: KnownTextSchema,
  /** EDTF */
  published: KnownTextSchema,
  url: KnownTextSchema,
  /** BCP 47 */
  language: TextSchema,
  rights: z.enum(DOCUMENT_RIGHTS),
  /** Ordinals, from 1, of the body's paragraphs that are the web page's, not the article's. */
  furniture: z.array(wholeNumber(1, 1_000_000)).default([]),
  note: TextSchema.optional(),
});
export type FrontMatter = z.infer<typeof FrontMatterSchema>;

const CitationSchema = z.strictObject({
  source: TextSchema,
  quote: TextSchema,
  prefix: TextSchema.optional(),
  suffix: TextSchema.optional(),
});

/** An entry of `events/*.yaml`. */
export const CorpusEventSchema = z.strictObject({
  id: TextSchema,
  title: TextSchema,
  summary: TextSchema,
  /** EDTF */
  date: TextSchema,
  basis: z.strictObject({
    phrase: TextSchema.optional(),
    source: TextSchema.optional(),
    working: TextSchema,
  }),
  partners: z.array(TextSchema).min(1),
  type: EventTypeSchema,
  modes: z.array(TextSchema).default([]),
  contexts: z.array(TextSchema.pipe(z.enum(EVENT_CONTEXTS))).default([]),
  status: TextSchema.pipe(z.enum(EVENT_STATUSES)).default('happened'),
  place: TextSchema.optional(),
  participants: z
    .array(z.strictObject({ name: TextSchema, role: TextSchema.optional() }))
    .default([]),
  prominence: wholeNumber(0, 100).optional(),
  note: TextSchema.optional(),
  /** The ISO day on which the event was added to the corpus. */
  added: TextSchema.optional(),
  /** Ids that the event once had; links to them still work. */
  aliases: z.array(TextSchema).default([]),
  citations: z.array(CitationSchema).min(1),
});
export type CorpusEvent = z.infer<typeof CorpusEventSchema>;
