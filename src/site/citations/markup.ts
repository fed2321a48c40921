/** Stand for `<` and `>`, which the libraries would take for the `<i>` and `<b>` of CSL. */
const HIDDEN = ['\uE000', '\uE001'] as const;

/** Our texts are text: what looks like markup in them is none. */
export function hideMarkup(text: string): string {
  return text.replaceAll('<', HIDDEN[0]).replaceAll('>', HIDDEN[1]);
}

export function showMarkup(text: string): string {
  return text.replaceAll(HIDDEN[0], '<').replaceAll(HIDDEN[1], '>');
}
