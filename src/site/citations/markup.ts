/** Placeholders for `<` and `>`, which the libraries would read as CSL's `<i>` and `<b>`. */
const HIDDEN = ['\uE000', '\uE001'] as const;

/** Our texts contain no markup, whatever looks like it. */
export function hideMarkup(text: string): string {
  return text.replaceAll('<', HIDDEN[0]).replaceAll('>', HIDDEN[1]);
}

export function showMarkup(text: string): string {
  return text.replaceAll(HIDDEN[0], '<').replaceAll(HIDDEN[1], '>');
}
