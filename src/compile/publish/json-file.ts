import type { z } from 'zod';

/**
 * The bytes of a JSON file: minified, keys in the order of the schema, one line that ends with a line feed.
 *
 * @throws ZodError if `value` is not what the contract says
 */
export function jsonFile<T extends z.ZodType>(schema: T, value: z.input<T>): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(schema.parse(value))}\n`);
}
