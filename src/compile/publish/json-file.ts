import type { z } from 'zod';

/**
 * The bytes of a JSON file: minified, keys in the order of the schema, one line that ends with a line feed.
 *
 * @throws ZodError if `value` is not what the contract says
 */
export function jsonFile<T extends z.ZodType>(schema: T, value: z.input<T>): Uint8Array {
  return jsonText(schema.parse(value));
}

/** The same of what need not be checked. */
export function jsonText(value: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value)}\n`);
}
