import type { z } from 'zod';

/**
 * The bytes of a JSON file: one minified line with a line feed, keys in the order of the schema.
 *
 * @throws ZodError if `value` does not match the schema
 */
export function jsonFile<T extends z.ZodType>(schema: T, value: z.input<T>): Uint8Array {
  return jsonText(schema.parse(value));
}

/** The same without a check. */
export function jsonText(value: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value)}\n`);
}
