/** The part that we use. The package's own types would bring Node types into the browser's code. */
export function stringify(
  rows: readonly (readonly string[])[],
  options: {
    bom: boolean;
    record_delimiter: 'windows';
    escape_formulas: boolean;
    quoted_match: RegExp;
  },
): string;
