/** Of the package's own types, which would bring Node's into the browser's code, the part that we use. */
export function stringify(
  rows: readonly (readonly string[])[],
  options: {
    bom: boolean;
    record_delimiter: 'windows';
    escape_formulas: boolean;
    quoted_match: RegExp;
  },
): string;
