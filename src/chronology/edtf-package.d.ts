/** The `edtf` package ships no types; parse-edtf.ts checks what `parse` returns. */
declare module 'edtf' {
  /** @throws Error if `text` is not EDTF. */
  export function parse(text: string): unknown;
}
