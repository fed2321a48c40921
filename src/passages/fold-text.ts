/**
 * Normalises text of a corpus: Unicode NFC, every run of white space (Unicode's White_Space property, line
 * breaks included) to one space, none at either end.
 */
export function foldWhiteSpace(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{White_Space}+/gu, ' ')
    .replace(/^ | $/g, '');
}
