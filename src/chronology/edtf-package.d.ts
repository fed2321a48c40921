/** The `edtf` package ships no types. What `parse` returns is checked where it enters, in parse-edtf.ts. */
declare module 'edtf' {
  /** @throws Error if `text` is not EDTF. */
  export function parse(text: string): unknown;
}
